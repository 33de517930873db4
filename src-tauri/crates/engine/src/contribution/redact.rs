//! Blacks words of a contribution out, with a reason, for every edition and for whoever reads a copy; and shows
//! them again. The sealed original stays on the computer that has it.

use super::lineage::family;
use super::text::{check_range, held, place, standing, text_of, words};
use crate::change::{Change, Label};
use crate::sentence::told;
use crate::wire::reviews::Nothing;
use crate::wire::treatment::{LiftRedaction, Redact};
use crate::{Engine, Fault, Result};
use model::redact::{black_out, passage, places};
use model::{Fields, Op, Review, UnitKey};
use std::collections::BTreeSet;

type Range = (usize, usize);

pub(crate) fn redact(engine: &Engine, mut ask: Redact) -> Result<Nothing> {
    let review = engine.review(&ask.review)?;
    let fields = super::of(&review, &ask.id)?;
    if ask.reason.trim().is_empty() {
        return Err(Fault::invalid(
            "reason",
            told("fault-no-redaction-reason", &[]),
        ));
    }
    let text = sealed(engine, fields)?;
    if ask.whole {
        (ask.from, ask.to) = (0, text.chars().count());
    } else {
        check_range(&text, ask.from, ask.to)?;
    }
    let wanted = passage(&text, ask.from, ask.to);
    let label = Label::new()
        .with("title", fields.text("number"))
        .with("what", "redacted")
        .at(UnitKey::LOG, &ask.id);
    engine.change(&ask.review, Op::Redact, label, |change| {
        black(engine, change, &ask.id, &[(ask.from, ask.to)], &ask.reason)?;
        for file in fields.set("original") {
            if ask.files {
                let field = format!("withheld:{file}");
                change.set(UnitKey::LOG, "contribution", &ask.id, &field, true);
            }
        }
        // the same words stand in what it was split or joined from, and in what came of it
        for other in family(&review, &[ask.id.clone()]) {
            if other != ask.id {
                let text = sealed(engine, super::of(&review, &other)?)?;
                let found = places(&text, &wanted);
                black(engine, change, &other, &found, &ask.reason)?;
            }
        }
        Ok(Nothing {})
    })
}

pub(crate) fn lift_redaction(engine: &Engine, ask: LiftRedaction) -> Result<Nothing> {
    let review = engine.review(&ask.review)?;
    let record = review.unit(UnitKey::LOG).record("redaction", &ask.id);
    if record.0.is_empty() || record.removed() {
        return Err(Fault::missing(told("fault-no-record", &[])));
    }
    let id = record.text("contribution").to_owned();
    let fields = super::of(&review, &id)?;
    let here = engine.read(|db| db.original_head(fields.text("text_original")))?;
    if here.is_none() && !fields.text("text_original").is_empty() {
        return Err(Fault::missing(told("fault-sealed-elsewhere", &[])));
    }
    let label = Label::new()
        .with("title", fields.text("number"))
        .with("what", "lifted")
        .at(UnitKey::LOG, &id);
    engine.change(&ask.review, Op::Redact, label, |change| {
        change.set(UnitKey::LOG, "redaction", &ask.id, "removed", true);
        let left: Vec<Range> = ranges(engine, &review, &id, fields)?
            .into_iter()
            .filter(|(redaction, _)| *redaction != ask.id)
            .map(|(_, range)| range)
            .collect();
        write(engine, change, &id, fields, &left)?;
        if left.is_empty() {
            for file in fields.set("withheld") {
                let field = format!("withheld:{file}");
                change.set(UnitKey::LOG, "contribution", &id, &field, false);
            }
        }
        Ok(Nothing {})
    })
}

/// Blacks ranges of one contribution out, besides what is blacked out already.
fn black(
    engine: &Engine,
    change: &mut Change<'_>,
    id: &str,
    new: &[Range],
    reason: &str,
) -> Result<()> {
    let review = std::sync::Arc::clone(&change.review);
    let fields = super::of(&review, id)?;
    if new.is_empty() {
        return Ok(());
    }
    for (from, to) in new {
        let redaction = change.new_id();
        let (person, today) = (change.person.clone(), engine.host.today());
        for (field, value) in [
            ("contribution", id.into()),
            ("text_original", fields.text("text_original").into()),
            ("from", held(*from)),
            ("to", held(*to)),
            ("reason", model::text::clean(reason.trim()).into()),
            ("by", person.into()),
            ("on", today.into()),
        ] {
            change.set(UnitKey::LOG, "redaction", &redaction, field, value);
        }
    }
    let before = ranges(engine, &review, id, fields)?;
    let all: Vec<Range> = before
        .into_iter()
        .map(|(_, range)| range)
        .chain(new.iter().copied())
        .collect();
    write(engine, change, id, fields, &all)
}

/// The text without what is blacked out is a further original: it is what copies carry.
fn write(
    engine: &Engine,
    change: &mut Change<'_>,
    id: &str,
    fields: &Fields,
    ranges: &[Range],
) -> Result<()> {
    let redacted = match ranges {
        [] => String::new(),
        ranges => {
            let text = black_out(&sealed(engine, fields)?, ranges);
            change.original("", "text/plain", text.into_bytes())
        }
    };
    change.set(
        UnitKey::LOG,
        "contribution",
        id,
        "redacted_original",
        redacted,
    );
    Ok(())
}

/// The text as it was sealed, where that is on this computer; otherwise what can be read of it.
fn sealed(engine: &Engine, fields: &Fields) -> Result<String> {
    engine.read(|db| {
        let sealed = words(db, fields.text("text_original"))?;
        if sealed.is_empty() {
            return text_of(db, fields);
        }
        Ok(sealed)
    })
}

/// What is blacked out of a contribution, by redaction.
pub(super) fn ranges(
    engine: &Engine,
    review: &Review,
    id: &str,
    fields: &Fields,
) -> Result<Vec<(String, Range)>> {
    let mut all = vec![];
    for (redaction, record) in review.unit(UnitKey::LOG).records("redaction") {
        if record.text("contribution") == id {
            let range = (place(record, "from"), place(record, "to"));
            let named_on = record.text("text_original");
            let range = standing(engine, fields, named_on, range)?.unwrap_or(range);
            all.push((redaction.to_owned(), range));
        }
    }
    Ok(all)
}

/// Originals that no copy carries, of those that a contribution ever named: the text behind what is
/// blacked out, in every wording, and the files that are withheld.
pub(crate) fn kept_back(review: &Review, texts: &[(String, String)]) -> BTreeSet<String> {
    let log = review.unit(UnitKey::LOG);
    let mut kept = BTreeSet::new();
    for (id, original) in texts {
        let fields = log.record("contribution", id);
        let redacted = fields.text("redacted_original");
        if !redacted.is_empty() && redacted != original {
            kept.insert(original.clone());
        }
    }
    for (_, fields) in super::lineage::all(review) {
        kept.extend(fields.set("withheld").into_iter().map(str::to_owned));
    }
    kept
}

/// Shorter words stand in ordinary prose by chance.
const LEAST: usize = 8;

/// The words that are blacked out, where this computer has them: prose may not write them out either.
pub(crate) fn blacked_out(engine: &Engine, review: &Review) -> Result<Vec<draft::BlackedOut>> {
    let log = review.unit(UnitKey::LOG);
    let mut all = vec![];
    for (_, record) in log.records("redaction") {
        let text = engine.read(|db| words(db, record.text("text_original")))?;
        let said = passage(&text, place(record, "from"), place(record, "to"));
        let said = said.trim();
        if said.chars().count() >= LEAST {
            let number = log
                .record("contribution", record.text("contribution"))
                .text("number");
            all.push(draft::BlackedOut {
                number: number.to_owned(),
                words: said.to_owned(),
            });
        }
    }
    Ok(all)
}
