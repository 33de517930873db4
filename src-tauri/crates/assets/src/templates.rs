//! Templates: a folder each, `template.json` and one file of words for each language.

use crate::broken::{Broken, is_hidden, parse};
use crate::check::{check, check_words};
use crate::{Assets, BUNDLED, Known};
use include_dir::Dir;
use model::template::{Template, TemplateWords};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::path::Path;

type Files = BTreeMap<String, Vec<u8>>;

pub(crate) fn load_bundled(assets: &mut Assets) {
    for folder in BUNDLED.get_dir("templates").into_iter().flat_map(Dir::dirs) {
        let named = |file: &include_dir::File<'_>| {
            let name = file.path().file_name()?.to_str()?.to_owned();
            Some((name, file.contents().to_vec()))
        };
        let files = folder.files().filter_map(named).collect();
        add(assets, &folder.path().display().to_string(), &files, false);
    }
}

pub(crate) fn load_own(assets: &mut Assets, folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    let mut folders: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    folders.retain(|path| path.is_dir() && !is_hidden(path));
    folders.sort();
    for folder in folders {
        let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
        let files = entries
            .filter_map(|entry| {
                let name = entry.file_name().into_string().ok()?;
                Some((name, std::fs::read(entry.path()).ok()?))
            })
            .collect();
        add(assets, &folder.display().to_string(), &files, true);
    }
}

/// A ministry's own template takes the place of a bundled one of the same key, never of another of its own.
fn add(assets: &mut Assets, folder: &str, files: &Files, own: bool) {
    match read(folder, files) {
        Ok(template)
            if own
                && assets
                    .templates
                    .get(&template.key)
                    .is_some_and(|one| one.own) =>
        {
            let reason = format!("another folder already has the key '{}'", template.key);
            let path = format!("{folder}/template.json");
            assets.broken.push(Broken::at_word(
                &path,
                &files["template.json"],
                "key",
                reason,
            ));
        }
        Ok(template) => {
            assets
                .templates
                .insert(template.key.clone(), Known { template, own });
        }
        Err(broken) => assets.broken.push(broken),
    }
}

fn read(folder: &str, files: &Files) -> Result<Template, Broken> {
    let mut template: Template = file(folder, files, "template.json")?;
    check(&template).map_err(|wrong| {
        wrong.in_file(&format!("{folder}/template.json"), &files["template.json"])
    })?;
    for language in template.languages.clone() {
        let name = format!("{language}.json");
        let words: TemplateWords = file(folder, files, &name)?;
        check_words(&template, &words)
            .map_err(|wrong| wrong.in_file(&format!("{folder}/{name}"), &files[&name]))?;
        template.words.insert(language, words);
    }
    Ok(template)
}

fn file<T: DeserializeOwned>(folder: &str, files: &Files, name: &str) -> Result<T, Broken> {
    let path = format!("{folder}/{name}");
    let Some(bytes) = files.get(name) else {
        return Err(Broken::whole(&path, "this file is missing"));
    };
    parse(&path, bytes)
}
