//! Two versions side by side, and a person's decision.

use crate::change::{Label, open_doc};
use crate::section::place_words;
use crate::state::held;
use crate::wire::copies::{Decide, Piece, TwoVersions, Undecided, VersionView};
use crate::wire::reviews::{Nothing, OfReview};
use crate::{Engine, Result};
use model::block::BlockKind;
use model::text::table_rows;
use model::words::Words;
use model::{Fields, Op, Place, Review, Run, Scalar, inline};
use replica::{Register, Side, Version, compare};

pub(crate) fn undecided(engine: &Engine, ask: OfReview) -> Result<Undecided> {
    let review = engine.review(&ask.review)?;
    let found = two_versions(engine, &ask.review)?;
    let places = found
        .into_iter()
        .map(|(unit, register, versions)| view(engine, &review, &unit, &register, versions))
        .collect::<Result<_>>()?;
    Ok(Undecided { places })
}

/// The records of a unit with two versions.
pub(crate) fn undecided_records(engine: &Engine, review: &str, unit: &str) -> Result<Vec<String>> {
    let found = two_versions(engine, review)?;
    Ok(found
        .into_iter()
        .filter(|(of, _, _)| of == unit)
        .map(|(_, register, _)| register.record)
        .collect())
}

type Found = (String, Register, Vec<Version>);

/// Every register of a review where versions differ. Units that only ever had one writer can't have any.
pub(crate) fn two_versions(engine: &Engine, review: &str) -> Result<Vec<Found>> {
    let mut writer = held(&engine.writer);
    let arrived = writer.store.db().has_arrivals(review)?;
    if !arrived {
        return Ok(vec![]);
    }
    let crate::change::Writer {
        store,
        docs,
        disputes,
    } = &mut *writer;
    let db = store.db();
    let mut found = vec![];
    for unit in db.units(review)? {
        let place = (review.to_owned(), unit.clone());
        if !disputes.contains_key(&place) {
            let doc = open_doc(db, docs, review, &unit, engine.host.random())?;
            disputes.insert(place.clone(), doc.two_versions());
        }
        let known = disputes.get(&place).into_iter().flatten().cloned();
        found.extend(known.map(|(register, versions)| (unit.clone(), register, versions)));
    }
    Ok(found)
}

fn view(
    engine: &Engine,
    review: &Review,
    unit: &str,
    register: &Register,
    found: Vec<Version>,
) -> Result<TwoVersions> {
    let record = review
        .unit(unit)
        .record(&register.collection, &register.record);
    let question = match register.collection.as_str() {
        "block" => record.text("answer").to_owned(),
        _ => register.record.clone(),
    };
    let about = about(&register.collection, record);
    let (title, section) = where_it_is(engine, review, unit, &question, &about)?;
    let form = form(&register.collection, &register.field, record);
    let versions = found
        .iter()
        .map(|one| version(engine, one, form))
        .collect::<Result<Vec<_>>>()?;
    let pieces = match &versions[..] {
        [one, other, ..] => compare(&one.text, &other.text)
            .into_iter()
            .map(piece)
            .collect(),
        _ => vec![],
    };
    Ok(TwoVersions {
        place: Place::new(
            unit,
            &register.collection,
            &register.record,
            &register.field,
        ),
        label: if title == section {
            section
        } else {
            format!("{section}: {title}")
        },
        question,
        about,
        versions,
        pieces,
        removed_and_changed: register.field == "removed",
    })
}

/// What it is called, and where; a list has no title of its own.
fn where_it_is(
    engine: &Engine,
    review: &Review,
    unit: &str,
    question: &str,
    about: &str,
) -> Result<(String, String)> {
    let (title, section) = place_words(engine, review, unit, question);
    if !section.is_empty() {
        return Ok((title, section));
    }
    let list = engine.words()?.say(&format!("place-{unit}"), &[]);
    let title = if about.is_empty() { &list } else { about };
    Ok((title.to_owned(), list))
}

/// What a register holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Words with marks, which a person can combine.
    Prose,
    /// Cells, taken whole.
    Table,
    /// A fact.
    Fact,
}

pub(crate) fn form(collection: &str, field: &str, record: &Fields) -> Form {
    match (collection, field) {
        ("block", "text") if BlockKind::parse(record.text("kind")) == BlockKind::Table => {
            Form::Table
        }
        ("block", "text") => Form::Prose,
        _ => Form::Fact,
    }
}

fn about(collection: &str, record: &Fields) -> String {
    match collection {
        "block" => cells(record.text("text")),
        "contribution" => record.text("number").to_owned(),
        "self" | "profile" | "question" => String::new(),
        _ => crate::record::title(collection, record),
    }
}

/// The words of a paragraph, or of the cells of a table.
fn cells(text: &str) -> String {
    let cells = table_rows(text).into_iter().flatten();
    let words: Vec<String> = cells.map(|cell| inline::plain_text(&cell)).collect();
    words.join(" | ")
}

fn version(engine: &Engine, one: &Version, form: Form) -> Result<VersionView> {
    let operation = engine.read(|db| db.operation_of(&one.change))?;
    let row = match operation {
        Some(id) => engine.read(|db| db.operation(&id))?,
        None => None,
    };
    let who = match &row {
        Some(row) => engine
            .read(|db| db.identity(&row.person))?
            .map(|identity| identity.name)
            .unwrap_or_default(),
        None => String::new(),
    };
    Ok(VersionView {
        text: plain(&one.value, form),
        runs: runs(&one.value, form),
        value: one.value.clone(),
        who,
        at: row.map(|row| row.at).unwrap_or_default(),
        prints: one.prints,
    })
}

fn runs(value: &Scalar, form: Form) -> Vec<Run> {
    match value {
        Scalar::Text(text) if form == Form::Prose => inline::parse(text),
        _ => vec![],
    }
}

/// A value as words without marks.
pub(crate) fn plain(value: &Scalar, form: Form) -> String {
    match value {
        Scalar::Text(text) if form == Form::Table => cells(text),
        Scalar::Text(text) => inline::plain_text(text),
        Scalar::Int(number) => number.to_string(),
        Scalar::Bool(flag) => flag.to_string(),
        Scalar::Null => String::new(),
    }
}

pub(crate) fn piece(piece: replica::Piece) -> Piece {
    let side = match piece.side {
        Side::Same => "same",
        Side::Left => "left",
        Side::Right => "right",
    };
    Piece {
        side: side.into(),
        text: piece.text,
    }
}

/// Writes what shall stand: it covers every version that stood.
pub(crate) fn decide(engine: &Engine, ask: Decide) -> Result<Nothing> {
    let review = engine.review(&ask.review)?;
    let value = match &ask.runs[..] {
        [] => ask.value,
        runs => Scalar::from(model::text::clean(&inline::write(runs))),
    };
    let place = ask.place;
    let record = review
        .unit(&place.unit.0)
        .record(&place.collection, &place.record);
    let question = if place.collection == "block" {
        record.text("answer")
    } else {
        &place.record
    };
    let about = about(&place.collection, record);
    let (title, section) = where_it_is(engine, &review, &place.unit.0, question, &about)?;
    let label = Label::new()
        .with("title", title)
        .with("section", section)
        .at(&place.unit.0, question);
    engine.change(&ask.review, Op::Decide, label, |change| {
        change.decided = true;
        change.writes.push((place, value));
        Ok(Nothing {})
    })
}
