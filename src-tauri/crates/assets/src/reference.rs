//! Reference data: one file for each kind, and updates that replace what they name.

use crate::broken::{Broken, is_hidden, parse};
use crate::{Assets, BUNDLED};
use model::reference::Reference;
use serde_json::{Map, Value};
use std::path::Path;

type Kinds = Map<String, Value>;

pub(crate) fn load_bundled(assets: &mut Assets) {
    let mut all = Kinds::new();
    let files = BUNDLED
        .get_dir("reference")
        .into_iter()
        .flat_map(include_dir::Dir::files);
    for file in files {
        let Some(name) = file.path().file_stem().and_then(|stem| stem.to_str()) else {
            continue;
        };
        match parse::<Value>(&file.path().display().to_string(), file.contents()) {
            Ok(value) => _ = all.insert(name.replace('-', "_"), value),
            Err(broken) => assets.broken.push(broken),
        }
    }
    match serde_json::from_value(Value::Object(all)) {
        Ok(reference) => assets.reference = reference,
        Err(error) => assets
            .broken
            .push(Broken::whole("assets/reference", error.to_string())),
    }
}

pub(crate) fn load_updates(assets: &mut Assets, folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.is_file() && !is_hidden(path));
    files.sort();
    for path in files {
        let shown = path.display().to_string();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let read = std::fs::read(&path).map_err(|error| Broken::whole(&shown, error.to_string()));
        match read.and_then(|bytes| with(&assets.reference, &shown, &bytes)) {
            Ok(reference) => {
                assets.reference = reference;
                assets.updates.push(name.into_owned());
            }
            Err(broken) => assets.broken.push(broken),
        }
    }
}

/// Reference data with an update: one file with any of the kinds (`objectives`, `calendar`…). An entry
/// replaces the one of the same number, key or code; the others stay.
pub(crate) fn with(known: &Reference, path: &str, bytes: &[u8]) -> Result<Reference, Broken> {
    // read as what it is to become, so that a wrong value is told with its line
    parse::<Reference>(path, bytes)?;
    let update: Kinds = parse(path, bytes)?;
    let Ok(Value::Object(mut all)) = serde_json::to_value(known) else {
        return Err(Broken::whole(path, "the reference data can't be updated"));
    };
    for (kind, value) in &update {
        check(&all, kind, value)
            .map_err(|(word, reason)| Broken::at_word(path, bytes, &word, reason))?;
        match (all.get_mut(kind), value) {
            (Some(Value::Array(known)), Value::Array(new)) => {
                new.iter().for_each(|one| replace(known, one));
            }
            (Some(Value::Object(known)), Value::Object(new)) => known.extend(new.clone()),
            _ => {}
        }
    }
    serde_json::from_value(Value::Object(all))
        .map_err(|error| Broken::whole(path, error.to_string()))
}

/// What an update may not say: the word where it stands, and why.
fn check(known: &Kinds, kind: &str, value: &Value) -> Result<(), (String, String)> {
    if !known.contains_key(kind) {
        let kinds: Vec<&str> = known.keys().map(String::as_str).collect();
        let reason = format!(
            "there is no '{kind}'; an update may hold {}",
            kinds.join(", ")
        );
        return Err((kind.to_owned(), reason));
    }
    for entry in value.as_array().into_iter().flatten() {
        let Some(name) = name(entry) else {
            let reason = format!("an entry of '{kind}' has no number, key or code");
            return Err((kind.to_owned(), reason));
        };
        let in_the_compact = name
            .as_u64()
            .is_some_and(|number| (1..=23).contains(&number));
        if kind == "objectives" && !in_the_compact {
            let reason = format!("there is no objective {name}; they are numbered 1 to 23");
            return Err((kind.to_owned(), reason));
        }
    }
    Ok(())
}

fn name(entry: &Value) -> Option<&Value> {
    ["number", "key", "code"]
        .into_iter()
        .find_map(|field| entry.get(field))
}

fn replace(known: &mut Vec<Value>, new: &Value) {
    match known.iter_mut().find(|one| name(one) == name(new)) {
        Some(Value::Object(one)) => deepen(one, new),
        _ => known.push(new.clone()),
    }
}

/// The fields that the update names; words by language are joined, so that one language can come alone.
fn deepen(known: &mut Kinds, new: &Value) {
    for (field, value) in new.as_object().into_iter().flatten() {
        match (known.get_mut(field), value) {
            (Some(Value::Object(words)), Value::Object(more)) => words.extend(more.clone()),
            _ => _ = known.insert(field.clone(), value.clone()),
        }
    }
}
