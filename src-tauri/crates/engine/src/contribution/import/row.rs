//! A row of a table as a contribution, or why it is none.

use super::date::{Order, date, is_ambiguous, order};
use super::map::Reading;
use super::values::{Values, keys};
use crate::Engine;
use crate::sentence::{Sentence, told};
use crate::wire::contributions::AddContribution;
use crate::wire::imports::UnknownValue;
use interchange::table::Table;
use model::{Fields, Review, UnitKey};
use std::collections::HashMap;

/// Dates that are shown of those that may be two days.
const AMBIGUOUS: usize = 3;

/// What is known of the field and of the review, by the words that a person may write.
pub(super) struct Rows<'a> {
    review: &'a Review,
    columns: usize,
    /// Column by field.
    places: HashMap<&'a str, usize>,
    dates: Order,
    /// No date of the column shows what stands first.
    is_untold: bool,
    values: Values,
    principles: HashMap<String, String>,
    consultations: HashMap<String, &'a str>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(
        engine: &Engine,
        review: &'a Review,
        table: &Table,
        reading: &'a Reading,
    ) -> Self {
        let places: HashMap<&str, usize> = reading
            .map
            .iter()
            .filter(|(_, field)| !field.is_empty())
            .filter_map(|(column, field)| {
                let at = table.columns.iter().position(|one| one == column)?;
                Some((field.as_str(), at))
            })
            .collect();
        let dates = places.get("received").into_iter().flat_map(|at| {
            let cells = table.rows.iter().filter_map(|(_, cells)| cells.get(*at));
            cells.map(String::as_str)
        });
        let shown = order(dates);
        let met = review.unit(UnitKey::CONSULTATIONS);
        let met = met.records("consultation");
        let assets = engine.assets();
        Self {
            review,
            columns: table.columns.len(),
            dates: Order::said(&reading.dates).unwrap_or(shown),
            is_untold: shown == Order::Untold,
            places,
            values: Values::new(engine, &reading.values),
            principles: keys(&assets.reference.principles),
            consultations: met
                .map(|(id, fields)| (squeeze(fields.text("title")), id))
                .collect(),
        }
    }

    /// Words of the table that the program does not know by itself.
    pub(super) fn unknown(&self, table: &Table) -> Vec<UnknownValue> {
        self.values.unknown(table, &self.places)
    }

    /// Some of the dates that may be two days each, where no other tells what stands first.
    pub(super) fn ambiguous(&self, table: &Table) -> Vec<String> {
        let at = self.places.get("received").filter(|_| self.is_untold);
        let Some(at) = at else {
            return vec![];
        };
        let cells = table.rows.iter().filter_map(|(_, cells)| cells.get(*at));
        let two = cells.filter(|cell| is_ambiguous(cell));
        two.take(AMBIGUOUS)
            .map(|cell| cell.trim().to_owned())
            .collect()
    }

    /// Reads one row.
    pub(super) fn read(&self, cells: &[String]) -> Result<AddContribution, Sentence> {
        if cells.len() > self.columns {
            return Err(told(
                "import-cells",
                &[("cells", &cells.len()), ("headings", &self.columns)],
            ));
        }
        let cell = |field: &str| {
            let at = self.places.get(field);
            at.and_then(|at| cells.get(*at))
                .map_or("", |cell| cell.trim())
        };
        let text = cell("text");
        if text.is_empty() {
            return Err(told("import-no-text", &[]));
        }
        if text.chars().count() > model::block::BLOCK_CHARS {
            return Err(told("import-long", &[]));
        }
        let (consultation, meeting) = self.consultation(cell("consultation"))?;
        let received = match cell("received") {
            "" => meeting.text("from").to_owned(),
            written => date(written, self.dates)?,
        };
        let place = Some(cell("place")).filter(|place| !place.is_empty());
        Ok(AddContribution {
            review: self.review.id.clone(),
            received,
            channel: self.values.read("channel", cell("channel"))?,
            organizations: Some(cell("organization").to_owned())
                .filter(|name| !name.is_empty())
                .into_iter()
                .collect(),
            person: cell("person").to_owned(),
            contact: cell("contact").to_owned(),
            on_behalf: cell("on_behalf").to_owned(),
            category: self.values.read("category", cell("category"))?,
            level: self.values.read("level", cell("level"))?,
            place: place.unwrap_or_else(|| meeting.text("place")).to_owned(),
            text: text.to_owned(),
            consent: self.values.read("consent", cell("consent"))?,
            objectives: objectives(cell("objectives"))?,
            principles: self.principles(cell("principles"))?,
            consultation,
            ..AddContribution::default()
        })
    }

    /// Principles by key, letter or title; a title may have a comma in it.
    fn principles(&self, written: &str) -> Result<Vec<String>, Sentence> {
        let mut found = vec![];
        for part in parts(written, &[';', '\n', '|']) {
            match self.principles.get(&squeeze(part)) {
                Some(key) => found.push(key.clone()),
                None => {
                    for piece in parts(part, &[',']) {
                        let key = self.principles.get(&squeeze(piece));
                        let unknown = || told("import-principle", &[("principle", &piece)]);
                        found.push(key.cloned().ok_or_else(unknown)?);
                    }
                }
            }
        }
        Ok(found)
    }

    /// A consultation by its title: its id, and what a statement made there takes from it.
    fn consultation(&self, title: &str) -> Result<(String, &Fields), Sentence> {
        let all = self.review.unit(UnitKey::CONSULTATIONS);
        if title.is_empty() {
            return Ok((String::new(), all.record("consultation", "")));
        }
        let found = self.consultations.get(&squeeze(title));
        let unknown = || told("import-consultation", &[("title", &title)]);
        let id = found.ok_or_else(unknown)?;
        Ok(((*id).to_owned(), all.record("consultation", id)))
    }
}

fn objectives(written: &str) -> Result<Vec<u8>, Sentence> {
    // a spreadsheet that takes a number for a measure writes 5.0
    let whole = written.strip_suffix(".0").unwrap_or(written);
    let numbers = whole.split(|letter: char| !letter.is_ascii_digit());
    numbers
        .filter(|part| !part.is_empty())
        .map(|part| {
            let number = part.parse::<u8>().ok();
            let known = number.filter(|number| (1..=23).contains(number));
            known.ok_or_else(|| told("import-objective", &[("number", &part)]))
        })
        .collect()
}

fn parts<'a>(text: &'a str, by: &'a [char]) -> impl Iterator<Item = &'a str> {
    text.split(by)
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

pub(super) fn squeeze(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>();
    words.join(" ").to_lowercase()
}
