//! "You said, we did": for each group of stakeholders what was said, and what became of it.

use super::paper::{Paper, beginning, table, words};
use super::reading::Reading;
use super::responses::{notice, response};
use super::told::{Log, Told};
use model::draft::{DraftBlock, DraftRun};

/// Letters of a quotation; the table of inputs and responses shows more.
const QUOTED: usize = 480;

pub(super) fn groups(reading: &Reading<'_>, log: &Log) -> Paper {
    let mut paper = Paper::of(reading, reading.say("said-title"));
    paper.draft.cover.subtitle = reading.review.profile().text("title").to_owned();
    paper.draft.edition = notice(reading);
    let mut intro = vec![DraftBlock::para(words(&reading.say("said-intro")))];
    let keys = keys(reading, log);
    if keys.is_empty() {
        intro = vec![DraftBlock::para(words(&reading.say("said-nothing")))];
    }
    paper.part("", intro);
    for key in keys {
        let told: Vec<&Told> = log
            .told
            .iter()
            .filter(|told| told.category == key)
            .collect();
        paper.part(reading.category(&key), group(reading, &told));
    }
    paper
}

/// The groups that are heard: those of the Compact in its order, then others.
fn keys(reading: &Reading<'_>, log: &Log) -> Vec<String> {
    let known = reading
        .reference
        .categories
        .iter()
        .map(|one| one.key.clone());
    let mut keys: Vec<String> = known.collect();
    for told in &log.told {
        if !keys.contains(&told.category) {
            keys.push(told.category.clone());
        }
    }
    keys.retain(|key| log.told.iter().any(|told| told.category == *key));
    keys
}

fn group(reading: &Reading<'_>, told: &[&Told]) -> Vec<DraftBlock> {
    let count = [("count", told.len().into())];
    let mut blocks = vec![DraftBlock::para(words(&reading.said("said-count", &count)))];
    let quoted: Vec<&&Told> = told.iter().filter(|one| one.text.is_some()).collect();
    let rows: Vec<Vec<Vec<DraftRun>>> = quoted.iter().map(|one| row(reading, one)).collect();
    let others = told.len() - rows.len();
    if !rows.is_empty() {
        let head = vec![reading.say("said-you"), reading.say("said-we")];
        blocks.push(table(&[1.0, 1.0], head, rows));
    }
    if others > 0 {
        blocks.push(DraftBlock::para(words(&unquoted(reading, told, others))));
    }
    blocks
}

fn row(reading: &Reading<'_>, told: &Told) -> Vec<Vec<DraftRun>> {
    let text = told.text.clone().unwrap_or_default();
    let quote = beginning(
        &text.split_whitespace().collect::<Vec<_>>().join(" "),
        QUOTED,
    );
    let mut said = words(&reading.said("said-quote", &[("text", quote.as_str().into())]));
    let from = told.from();
    let number = if reading.is_public() {
        ""
    } else {
        &told.number
    };
    let by = [from.as_str(), number];
    let by: Vec<&str> = by.into_iter().filter(|one| !one.is_empty()).collect();
    if !by.is_empty() {
        said.push(DraftRun::Break);
        said.extend(words(&by.join(", ")));
    }
    let mut did = response(reading, told);
    if !told.places.is_empty() {
        did.push(DraftRun::Break);
        did.extend(words(&told.places.join("\n")));
    }
    vec![said, did]
}

/// How many are not quoted, and what became of them.
fn unquoted(reading: &Reading<'_>, told: &[&Told], count: usize) -> String {
    let mut by_outcome: Vec<(String, usize)> = vec![];
    for one in told.iter().filter(|one| one.text.is_none()) {
        let outcome = reading.say(&format!("outcome-{}", one.outcome));
        match by_outcome.iter_mut().find(|(known, _)| *known == outcome) {
            Some((_, many)) => *many += 1,
            None => by_outcome.push((outcome, 1)),
        }
    }
    let list: Vec<String> = by_outcome
        .iter()
        .map(|(outcome, many)| format!("{outcome}: {many}"))
        .collect();
    let list = list.join("; ");
    reading.said(
        "said-unquoted",
        &[("count", count.into()), ("list", list.as_str().into())],
    )
}
