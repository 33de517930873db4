//! Settings of this computer, and who works at it.

use crate::sentence::told;
use crate::state::held;
use crate::wire::desk::{SaveSettings, Settings};
use crate::wire::reviews::Nothing;
use crate::{Changed, Engine, Fault, Result};
use assets::FluentWords;
use std::collections::BTreeMap;

/// What the program keeps for itself among the settings.
fn is_ours(key: &str) -> bool {
    matches!(key, "letter" | "installation" | "person") || key.contains(':')
}

pub(crate) fn settings(engine: &Engine, _: Nothing) -> Result<Settings> {
    let all = engine.read(|db| db.settings())?;
    let mut people: Vec<(String, String)> = vec![];
    for (key, at) in &all {
        if let Some(id) = key.strip_prefix("person:") {
            let name = engine
                .read(|db| db.identity(id))?
                .map(|one| one.name)
                .unwrap_or_default();
            people.push((at.clone(), name));
        }
    }
    people.sort_by(|a, b| b.cmp(a));
    let mut values: BTreeMap<String, String> = all
        .iter()
        .filter(|(key, _)| !is_ours(key))
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    if let Some(person) = all.get("person") {
        let name = engine
            .read(|db| db.identity(person))?
            .map(|one| one.name)
            .unwrap_or_default();
        values.insert("name".into(), name);
    }
    Ok(Settings {
        values,
        people: people
            .into_iter()
            .map(|(_, name)| name)
            .filter(|name| !name.is_empty())
            .collect(),
        letter: all.get("letter").cloned().unwrap_or_default(),
        folder: engine.place.folder().display().to_string(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

pub(crate) fn save_settings(engine: &Engine, ask: SaveSettings) -> Result<Nothing> {
    let mut values = ask.values;
    if let Some(name) = values.remove("name") {
        if name.trim().is_empty() {
            return Err(Fault::invalid("name", told("fault-no-own-name", &[])));
        }
        engine.take_name(&name)?;
    }
    held(&engine.writer).store.write::<_, Fault>(|db| {
        for (key, value) in values.iter().filter(|(key, _)| !is_ours(key)) {
            db.set_setting(key, value)?;
        }
        Ok(())
    })?;
    engine.tell(&Changed {
        op: "save_settings".into(),
        ..Changed::default()
    });
    Ok(Nothing {})
}

impl Engine {
    /// The language of the interface.
    pub(crate) fn language(&self) -> Result<String> {
        Ok(self
            .read(|db| db.setting("language"))?
            .unwrap_or_else(|| "en".to_owned()))
    }

    /// The words of the interface's language.
    pub(crate) fn words(&self) -> Result<FluentWords> {
        Ok(self.assets().words(&self.language()?))
    }
}
