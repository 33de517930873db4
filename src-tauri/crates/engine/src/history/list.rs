//! History, newest first.

use super::sentence;
use crate::wire::history::{Entry, GetHistory, History};
use crate::{Engine, Result};
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
            let (unit, key) = place(&row);
            let sentence = sentence(&words, &row.op, &row.args);
            Ok(Entry {
                seq: row.seq,
                at: row.at,
                who,
                sentence,
                unit,
                key,
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

fn place(row: &OperationRow) -> (String, String) {
    let args: Map<String, Value> = serde_json::from_str(&row.args).unwrap_or_default();
    let text = |name: &str| {
        args.get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    (text("unit"), text("key"))
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
