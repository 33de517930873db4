//! What files would bring: candidates, what repeats among them, what is refused.

use super::map::{self, Reading};
use super::repeats::{self, Repeat};
use super::row::Rows;
use super::{Candidate, Refused, documents, files};
use crate::contribution::read_file;
use crate::sentence::told;
use crate::wire::imports::{ImportPreview, PreviewImport, RefusedRow, RepeatedRow, UnknownValue};
use crate::{Engine, Fault, Result};
use interchange::table::{self, Table};
use model::Review;
use std::path::Path;

/// Rows that are shown of a table.
const SAMPLE: usize = 5;

/// What files would bring.
pub(super) struct Plan {
    /// The table, where they are one.
    pub(super) table: Option<Mapped>,
    pub(super) candidates: Vec<Candidate>,
    /// For each candidate, what it repeats.
    pub(super) repeats: Vec<Option<Repeat>>,
    pub(super) refused: Vec<Refused>,
}

/// A table with what its columns hold.
pub(super) struct Mapped {
    pub(super) columns: Vec<String>,
    pub(super) reading: Reading,
    unknown: Vec<UnknownValue>,
    ambiguous: Vec<String>,
    encoding: String,
    delimiter: Option<char>,
    sheets: Vec<String>,
    sheet: String,
    remembered: bool,
    sample: Vec<Vec<String>>,
}

pub(super) fn plan(engine: &Engine, ask: &PreviewImport, received: &str) -> Result<Plan> {
    let review = engine.review(&ask.review)?;
    if ask.paths.iter().all(|path| path.trim().is_empty()) {
        return Err(Fault::invalid("paths", told("fault-no-path", &[])));
    }
    let mut plan = match table_of(&ask.paths, &ask.sheet)? {
        Some(table) => of_table(engine, &review, ask, table)?,
        None => of_documents(&review, received, &ask.paths)?,
    };
    plan.repeats = repeats::find(engine, &review, &plan.candidates)?;
    Ok(plan)
}

/// The table, where one file is named and is one.
fn table_of(paths: &[String], sheet: &str) -> Result<Option<Table>> {
    let [path] = paths else { return Ok(None) };
    let path = Path::new(path);
    if path.is_dir() {
        return Ok(None);
    }
    let (name, _, bytes) = read_file(path)?;
    if !table::is_table(&name, &bytes) {
        return Ok(None);
    }
    let read = table::read(&name, &bytes, sheet);
    let table = read.map_err(|why| Fault::file(path, files::sentence(why)))?;
    if table.columns.is_empty() {
        return Err(Fault::file(path, told("fault-file-no-rows", &[])));
    }
    Ok(Some(table))
}

fn of_table(engine: &Engine, review: &Review, ask: &PreviewImport, table: Table) -> Result<Plan> {
    let (reading, remembered) = map::chosen(engine, &review.id, ask, &table.columns)?;
    let rows = Rows::new(engine, review, &table, &reading);
    let (unknown, ambiguous) = (rows.unknown(&table), rows.ambiguous(&table));
    let mut candidates = vec![];
    let mut refused = vec![];
    for (line, cells) in &table.rows {
        match rows.read(cells) {
            Ok(row) => candidates.push(Candidate {
                line: *line,
                name: String::new(),
                row,
                files: vec![],
                remark: None,
            }),
            Err(why) => refused.push(Refused {
                line: *line,
                name: String::new(),
                why,
            }),
        }
    }
    let sample = table.rows.into_iter().take(SAMPLE);
    let table = Mapped {
        sample: sample.map(|(_, cells)| cells).collect(),
        columns: table.columns,
        reading,
        unknown,
        ambiguous,
        encoding: table.encoding,
        delimiter: table.delimiter,
        sheets: table.sheets,
        sheet: table.sheet,
        remembered,
    };
    Ok(Plan {
        table: Some(table),
        candidates,
        repeats: vec![],
        refused,
    })
}

fn of_documents(review: &Review, received: &str, paths: &[String]) -> Result<Plan> {
    let found = files::found(paths)?;
    if found.is_empty() {
        let nothing = told("fault-import-nothing", &[]);
        return Err(Fault::invalid("paths", nothing));
    }
    let (candidates, refused) = documents::candidates(&review.id, received, found);
    Ok(Plan {
        table: None,
        candidates,
        repeats: vec![],
        refused,
    })
}

impl Plan {
    /// As it is shown to a person.
    pub(super) fn preview(self, engine: &Engine) -> Result<ImportPreview> {
        let words = engine.words()?;
        let in_words = |refused: Refused| refused.in_words(&words);
        let kept = self.candidates.iter().filter_map(documents::kept);
        let kept: Vec<RefusedRow> = kept.map(in_words).collect();
        let documents = match self.table {
            Some(_) => vec![],
            None => self.candidates.iter().map(documents::shown).collect(),
        };
        let rows = self.candidates.len() + self.refused.len();
        let repeats: Vec<Repeat> = self.repeats.into_iter().flatten().collect();
        let importable = self.candidates.len() - repeats.len();
        let (same, near): (Vec<_>, Vec<_>) = repeats.into_iter().partition(|one| one.same);
        let rows_of = |repeats: Vec<Repeat>| -> Vec<RepeatedRow> {
            repeats.into_iter().map(|repeat| repeat.row).collect()
        };
        let mut preview = ImportPreview {
            documents,
            rows,
            importable,
            same: rows_of(same),
            near: rows_of(near),
            kept,
            refused: self.refused.into_iter().map(in_words).collect(),
            fields: map::fields(),
            ..ImportPreview::default()
        };
        if let Some(table) = self.table {
            preview.columns = table.columns;
            preview.encoding = table.encoding;
            preview.delimiter = table.delimiter.map(String::from).unwrap_or_default();
            preview.sheets = table.sheets;
            preview.sheet = table.sheet;
            preview.map = table.reading.map;
            preview.values = table.unknown;
            preview.dates = table.reading.dates;
            preview.ambiguous = table.ambiguous;
            preview.remembered = table.remembered;
            preview.sample = table.sample;
        }
        Ok(preview)
    }
}
