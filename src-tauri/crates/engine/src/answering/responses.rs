//! The table of inputs and responses: what each contribution said, and what the State answers.

use super::file::{ending, today, write};
use super::groups::groups;
use super::log_out::left_out;
use super::paper::{Paper, beginning, strong, table, words};
use super::reading::{Eyes, Reading};
use super::told::{Log, Told};
use crate::wire::answering::{ExportResponses, TakenOut};
use crate::{Engine, Fault, Result};
use interchange::sheet_out::{self, SheetOut};
use model::consent::Consent;
use model::draft::{DraftBlock, DraftRun};

/// Letters of a text that a cell on paper shows; the log holds it whole.
const ENOUGH: usize = 1_200;

pub(crate) fn export_responses(engine: &Engine, ask: ExportResponses) -> Result<TakenOut> {
    let known: &[&str] = match ask.groups {
        true => &["pdf", "docx"],
        false => &["pdf", "docx", "xlsx"],
    };
    let end = ending(&ask.path, known)?;
    let reading = Reading::of(engine, &ask.review, ask.edition.into(), &ask.language)?;
    let log = reading.log()?;
    let bytes = match (ask.groups, end) {
        (true, _) => groups(&reading, &log).made(engine, end)?,
        (false, "xlsx") => {
            let sheet = sheet(&reading, &log);
            sheet_out::xlsx(&sheet).map_err(|error| Fault::bug(&error))?
        }
        (false, _) => paper(&reading, &log).made(engine, end)?,
    };
    write(ask.path, &bytes, log.told.len(), left_out(engine, &log)?)
}

fn head(reading: &Reading<'_>) -> Vec<String> {
    let all = [
        "column-number",
        "out-received",
        "out-from",
        "out-said",
        "out-response",
        "out-places",
    ];
    all.into_iter().map(|key| reading.say(key)).collect()
}

fn paper(reading: &Reading<'_>, log: &Log) -> Paper {
    let mut paper = Paper::of(reading, reading.say("out-responses-title"));
    paper.wide = true;
    paper.draft.cover.subtitle = reading.review.profile().text("title").to_owned();
    paper.draft.edition = notice(reading);
    let rows: Vec<Vec<Vec<DraftRun>>> = log.told.iter().map(|told| row(reading, told)).collect();
    let count = [("count", rows.len().into())];
    let mut blocks = vec![DraftBlock::para(words(
        &reading.said("out-responses-intro", &count),
    ))];
    if !rows.is_empty() {
        blocks.push(table(&[0.8, 1.9, 2.4, 5.0, 4.0, 2.8], head(reading), rows));
    }
    paper.part("", blocks);
    paper
}

fn row(reading: &Reading<'_>, told: &Told) -> Vec<Vec<DraftRun>> {
    vec![
        words(&told.number),
        words(&draft::date(&reading.words, &told.received)),
        words(&who(reading, told)),
        words(&beginning(&said(reading, told), ENOUGH)),
        response(reading, told),
        words(&told.places.join("\n")),
    ]
}

fn sheet(reading: &Reading<'_>, log: &Log) -> SheetOut {
    let row = |told: &Told| {
        vec![
            told.number.clone(),
            told.received.clone(),
            who(reading, told),
            said(reading, told),
            answer(reading, told),
            told.places.join("\n"),
        ]
    };
    SheetOut {
        title: reading.say("out-responses-title"),
        head: head(reading),
        widths: vec![8, 12, 28, 60, 44, 34],
        rows: log.told.iter().map(row).collect(),
        rtl: reading.rtl(),
        made: today(reading.engine),
    }
}

/// That a paper is not for everybody's eyes.
pub(super) fn notice(reading: &Reading<'_>) -> String {
    match reading.eyes {
        Eyes::Inside => reading.say("out-internal"),
        Eyes::Public | Eyes::Sender => String::new(),
    }
}

/// Who said it: the name where it may be read, and the group.
pub(super) fn who(reading: &Reading<'_>, told: &Told) -> String {
    let from = told.from();
    let group = reading.category(&told.category);
    match from.as_str() {
        "" => group,
        from => format!("{from}\n({group})"),
    }
}

/// The words, or why there are none.
pub(super) fn said(reading: &Reading<'_>, told: &Told) -> String {
    match &told.text {
        Some(text) => text.clone(),
        None if reading.is_public() && told.consent == Consent::UseWithoutQuoting => {
            reading.say("out-not-quoted")
        }
        None => reading.say("out-no-text"),
    }
}

/// What became of it, and why.
pub(super) fn response(reading: &Reading<'_>, told: &Told) -> Vec<DraftRun> {
    let mut runs = strong(&reading.say(&format!("outcome-{}", told.outcome)));
    if !told.reason.is_empty() {
        runs.push(DraftRun::Break);
        runs.extend(words(&told.reason));
    }
    runs
}

fn answer(reading: &Reading<'_>, told: &Told) -> String {
    let outcome = reading.say(&format!("outcome-{}", told.outcome));
    let all = [outcome.as_str(), told.reason.as_str()];
    let all: Vec<&str> = all.into_iter().filter(|one| !one.is_empty()).collect();
    all.join("\n")
}
