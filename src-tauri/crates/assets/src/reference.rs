//! Reference data: one file for each kind, and updates that replace what they name.

use crate::templates::parse;
use crate::{Assets, BUNDLED, Broken};
use model::reference::Reference;
use serde_json::{Map, Value};
use std::path::Path;

pub(crate) fn load_bundled(assets: &mut Assets) {
    let mut all = Map::new();
    for file in BUNDLED.get_dir("reference").into_iter().flat_map(include_dir::Dir::files) {
        let Some(name) = file.path().file_stem().and_then(|stem| stem.to_str()) else { continue };
        match parse::<Value>(&file.path().display().to_string(), file.contents()) {
            Ok(value) => _ = all.insert(name.replace('-', "_"), value),
            Err(broken) => assets.broken.push(broken),
        }
    }
    read(assets, "assets/reference", all);
}

/// An update is one file with any of the kinds (`objectives`, `calendar`…); an entry replaces the one
/// of the same number or key, the others stay.
pub(crate) fn load_updates(assets: &mut Assets, folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    for path in files {
        let shown = path.display().to_string();
        let read = std::fs::read(&path).map_err(|error| Broken { file: shown.clone(), line: 0, reason: error.to_string() });
        match read.and_then(|bytes| parse::<Map<String, Value>>(&shown, &bytes)) {
            Ok(update) => apply(assets, &shown, &update),
            Err(broken) => assets.broken.push(broken),
        }
    }
}

fn apply(assets: &mut Assets, path: &str, update: &Map<String, Value>) {
    let Ok(Value::Object(mut all)) = serde_json::to_value(&assets.reference) else { return };
    for (kind, value) in update {
        match (all.get_mut(kind), value) {
            (Some(Value::Array(known)), Value::Array(new)) => new.iter().for_each(|one| replace(known, one)),
            (Some(Value::Object(known)), Value::Object(new)) => known.extend(new.clone()),
            _ => {}
        }
    }
    if read(assets, path, all) {
        assets.updates.push(path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned());
    }
}

fn replace(known: &mut Vec<Value>, new: &Value) {
    let name = |value: &Value| value.get("number").or_else(|| value.get("key")).or_else(|| value.get("code")).cloned();
    match known.iter_mut().find(|one| name(one).is_some() && name(one) == name(new)) {
        Some(Value::Object(one)) => deepen(one, new),
        _ => known.push(new.clone()),
    }
}

/// The fields that the update names; words by language are joined, so that one language can come alone.
fn deepen(known: &mut Map<String, Value>, new: &Value) {
    for (field, value) in new.as_object().into_iter().flatten() {
        match (known.get_mut(field), value) {
            (Some(Value::Object(words)), Value::Object(more)) => words.extend(more.clone()),
            _ => _ = known.insert(field.clone(), value.clone()),
        }
    }
}

fn read(assets: &mut Assets, path: &str, all: Map<String, Value>) -> bool {
    match serde_json::from_value::<Reference>(Value::Object(all)) {
        Ok(reference) => {
            assets.reference = reference;
            true
        }
        Err(error) => {
            assets.broken.push(Broken { file: path.to_owned(), line: 0, reason: error.to_string() });
            false
        }
    }
}
