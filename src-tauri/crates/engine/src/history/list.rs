//! History, newest first.

use super::sentence;
use crate::wire::history::{Entry, GetHistory, History};
use crate::{Engine, Result};
use model::UnitKey;
use model::nouns::is_list;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};
use store::OperationRow;

pub(crate) fn list(engine: &Engine, ask: GetHistory) -> Result<History> {
    engine.review(&ask.review)?;
    let limit = if ask.limit == 0 { 100 } else { ask.limit };
    let mut rows = engine.read(|db| db.operations(&ask.review, ask.before, limit + 1))?;
    let more = rows.len() > limit;
    rows.truncate(limit);
    let undone = undone(engine, &ask.review)?;
    let words = engine.words()?;
    let mut names = HashMap::new();
    let entries = rows
        .into_iter()
        .map(|row| {
            let who = engine.name_of(&mut names, &row.person)?;
            let (unit, key, collection) = place(&row);
            let sentence = sentence(&words, &row.op, &row.args);
            Ok(Entry {
                seq: row.seq,
                at: row.at,
                who,
                sentence,
                unit,
                key,
                collection,
                undone: undone.contains(&row.id),
                op: row.op,
            })
        })
        .collect::<Result<_>>()?;
    Ok(History { entries, more })
}

/// The operations that are undone as things stand; what undid them may itself be undone since.
fn undone(engine: &Engine, review: &str) -> Result<HashSet<String>> {
    let mut undone = HashSet::new();
    for (by, what) in engine.read(|db| db.undoings(review))? {
        if !undone.contains(&by) {
            undone.insert(what);
        }
    }
    Ok(undone)
}

/// Unit, key, and the list that holds what the key names.
fn place(row: &OperationRow) -> (String, String, String) {
    let args: Map<String, Value> = serde_json::from_str(&row.args).unwrap_or_default();
    let text = |name: &str| {
        args.get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let (unit, kind) = (text("unit"), text("kind"));
    let collection = match unit.as_str() {
        // an earlier version of the program did not say the kind
        UnitKey::LOG => "contribution".to_owned(),
        UnitKey::CONSULTATIONS => "consultation".to_owned(),
        _ if is_list(&kind) => kind,
        _ => String::new(),
    };
    (unit, text("key"), collection)
}

impl Engine {
    /// The name behind an identity, remembered in `names`.
    pub(crate) fn name_of(
        &self,
        names: &mut HashMap<String, String>,
        person: &str,
    ) -> Result<String> {
        if let Some(name) = names.get(person) {
            return Ok(name.clone());
        }
        let name = self
            .read(|db| db.identity(person))?
            .map(|identity| identity.name)
            .unwrap_or_default();
        names.insert(person.to_owned(), name.clone());
        Ok(name)
    }
}
