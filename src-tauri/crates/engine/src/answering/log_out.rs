//! The log as a table: CSV for any program, or a workbook.

use super::file::{ending, today, write};
use super::reading::Reading;
use super::told::{Log, Told};
use crate::wire::answering::{ExportLog, TakenOut};
use crate::{Engine, Fault, Result};
use interchange::sheet_out::{self, SheetOut};
use model::consent::{Consent, Edition};
use model::words::Words;

/// A column: its heading, its width in letters, its cell.
type Column = (&'static str, u16, fn(&Reading<'_>, &Told) -> String);

const WHAT: &[Column] = &[
    ("column-number", 8, |_, told| told.number.clone()),
    ("out-received", 12, |_, told| told.received.clone()),
    ("out-channel", 12, |reading, told| {
        key(reading, "contributions-channel", &told.channel)
    }),
    ("out-organization", 26, |_, told| {
        told.organizations.join("; ")
    }),
    ("out-person", 20, |_, told| told.person.clone()),
];

const CONTACT: Column = ("out-contact", 26, |_, told| told.contact.clone());

const WHO: &[Column] = &[
    ("out-group", 22, |reading, told| {
        reading.category(&told.category)
    }),
    ("out-on-behalf", 18, |_, told| told.on_behalf.clone()),
    ("out-level", 12, |reading, told| {
        key(reading, "contributions-level", &told.level)
    }),
    ("out-where", 16, |_, told| told.place.clone()),
    ("out-consultation", 24, |_, told| told.consultation.clone()),
    ("out-said", 60, |reading, told| {
        told.text
            .clone()
            .unwrap_or_else(|| not_quoted(reading, told))
    }),
    ("out-files", 20, |_, told| {
        let names: Vec<&str> = told.files.iter().map(|file| file.name.as_str()).collect();
        names.join("; ")
    }),
    ("out-objectives", 11, |_, told| {
        let all: Vec<String> = told.objectives.iter().map(ToString::to_string).collect();
        all.join(", ")
    }),
    ("out-principles", 18, |_, told| told.principles.join("; ")),
    ("out-sections", 20, |_, told| told.sections.join("; ")),
    ("out-consent", 20, |reading, told| {
        key(reading, "contributions-consent", told.consent.as_str())
    }),
    ("out-listed", 9, |reading, told| {
        reading.say(if told.listed { "out-yes" } else { "out-no" })
    }),
    ("out-outcome", 16, |reading, told| {
        key(reading, "outcome", &told.outcome)
    }),
    ("out-reason", 40, |_, told| told.reason.clone()),
    ("out-places", 32, |_, told| told.places.join("; ")),
    ("out-remark", 30, |_, told| told.remark.clone()),
    ("out-logged-by", 18, |_, told| told.logged_by.clone()),
];

/// Columns that say nothing in a public table.
const INTERNAL: &[&str] = &[
    "out-level",
    "out-files",
    "out-consent",
    "out-listed",
    "out-remark",
    "out-logged-by",
];

pub(crate) fn export_log(engine: &Engine, ask: ExportLog) -> Result<TakenOut> {
    let end = ending(&ask.path, &["csv", "xlsx"])?;
    let reading = Reading::of(engine, &ask.review, ask.edition.into(), &ask.language)?;
    let log = reading.log()?;
    let contacts = ask.contacts && ask.edition == Edition::Internal;
    let sheet = sheet(engine, &reading, &log, contacts);
    let mut warnings = left_out(engine, &log)?;
    let bytes = if end == "csv" {
        sheet_out::csv(&sheet)
    } else {
        warnings.extend(cut(engine, &sheet)?);
        sheet_out::xlsx(&sheet).map_err(|error| Fault::bug(&error))?
    };
    write(ask.path, &bytes, log.told.len(), warnings)
}

fn sheet(engine: &Engine, reading: &Reading<'_>, log: &Log, contacts: bool) -> SheetOut {
    let shows = |column: &&Column| !(reading.is_public() && INTERNAL.contains(&column.0));
    let contact = contacts.then_some(&CONTACT);
    let columns: Vec<&Column> = WHAT
        .iter()
        .chain(contact)
        .chain(WHO)
        .filter(shows)
        .collect();
    let row = |told: &Told| {
        columns
            .iter()
            .map(|column| column.2(reading, told))
            .collect()
    };
    SheetOut {
        title: reading.say("out-log-title"),
        head: columns.iter().map(|column| reading.say(column.0)).collect(),
        widths: columns.iter().map(|column| column.1).collect(),
        rows: log.told.iter().map(row).collect(),
        rtl: reading.rtl(),
        made: today(engine),
    }
}

/// A word of the program's own; nothing for nothing.
fn key(reading: &Reading<'_>, of: &str, key: &str) -> String {
    match key {
        "" => String::new(),
        key => reading.say(&format!("{of}-{key}")),
    }
}

/// What stands where words may not be quoted; nothing where there were none.
fn not_quoted(reading: &Reading<'_>, told: &Told) -> String {
    match told.consent {
        Consent::UseWithoutQuoting if reading.is_public() => reading.say("out-not-quoted"),
        _ => String::new(),
    }
}

/// What a reader does not get, in sentences.
pub(super) fn left_out(engine: &Engine, log: &Log) -> Result<Vec<String>> {
    let words = engine.words()?;
    let said =
        |key: &str, count: usize| (count > 0).then(|| words.say(key, &[("count", count.into())]));
    let all = [
        said("out-withheld", log.withheld),
        said("out-refused", log.refused),
    ];
    Ok(all.into_iter().flatten().collect())
}

/// Cells that hold more than a workbook takes.
fn cut(engine: &Engine, sheet: &SheetOut) -> Result<Option<String>> {
    let long = |cell: &&String| cell.encode_utf16().count() > sheet_out::LONGEST;
    let count = sheet.rows.iter().flatten().filter(long).count();
    let words = engine.words()?;
    Ok((count > 0).then(|| words.say("out-cut", &[("count", count.into())])))
}
