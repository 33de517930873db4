//! Takes in filled forms, one or a thousand: shown first, every file accounted for, all of it one
//! operation and one undo.

use super::contributions::{Taking, write_form};
use super::receive::{Reader, Received, squeezed};
use crate::change::Label;
use crate::contribution::{Numbers, found};
use crate::sentence::{Sentence, told};
use crate::wire::calls::{FormRow, FormsPreview, FormsTaken, TakeForms};
use crate::wire::imports::RefusedRow;
use crate::{Engine, Fault, Result};
use model::words::Words;
use model::{Fields, Op, Review};
use std::collections::HashMap;

/// What the files hold.
struct Plan {
    forms: Vec<(Received, FormRow)>,
    refused: Vec<RefusedRow>,
}

pub(crate) fn preview(engine: &Engine, ask: TakeForms) -> Result<FormsPreview> {
    let plan = plan(engine, &ask)?;
    let new = plan.forms.iter().filter(|(_, row)| row.same.is_empty());
    Ok(FormsPreview {
        contributions: new.map(|(form, _)| form.answers.len()).sum(),
        rows: plan.forms.into_iter().map(|(_, row)| row).collect(),
        refused: plan.refused,
    })
}

pub(crate) fn take(engine: &Engine, ask: TakeForms) -> Result<FormsTaken> {
    crate::record::check_date("received", &ask.received)?;
    let plan = plan(engine, &ask)?;
    let wanted = |row: &FormRow| ask.same || row.same.is_empty();
    let (chosen, left): (Vec<_>, Vec<_>) = plan.forms.into_iter().partition(|(_, row)| wanted(row));
    let received = match ask.received.as_str() {
        "" => engine.host.today(),
        day => day.to_owned(),
    };
    let review = engine.review(&ask.review)?;
    let units = crate::review::outline(engine, &review, "")?;
    let units: Vec<String> = units.into_iter().map(|(unit, _)| unit).collect();
    let categories = engine
        .assets()
        .reference
        .categories
        .iter()
        .map(|one| one.key.clone())
        .collect::<Vec<_>>();
    let words = engine.words()?;
    let taking = Taking {
        received: &received,
        units: &units,
        categories: &categories,
        words: &words,
    };
    let letter = Numbers::letter(engine)?;
    let count: usize = chosen.iter().map(|(form, _)| form.answers.len()).sum();
    let label = Label::new().with("count", count);
    let numbers: Vec<String> =
        engine.change(&ask.review, Op::ImportContributions, label, |change| {
            let mut numbers = Numbers::after(&letter, change);
            let written = chosen
                .iter()
                .flat_map(|(form, _)| write_form(change, &mut numbers, form, &taking));
            Ok(written.collect())
        })?;
    Ok(FormsTaken {
        first: numbers.first().cloned().unwrap_or_default(),
        last: numbers.last().cloned().unwrap_or_default(),
        forms: chosen.len(),
        contributions: numbers.len(),
        left_out: left.into_iter().map(|(_, row)| row).collect(),
        refused: plan.refused,
    })
}

fn plan(engine: &Engine, ask: &TakeForms) -> Result<Plan> {
    if ask.paths.is_empty() {
        return Err(Fault::invalid("paths", told("fault-no-path", &[])));
    }
    let review = engine.review(&ask.review)?;
    let words = engine.words()?;
    let mut known = Known::of(engine, &review)?;
    let mut reader = Reader::new(engine, &review);
    let mut plan = Plan {
        forms: vec![],
        refused: vec![],
    };
    for (line, file) in (1..).zip(found(&ask.paths)?) {
        let read = file
            .content
            .and_then(|bytes| reader.receive(&file.name, bytes));
        match read {
            Ok(form) => {
                let row = known.row(&form, &words);
                plan.forms.push((form, row));
            }
            Err(why) => plan.refused.push(refused(line, file.name, &why, &words)),
        }
    }
    Ok(plan)
}

fn refused(line: usize, name: String, why: &Sentence, words: &dyn Words) -> RefusedRow {
    RefusedRow {
        line,
        name,
        reason: why.clone().in_words(words),
    }
}

/// The forms that are in the log, and those read so far.
struct Known {
    /// By mark and sender: the contribution, or the file.
    same: HashMap<(String, String), String>,
    /// By mark alone.
    said: HashMap<String, String>,
    /// By call and sender.
    sent: HashMap<(String, String), String>,
}

impl Known {
    fn of(engine: &Engine, review: &Review) -> Result<Self> {
        let mut known = Self {
            same: HashMap::new(),
            said: HashMap::new(),
            sent: HashMap::new(),
        };
        for (_, fields) in review.contributions() {
            let mark = fields.text("form");
            if !mark.is_empty() && !fields.removed() {
                let sender = squeezed(&names(engine, fields)?);
                known.add(mark, &sender, fields.text("number"));
            }
        }
        Ok(known)
    }

    fn add(&mut self, mark: &str, sender: &str, is: &str) {
        let of = |key: &str| (key.to_owned(), sender.to_owned());
        self.same.entry(of(mark)).or_insert_with(|| is.to_owned());
        self.said
            .entry(mark.to_owned())
            .or_insert_with(|| is.to_owned());
        let call = mark.split(' ').next().unwrap_or_default();
        self.sent.entry(of(call)).or_insert_with(|| is.to_owned());
    }

    fn row(&mut self, form: &Received, words: &dyn Words) -> FormRow {
        let (mark, sender) = (form.mark(), squeezed(&form.from()));
        let same = self.same.get(&(mark.clone(), sender.clone())).cloned();
        let mut notes: Vec<Sentence> = form.notes.clone();
        if same.is_none() {
            let sent = self
                .sent
                .get(&(form.number().to_owned(), sender.clone()))
                .filter(|_| !sender.is_empty());
            notes.extend(sent.map(|other| told("form-note-again", &[("other", other)])));
            let said = self.said.get(&mark);
            notes.extend(said.map(|other| told("form-note-same-words", &[("other", other)])));
        }
        self.add(&mark, &sender, &form.name);
        FormRow {
            name: form.name.clone(),
            from: form.from(),
            number: form.number().to_owned(),
            language: form.language().to_owned(),
            consent: form.consent.clone(),
            answers: form.answers.len(),
            same: same.unwrap_or_default(),
            notes: notes.into_iter().map(|note| note.in_words(words)).collect(),
        }
    }
}

/// The names of a contribution's senders, as far as they are still kept.
fn names(engine: &Engine, fields: &Fields) -> Result<String> {
    let mut names = vec![];
    for id in fields
        .set("organization")
        .into_iter()
        .chain([fields.text("person")])
    {
        let identity = engine.read(|db| db.identity(id))?;
        names.extend(identity.map(|one| one.name).filter(|name| !name.is_empty()));
    }
    Ok(names.join(", "))
}
