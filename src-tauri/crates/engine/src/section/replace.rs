//! Finds words in the whole text, and replaces them in one operation.

use super::answer::reopen;
use crate::change::Label;
use crate::review::outline;
use crate::sentence::told;
use crate::wire::history::{BlockAt, ReplaceWords, Replaced};
use crate::wire::records::UsedIn;
use crate::{Engine, Fault, Result};
use model::block::BlockKind;
use model::text::{plain_words, table_rows};
use model::{Fields, Op, Review, Run, inline};

/// A block in which words were found, with its new text.
struct Found {
    place: UsedIn,
    text: String,
    count: usize,
}

impl Found {
    fn at(&self) -> BlockAt {
        BlockAt {
            unit: self.place.unit.clone(),
            block: self.place.block.clone(),
        }
    }
}

pub(crate) fn replace_words(engine: &Engine, ask: ReplaceWords) -> Result<Replaced> {
    if ask.find.is_empty() {
        return Err(Fault::invalid("find", told("fault-no-words", &[])));
    }
    if ask.apply {
        // what is being typed is replaced too, and must not be written over the new words later
        engine.commit_left_journals()?;
    }
    let review = engine.review_typed(&ask.review)?;
    let mut found = find(engine, &review, &ask)?;
    if ask.apply {
        found.retain(|one| !ask.except.contains(&one.at()));
    }
    let total = found.iter().map(|one| one.count).sum();
    let replaced = if ask.apply { total } else { 0 };
    if replaced > 0 {
        write(engine, &ask, &found, total)?;
    }
    let places = found.into_iter().map(|one| one.place).collect();
    Ok(Replaced { places, replaced })
}

fn find(engine: &Engine, review: &Review, ask: &ReplaceWords) -> Result<Vec<Found>> {
    let mut all = vec![];
    for (unit, title) in outline(engine, review, "")? {
        for (id, fields) in review.unit(&unit).records("block") {
            let (text, count) = replaced(fields, ask);
            if count == 0 {
                continue;
            }
            let place = UsedIn {
                unit: unit.clone(),
                question: fields.text("answer").to_owned(),
                collection: String::new(),
                block: id.to_owned(),
                place: title.clone(),
                sentence: words(fields).chars().take(200).collect(),
            };
            all.push(Found { place, text, count });
        }
    }
    Ok(all)
}

fn write(engine: &Engine, ask: &ReplaceWords, found: &[Found], total: usize) -> Result<()> {
    let label = Label::new()
        .with("find", ask.find.as_str())
        .with("replace", ask.replace.as_str())
        .with("count", total);
    engine.change(&ask.review, Op::ReplaceWords, label, |change| {
        for one in found {
            let place = &one.place;
            change.set(
                &place.unit,
                "block",
                &place.block,
                "text",
                one.text.as_str(),
            );
            reopen(change, &place.unit, &place.question);
        }
        Ok(())
    })
}

fn is_table(fields: &Fields) -> bool {
    BlockKind::parse(fields.text("kind")) == BlockKind::Table
}

fn words(fields: &Fields) -> String {
    plain_words(&BlockKind::parse(fields.text("kind")), fields.text("text"))
}

fn replaced(fields: &Fields, ask: &ReplaceWords) -> (String, usize) {
    let text = fields.text("text");
    if !is_table(fields) {
        return in_runs(text, ask);
    }
    let mut count = 0;
    let mut rows = table_rows(text);
    for cell in rows.iter_mut().flatten() {
        let (new, found) = in_runs(cell, ask);
        *cell = new;
        count += found;
    }
    (serde_json::json!(rows).to_string(), count)
}

/// Words are replaced inside runs: never in marks, addresses or citations.
fn in_runs(text: &str, ask: &ReplaceWords) -> (String, usize) {
    let mut count = 0;
    let mut runs = inline::parse(text);
    for run in &mut runs {
        if let Run::Text { text, .. } = run {
            let (new, found) = swap(text, ask);
            *text = new;
            count += found;
        }
    }
    (inline::write(&runs), count)
}

fn swap(text: &str, ask: &ReplaceWords) -> (String, usize) {
    let (hay, needle) = if ask.exact {
        (text.to_owned(), ask.find.clone())
    } else {
        (text.to_lowercase(), ask.find.to_lowercase())
    };
    // where lower case has another length than the text, positions would not fit: only exact matches then
    let (hay, needle) = if same_places(text, &hay) {
        (hay, needle)
    } else {
        (text.to_owned(), ask.find.clone())
    };
    let mut out = String::new();
    let mut last = 0;
    let mut count = 0;
    for (at, found) in hay.match_indices(&needle) {
        out.push_str(&text[last..at]);
        out.push_str(&ask.replace);
        last = at + found.len();
        count += 1;
    }
    out.push_str(&text[last..]);
    (out, count)
}

/// Whether each character stands where it stood.
fn same_places(text: &str, lower: &str) -> bool {
    text.char_indices()
        .map(|(at, _)| at)
        .eq(lower.char_indices().map(|(at, _)| at))
        && text.len() == lower.len()
}
