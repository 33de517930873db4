//! Which column holds what: proposed by the headings, remembered for them, checked.

use super::values::Said;
use crate::sentence::told;
use crate::state::held;
use crate::wire::imports::PreviewImport;
use crate::{Engine, Fault, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Field by column heading.
pub(super) type Mapping = BTreeMap<String, String>;

/// How a table is read, as a person said it or as it was last read.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Reading {
    pub(super) map: Mapping,
    /// What words mean that the program does not know.
    pub(super) values: Said,
    /// What stands first in dates: `day`, `month`, or unsaid.
    pub(super) dates: String,
}

/// Fields that a column may be mapped to, with headings that propose them (English and French).
pub(super) const FIELDS: &[(&str, &[&str])] = &[
    (
        "received",
        &[
            "date",
            "received",
            "date received",
            "reçu",
            "date de réception",
        ],
    ),
    ("channel", &["channel", "canal", "voie"]),
    (
        "organization",
        &[
            "organization",
            "organisation",
            "name of organization",
            "institution",
            "from",
        ],
    ),
    ("person", &["person", "name", "personne", "nom"]),
    ("contact", &["contact", "email", "e-mail", "courriel"]),
    ("on_behalf", &["on behalf", "on behalf of", "au nom de"]),
    (
        "category",
        &["category", "stakeholder", "catégorie", "type"],
    ),
    ("level", &["level", "niveau"]),
    ("place", &["place", "city", "region", "lieu", "ville"]),
    (
        "text",
        &[
            "text",
            "contribution",
            "comment",
            "input",
            "message",
            "said",
            "they said",
            "what they said",
            "what was said",
            "ce qui a été dit",
            "texte",
            "commentaire",
        ],
    ),
    ("consent", &["consent", "permission", "accord"]),
    (
        "objectives",
        &["objective", "objectives", "objectif", "objectifs"],
    ),
    (
        "principles",
        &["principle", "principles", "principe", "principes"],
    ),
    (
        "consultation",
        &["consultation", "meeting", "event", "réunion", "rencontre"],
    ),
];

pub(super) fn fields() -> Vec<String> {
    FIELDS
        .iter()
        .map(|(field, _)| (*field).to_owned())
        .collect()
}

/// The mapping that was asked for; else the one last used for these headings, else what they propose.
/// The second value says that it was remembered.
pub(super) fn chosen(
    engine: &Engine,
    review: &str,
    asked: &PreviewImport,
    columns: &[String],
) -> Result<(Reading, bool)> {
    if !asked.map.is_empty() {
        check(&asked.map, columns)?;
        let reading = Reading {
            map: asked.map.clone(),
            values: asked.values.clone(),
            dates: asked.dates.clone(),
        };
        return Ok((reading, false));
    }
    let kept = engine.read(|db| db.setting(&key(review, columns)))?;
    let kept: Reading = serde_json::from_str(&kept.unwrap_or_default()).unwrap_or_default();
    if kept.map.is_empty() || check(&kept.map, columns).is_err() {
        let map = propose(columns);
        let (values, dates) = (asked.values.clone(), asked.dates.clone());
        return Ok((Reading { map, values, dates }, false));
    }
    Ok((kept, true))
}

/// Remembers how a table was read for its headings, in whatever order they stand.
pub(super) fn remember(
    engine: &Engine,
    review: &str,
    columns: &[String],
    reading: &Reading,
) -> Result<()> {
    let text = serde_json::to_string(reading).map_err(|error| Fault::bug(&error))?;
    held(&engine.writer)
        .store
        .write::<_, Fault>(|db| Ok(db.set_setting(&key(review, columns), &text)?))
}

fn key(review: &str, columns: &[String]) -> String {
    let mut heads: Vec<String> = columns.iter().map(|head| head.to_lowercase()).collect();
    heads.sort();
    let hash = Sha256::digest(heads.join("\n"));
    let hash: String = hash[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("import:{review}:{hash}")
}

/// A heading that is a field's own name goes before one that only may mean it.
fn propose(columns: &[String]) -> Mapping {
    let mut map = Mapping::new();
    let own = |field: &str, heading: &str| field == heading;
    let other = |field: &str, heading: &str| {
        let known = FIELDS.iter().find(|(name, _)| *name == field);
        known.is_some_and(|(_, names)| names.contains(&heading))
    };
    for means in [&own as &dyn Fn(&str, &str) -> bool, &other] {
        for column in columns {
            let heading = column.to_lowercase();
            let free = |field: &str| !map.values().any(|taken| taken == field);
            let fields = FIELDS.iter().map(|(field, _)| *field);
            let field = fields
                .filter(|field| free(field))
                .find(|field| means(field, &heading));
            if let Some(field) = field.filter(|_| !map.contains_key(column)) {
                map.insert(column.clone(), field.to_owned());
            }
        }
    }
    map
}

fn check(map: &Mapping, columns: &[String]) -> Result<()> {
    for (column, field) in map {
        if !columns.contains(column) {
            let all = columns.join(", ");
            return Err(Fault::invalid(
                "map",
                told("fault-no-column", &[("column", &column), ("all", &all)]),
            ));
        }
        if !field.is_empty() && !FIELDS.iter().any(|(known, _)| known == field) {
            let all = fields().join(", ");
            return Err(Fault::invalid(
                "map",
                told("fault-no-map-field", &[("field", field), ("all", &all)]),
            ));
        }
    }
    Ok(())
}
