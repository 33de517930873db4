//! Templates: a folder each, `template.json` and one file of words for each language.

use crate::{Assets, BUNDLED, Broken, Known};
use include_dir::Dir;
use model::template::{Template, TemplateWords};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

type Files = BTreeMap<String, Vec<u8>>;

const SECTION_KINDS: &[&str] = &["narrative", "objectives", "principles", "list", "annexes", "details"];

pub(crate) fn load_bundled(assets: &mut Assets) {
    for folder in BUNDLED.get_dir("templates").into_iter().flat_map(Dir::dirs) {
        let files = folder
            .files()
            .filter_map(|file| Some((file.path().file_name()?.to_str()?.to_owned(), file.contents().to_vec())))
            .collect();
        add(assets, &folder.path().display().to_string(), &files, false);
    }
}

pub(crate) fn load_own(assets: &mut Assets, folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut folders: Vec<_> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    for folder in folders {
        let files = std::fs::read_dir(&folder)
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| Some((entry.file_name().into_string().ok()?, std::fs::read(entry.path()).ok()?)))
            .collect();
        add(assets, &folder.display().to_string(), &files, true);
    }
}

fn add(assets: &mut Assets, folder: &str, files: &Files, own: bool) {
    match read(folder, files) {
        Ok(template) => {
            assets.templates.insert(template.key.clone(), Known { template, own });
        }
        Err(broken) => assets.broken.push(broken),
    }
}

fn read(folder: &str, files: &Files) -> Result<Template, Broken> {
    let mut template: Template = file(folder, files, "template.json")?;
    check(&template).map_err(|reason| Broken { file: format!("{folder}/template.json"), line: 0, reason })?;
    for language in template.languages.clone() {
        let words: TemplateWords = file(folder, files, &format!("{language}.json"))?;
        template.words.insert(language, words);
    }
    Ok(template)
}

pub(crate) fn file<T: DeserializeOwned>(folder: &str, files: &Files, name: &str) -> Result<T, Broken> {
    let path = format!("{folder}/{name}");
    let Some(bytes) = files.get(name) else {
        return Err(Broken { file: path, line: 0, reason: "this file is missing".into() });
    };
    parse(&path, bytes)
}

pub(crate) fn parse<T: DeserializeOwned>(path: &str, bytes: &[u8]) -> Result<T, Broken> {
    serde_json::from_slice(bytes).map_err(|error| Broken {
        file: path.to_owned(),
        line: error.line(),
        reason: error.to_string(),
    })
}

fn check(template: &Template) -> Result<(), String> {
    if template.key.is_empty() || template.sections.is_empty() || template.languages.is_empty() {
        return Err("a template needs a key, languages and sections".into());
    }
    let mut seen = HashSet::new();
    for section in &template.sections {
        if !SECTION_KINDS.contains(&section.kind.as_str()) {
            return Err(format!("section '{}' has the unknown kind '{}'", section.key, section.kind));
        }
        if !seen.insert(section.key.clone()) {
            return Err(format!("section '{}' stands twice", section.key));
        }
        let mut questions = HashSet::new();
        if let Some(twice) = section.questions.iter().find(|question| !questions.insert(&question.key)) {
            return Err(format!("question '{}' stands twice in section '{}'", twice.key, section.key));
        }
    }
    Ok(())
}
