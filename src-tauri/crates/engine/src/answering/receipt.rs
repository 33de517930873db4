//! A receipt: what came in, when, how, and what may be published of it, for who sent it.

use super::file::{ending, write};
use super::paper::{Paper, strong, table, words};
use super::reading::{Eyes, Reading};
use super::told::Told;
use crate::sentence::told;
use crate::wire::answering::{ExportReceipt, TakenOut};
use crate::{Engine, Fault, Result};
use model::UnitKey;
use model::draft::{DraftBlock, DraftRun};

pub(crate) fn export_receipt(engine: &Engine, ask: ExportReceipt) -> Result<TakenOut> {
    let end = ending(&ask.path, &["pdf", "docx", "txt"])?;
    let reading = Reading::of(engine, &ask.review, Eyes::Inside, &ask.language)?;
    let fields = reading
        .review
        .unit(UnitKey::LOG)
        .record("contribution", &ask.id);
    if fields.0.is_empty() {
        return Err(Fault::missing(told("fault-no-contribution", &[])));
    }
    let said = reading.everything(&ask.id, fields)?;
    let bytes = receipt(&reading, &said).made(engine, end)?;
    write(ask.path, &bytes, 1, vec![])
}

fn receipt(reading: &Reading<'_>, told: &Told) -> Paper {
    let title = reading.said("receipt-title", &[("number", told.number.as_str().into())]);
    let mut paper = Paper::of(reading, title);
    let review = reading.review.profile();
    let received = draft::date(&reading.words, &told.received);
    let intro = [
        ("date", received.as_str().into()),
        ("title", review.text("title").into()),
        ("number", told.number.as_str().into()),
    ];
    let intro = match received.as_str() {
        "" => reading.said("receipt-intro-undated", &intro),
        _ => reading.said("receipt-intro", &intro),
    };
    let head = vec![
        reading.say("receipt-entry"),
        reading.say("receipt-recorded"),
    ];
    let rows = rows(reading, told, &received);
    paper.part(
        "",
        vec![
            DraftBlock::para(words(&intro)),
            table(&[1.0, 2.6], head, rows),
        ],
    );
    if let Some(text) = &told.text {
        let said = text.lines().filter(|line| !line.trim().is_empty());
        let said = said.map(|line| DraftBlock::para(words(line))).collect();
        paper.part(reading.say("out-said"), said);
    }
    let mut end = reading.say("receipt-end");
    let contact = review.text("contact");
    if !contact.is_empty() {
        end = format!(
            "{end} {}",
            reading.said("receipt-contact", &[("contact", contact.into())])
        );
    }
    paper.part("", vec![DraftBlock::para(words(&end))]);
    paper
}

/// What is recorded; what was not given has no row.
fn rows(reading: &Reading<'_>, told: &Told, received: &str) -> Vec<Vec<Vec<DraftRun>>> {
    let key = |of: &str, key: &str| match key {
        "" => String::new(),
        key => reading.say(&format!("{of}-{key}")),
    };
    let category = match told.category.as_str() {
        "" => String::new(),
        category => reading.category(category),
    };
    let files: Vec<String> = told
        .files
        .iter()
        .map(|file| file_line(reading, file))
        .collect();
    let listed = reading.say(if told.listed { "out-yes" } else { "out-no" });
    let all = [
        ("column-number", told.number.clone()),
        ("out-received", received.to_owned()),
        ("out-channel", key("contributions-channel", &told.channel)),
        ("out-from", told.from()),
        ("out-group", category),
        ("out-on-behalf", told.on_behalf.clone()),
        ("out-consultation", told.consultation.clone()),
        ("out-files", files.join("\n")),
        (
            "out-consent",
            key("contributions-consent", told.consent.as_str()),
        ),
        ("receipt-listed", listed),
    ];
    let told = all.into_iter().filter(|(_, value)| !value.is_empty());
    told.map(|(label, value)| vec![strong(&reading.say(label)), words(&value)])
        .collect()
}

/// A file with the sum by which it can be told from any other.
fn file_line(reading: &Reading<'_>, file: &crate::wire::contributions::OriginalRow) -> String {
    let said = [
        ("name", file.name.as_str().into()),
        ("sum", file.sha256.as_str().into()),
    ];
    reading.said("receipt-file", &said)
}
