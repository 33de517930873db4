//! Lists and tables of the records.

use super::attended::participants;
use super::engagement::engagement;
use crate::Input;
use crate::cite;
use crate::date::{date, span};
use crate::runs::words;
use crate::said::{field, figure};
use crate::table::table;
use model::draft::{DraftBlock, DraftItem, DraftRun};
use model::{Fields, UnitKey};

type Row = Vec<Vec<DraftRun>>;

fn of(
    input: &Input<'_>,
    caption: &str,
    columns: &[(&str, f64)],
    rows: Vec<Row>,
) -> Vec<DraftBlock> {
    if rows.is_empty() {
        return vec![];
    }
    let widths: Vec<f64> = columns.iter().map(|(_, width)| *width).collect();
    let head = columns.iter().map(|(key, _)| input.say(key)).collect();
    vec![table(input.say(caption), &widths, head, rows)]
}

fn objectives(fields: &Fields) -> String {
    let mut numbers: Vec<u8> = fields
        .set("objective")
        .into_iter()
        .filter_map(|n| n.parse().ok())
        .collect();
    numbers.sort_unstable();
    numbers
        .iter()
        .map(u8::to_string)
        .collect::<Vec<_>>()
        .join(", ")
}

pub(crate) fn consultations(input: &Input<'_>) -> Vec<DraftBlock> {
    let row = |one: &Fields| {
        vec![
            words(one.text("title")),
            words(input.say(&format!("kind-{}", one.text("kind")))),
            words(span(input.words, one.text("from"), one.text("to"))),
            words(place(input, one)),
            words(match participants(one) {
                0 => String::new(),
                people => figure(input.words, people),
            }),
        ]
    };
    let rows = input
        .review
        .consultations()
        .into_iter()
        .map(|(_, one)| row(one))
        .collect();
    let columns = [
        ("column-title", 2.2),
        ("column-kind", 1.2),
        ("column-when", 1.6),
        ("column-place", 1.2),
        ("column-participants", 1.0),
    ];
    let mut blocks = of(input, "consultations-caption", &columns, rows);
    blocks.extend(engagement(input));
    blocks
}

/// Where it was; a link alone is a place online.
fn place(input: &Input<'_>, one: &Fields) -> String {
    let place = one.text("place").trim();
    if place.is_empty() && !one.text("link").trim().is_empty() {
        return input.say("place-online");
    }
    place.to_owned()
}

pub(crate) fn commitments(input: &Input<'_>) -> Vec<DraftBlock> {
    let status = input.ticked("print_status");
    let row = |(at, one): (usize, &Fields)| {
        let mut row = vec![
            words((at + 1).to_string()),
            words(one.text("text")),
            words(objectives(one)),
            words(one.text("lead")),
            words(date(input.words, one.text("date"))),
        ];
        if status {
            row.push(words(latest_status(input, one)));
        }
        row
    };
    let rows = input
        .review
        .list("commitment")
        .into_iter()
        .map(|(_, one)| one)
        .enumerate()
        .map(row)
        .collect();
    let mut columns = vec![
        ("column-number", 0.4),
        ("column-commitment", 2.9),
        ("column-objectives", 0.9),
        ("column-lead", 1.4),
        ("column-by", 1.35),
    ];
    if status {
        columns.push(("column-status", 1.0));
    }
    of(input, "commitments-caption", &columns, rows)
}

fn latest_status(input: &Input<'_>, one: &Fields) -> String {
    // a year that was taken out again is blank
    let years = one.0.keys().filter(|name| !one.text(name).is_empty());
    let years = years.filter_map(|name| name.strip_prefix("status:"));
    let Some(year) = years.max() else {
        return String::new();
    };
    let status = input.say(&format!("status-{}", one.text(&format!("status:{year}"))));
    format!("{status} ({year})")
}

pub(crate) fn sources(input: &Input<'_>) -> Vec<DraftBlock> {
    let items: Vec<DraftItem> = input
        .review
        .list("source")
        .into_iter()
        .map(|(_, one)| DraftItem {
            runs: cite::source(one),
            ..DraftItem::default()
        })
        .collect();
    if items.is_empty() {
        vec![]
    } else {
        vec![DraftBlock::List {
            ordered: true,
            items,
        }]
    }
}

pub(crate) fn indicators(input: &Input<'_>) -> Vec<DraftBlock> {
    let row = |one: &Fields| {
        let origin = input
            .review
            .unit(UnitKey::RECORDS)
            .record("source", one.text("source"));
        let value = format!("{} {}", field(one, "value"), field(one, "unit"));
        vec![
            words(
                [one.text("code"), one.text("name")]
                    .join(" ")
                    .trim()
                    .to_owned(),
            ),
            words(value.trim().to_owned()),
            words(field(one, "year")),
            words(one.text("disaggregation")),
            words(origin.text("title")),
        ]
    };
    let rows = input
        .review
        .list("indicator")
        .into_iter()
        .map(|(_, one)| row(one))
        .collect();
    let columns = [
        ("column-indicator", 2.4),
        ("column-value", 1.3),
        ("column-year", 0.6),
        ("column-disaggregation", 1.3),
        ("column-source", 1.8),
    ];
    of(input, "indicators-caption", &columns, rows)
}

pub(crate) fn practices(input: &Input<'_>) -> Vec<DraftBlock> {
    let row = |one: &Fields| {
        vec![
            words(one.text("title")),
            words(one.text("place")),
            words(objectives(one)),
            words(
                [one.text("what"), one.text("result")]
                    .join(" ")
                    .trim()
                    .to_owned(),
            ),
        ]
    };
    let rows = input
        .review
        .list("practice")
        .into_iter()
        .map(|(_, one)| row(one))
        .collect();
    let columns = [
        ("column-practice", 1.5),
        ("column-place", 1.1),
        ("column-objectives", 0.9),
        ("column-result", 3.6),
    ];
    of(input, "practices-caption", &columns, rows)
}

pub(crate) fn laws(input: &Input<'_>) -> Vec<DraftBlock> {
    let row = |one: &Fields| {
        vec![
            words(one.text("title")),
            words(date(input.words, one.text("date"))),
            words(objectives(one)),
            words(one.text("summary")),
        ]
    };
    let rows = input
        .review
        .list("law")
        .into_iter()
        .map(|(_, one)| row(one))
        .collect();
    let columns = [
        ("column-law", 2.0),
        ("column-date", 1.0),
        ("column-objectives", 0.9),
        ("column-content", 3.2),
    ];
    of(input, "laws-caption", &columns, rows)
}

pub(crate) fn abbreviations(input: &Input<'_>) -> Vec<DraftBlock> {
    let mut rows: Vec<(&str, &str)> = input
        .review
        .list("abbreviation")
        .into_iter()
        .map(|(_, one)| (one.text("short"), one.text("long")))
        .collect();
    rows.sort_unstable();
    let rows = rows
        .into_iter()
        .map(|(short, long)| vec![words(short), words(long)])
        .collect();
    of(
        input,
        "abbreviations-caption",
        &[("column-abbreviation", 1.0), ("column-meaning", 4.0)],
        rows,
    )
}
