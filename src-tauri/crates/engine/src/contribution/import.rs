//! A list of contributions from a CSV: the mapping is shown first, every row is accounted for, the
//! whole import is one operation and one undo.

use super::{Numbers, write};
use crate::change::Label;
use crate::sentence::{Sentence, told};
use crate::wire::contributions::{
    AddContribution, ImportContributions, ImportPreview, Imported, PreviewImport, RefusedRow,
};
use crate::{Engine, Fault, Result};
use interchange::table::{Table, read};
use model::{Op, Review};
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// Fields that a column may be mapped to, with headings that propose them (English and French).
const FIELDS: &[(&str, &[&str])] = &[
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
            "texte",
            "commentaire",
        ],
    ),
    ("consent", &["consent", "permission", "accord"]),
    (
        "objectives",
        &["objective", "objectives", "objectif", "objectifs"],
    ),
];

/// Channels with the words that lists have for them (English and French).
const CHANNELS: &[(&str, &[&str])] = &[
    ("meeting", &["réunion", "workshop", "atelier", "hearing"]),
    ("letter", &["lettre", "courrier", "post"]),
    ("email", &["e-mail", "courriel", "mail"]),
    ("form", &["formulaire", "questionnaire", "survey"]),
    ("call", &["call for inputs", "appel à contributions"]),
    ("online", &["en ligne", "website", "web", "site web"]),
];

/// What a file would bring.
struct Plan {
    table: Table,
    map: BTreeMap<String, String>,
    rows: Vec<AddContribution>,
    duplicates: Vec<RefusedRow>,
    refused: Vec<RefusedRow>,
}

pub(crate) fn preview_import(engine: &Engine, ask: PreviewImport) -> Result<ImportPreview> {
    let plan = plan(engine, &ask.review, &ask.path, &ask.map)?;
    Ok(ImportPreview {
        columns: plan.table.columns.clone(),
        encoding: plan.table.encoding.clone(),
        delimiter: plan.table.delimiter.to_string(),
        map: plan.map,
        fields: FIELDS
            .iter()
            .map(|(field, _)| (*field).to_owned())
            .collect(),
        sample: plan
            .table
            .rows
            .iter()
            .take(5)
            .map(|(_, cells)| cells.clone())
            .collect(),
        rows: plan.table.rows.len(),
        importable: plan.rows.len(),
        duplicates: plan.duplicates,
        refused: plan.refused,
    })
}

pub(crate) fn import(engine: &Engine, ask: ImportContributions) -> Result<Imported> {
    let plan = plan(engine, &ask.review, &ask.path, &ask.map)?;
    if !plan.map.values().any(|field| field == "text") {
        return Err(Fault::invalid("map", told("fault-map-no-text", &[])));
    }
    let letter = Numbers::letter(engine)?;
    let label = Label::new().with("count", plan.rows.len());
    let numbers = engine.change(&ask.review, Op::ImportContributions, label, |change| {
        let mut numbers = Numbers::after(&letter, change);
        let mut given = vec![];
        for row in &plan.rows {
            let number = numbers.next();
            write(change, &number, row);
            given.push(number);
        }
        Ok(given)
    })?;
    Ok(Imported {
        first: numbers.first().cloned().unwrap_or_default(),
        last: numbers.last().cloned().unwrap_or_default(),
        imported: numbers.len(),
        duplicates: plan.duplicates,
        refused: plan.refused,
    })
}

fn plan(engine: &Engine, review: &str, path: &str, map: &BTreeMap<String, String>) -> Result<Plan> {
    let (_, _, bytes) = super::attach::read_file(Path::new(path))?;
    let table = read(&bytes);
    if table.columns.is_empty() {
        return Err(Fault::file(
            Path::new(path),
            told("fault-file-no-rows", &[]),
        ));
    }
    let map = if map.is_empty() {
        propose(&table.columns)
    } else {
        check_map(map, &table.columns)?
    };
    let state = engine.review(review)?;
    let mut known = known_texts(engine, &state)?;
    let mut plan = Plan {
        map,
        rows: vec![],
        duplicates: vec![],
        refused: vec![],
        table,
    };
    let categories = categories(engine);
    let words = engine.words()?;
    for (line, cells) in &plan.table.rows {
        match row(review, &plan.table.columns, &plan.map, cells, &categories) {
            Err(reason) => plan.refused.push(RefusedRow {
                line: *line,
                reason: reason.in_words(&words),
            }),
            Ok(row) => match known.get(&key(&row)) {
                Some(same) => plan.duplicates.push(RefusedRow {
                    line: *line,
                    reason: same.clone(),
                }),
                None => {
                    known.insert(key(&row), format!("line {line}"));
                    plan.rows.push(row);
                }
            },
        }
    }
    Ok(plan)
}

fn propose(columns: &[String]) -> BTreeMap<String, String> {
    let mut map = BTreeMap::new();
    for column in columns {
        let heading = column.to_lowercase();
        let field = FIELDS.iter().find(|(field, names)| {
            (*field == heading || names.contains(&heading.as_str()))
                && !map.values().any(|taken| taken == field)
        });
        if let Some((field, _)) = field {
            map.insert(column.clone(), (*field).to_owned());
        }
    }
    map
}

fn check_map(
    map: &BTreeMap<String, String>,
    columns: &[String],
) -> Result<BTreeMap<String, String>> {
    for (column, field) in map {
        if !columns.contains(column) {
            let all = columns.join(", ");
            return Err(Fault::invalid(
                "map",
                told("fault-no-column", &[("column", &column), ("all", &all)]),
            ));
        }
        if !field.is_empty() && !FIELDS.iter().any(|(known, _)| known == field) {
            let all: Vec<&str> = FIELDS.iter().map(|(field, _)| *field).collect();
            return Err(Fault::invalid(
                "map",
                told(
                    "fault-no-map-field",
                    &[("field", field), ("all", &all.join(", "))],
                ),
            ));
        }
    }
    Ok(map.clone())
}

/// Category keys by every title that a person may write.
fn categories(engine: &Engine) -> HashMap<String, String> {
    let mut all = HashMap::new();
    for category in &engine.assets().reference.categories {
        all.insert(category.key.clone(), category.key.clone());
        for title in category.titles.values() {
            all.insert(title.text.to_lowercase(), category.key.clone());
        }
    }
    all
}

/// A channel's key; what is not known stays as it was written.
fn channel(written: &str) -> String {
    let word = written.trim().to_lowercase();
    CHANNELS
        .iter()
        .find(|(key, words)| *key == word || words.contains(&word.as_str()))
        .map_or_else(|| written.trim().to_owned(), |(key, _)| (*key).to_owned())
}

fn known_texts(engine: &Engine, review: &Review) -> Result<HashMap<String, String>> {
    let mut known = HashMap::new();
    for (_, fields) in review.contributions() {
        let original = engine.read(|db| db.original(fields.text("text_original")))?;
        let text = original
            .map(|one| String::from_utf8_lossy(&one.bytes).into_owned())
            .unwrap_or_default();
        known.insert(squeeze(&text), fields.text("number").to_owned());
    }
    Ok(known)
}

fn squeeze(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

fn key(row: &AddContribution) -> String {
    squeeze(&row.text)
}

fn row(
    review: &str,
    columns: &[String],
    map: &BTreeMap<String, String>,
    cells: &[String],
    categories: &HashMap<String, String>,
) -> Result<AddContribution, Sentence> {
    if cells.len() > columns.len() {
        return Err(told(
            "import-cells",
            &[("cells", &cells.len()), ("headings", &columns.len())],
        ));
    }
    let cell = |field: &str| {
        let at = columns
            .iter()
            .position(|column| map.get(column).is_some_and(|mapped| mapped == field));
        at.and_then(|at| cells.get(at)).cloned().unwrap_or_default()
    };
    let text = cell("text");
    if text.trim().is_empty() {
        return Err(told("import-no-text", &[]));
    }
    if text.chars().count() > model::block::BLOCK_CHARS {
        return Err(told("import-long", &[]));
    }
    let received = cell("received");
    crate::record::check_date("received", &received).map_err(Fault::sentence)?;
    let category = cell("category");
    let category = match categories.get(&category.to_lowercase()) {
        Some(key) => key.clone(),
        None if category.is_empty() => String::new(),
        None => return Err(told("import-category", &[("category", &category)])),
    };
    let objectives = cell("objectives")
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .map(|part| {
            part.parse::<u8>()
                .ok()
                .filter(|n| (1..=23).contains(n))
                .ok_or_else(|| told("import-objective", &[("number", &part)]))
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok(AddContribution {
        review: review.to_owned(),
        received,
        channel: channel(&cell("channel")),
        organizations: Some(cell("organization"))
            .filter(|name| !name.is_empty())
            .into_iter()
            .collect(),
        person: cell("person"),
        contact: cell("contact"),
        on_behalf: cell("on_behalf"),
        category,
        level: cell("level"),
        place: cell("place"),
        text,
        consent: cell("consent").trim().to_lowercase().replace(' ', "-"),
        objectives,
        ..AddContribution::default()
    })
}
