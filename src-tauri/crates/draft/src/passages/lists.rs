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

/// A table of records. A column in which nothing stands is left out, except the first.
fn of(
    input: &Input<'_>,
    caption: &str,
    columns: &[(&str, f64)],
    rows: Vec<Row>,
) -> Vec<DraftBlock> {
    if rows.is_empty() {
        return vec![];
    }
    let says = |at: &usize| *at == 0 || rows.iter().any(|row| !is_blank(&row[*at]));
    let kept: Vec<usize> = (0..columns.len()).filter(says).collect();
    let widths: Vec<f64> = kept.iter().map(|at| columns[*at].1).collect();
    let head = kept.iter().map(|at| input.say(columns[*at].0)).collect();
    let rows = rows
        .iter()
        .map(|row| kept.iter().map(|at| row[*at].clone()).collect())
        .collect();
    vec![table(input.say(caption), &widths, head, rows)]
}

fn is_blank(cell: &[DraftRun]) -> bool {
    cell.iter()
        .all(|run| matches!(run, DraftRun::Text { text, .. } if text.trim().is_empty()))
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
            cite::source_named(origin),
        ]
    };
    let rows = input
        .review
        .list("indicator")
        .into_iter()
        .map(|(_, one)| row(one))
        .collect();
    let columns = [
        ("column-indicator", 2.2),
        ("column-value", 1.2),
        ("column-year", 0.6),
        ("column-disaggregation", 1.0),
        ("column-source", 2.5),
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
