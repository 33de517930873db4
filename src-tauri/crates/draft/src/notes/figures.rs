//! Figures without a source, and figures whose record has moved since they were cited.

use super::Spot;
use model::draft::{Note, Weight};
use model::{Fields, UnitKey, inline};
use std::collections::BTreeMap;

const UNITS: &[&str] = &[
    "per cent",
    "%",
    "pour cent",
    "million",
    "billion",
    "milliard",
];

pub(super) fn notes(spot: &Spot<'_>, fields: &Fields, text: &str, plain: &str) -> Vec<Note> {
    let mut notes = vec![];
    if matches!(fields.text("kind"), "" | "paragraph" | "bullet" | "number")
        && has_bare_figure(text, plain)
    {
        notes.push(spot.note(
            "uncited-figure",
            Weight::Check,
            &[("text", snippet(plain).as_str().into())],
        ));
    }
    notes.extend(moved(spot, fields));
    notes
}

/// A quantity in a paragraph that cites nothing at all.
fn has_bare_figure(text: &str, plain: &str) -> bool {
    let cites = inline::parse(text)
        .iter()
        .any(|run| matches!(run, model::Run::Cite { .. } | model::Run::Footnote { .. }));
    !cites
        && (UNITS.iter().any(|unit| plain.contains(unit))
            || plain.split_whitespace().any(is_quantity))
}

/// 1,200 or 12 400 or 78.5, but not a year, a paragraph or a lone small number.
fn is_quantity(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_ascii_digit());
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let only = word
        .chars()
        .all(|c| c.is_ascii_digit() || c == ',' || c == '.' || c == '\u{a0}');
    let is_year =
        digits == 4 && word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    only && !is_year
        && (digits >= 4 || (digits >= 2 && word.contains('.') && !word.starts_with('1')))
}

fn snippet(plain: &str) -> String {
    plain.chars().take(80).collect()
}

fn moved(spot: &Spot<'_>, fields: &Fields) -> Vec<Note> {
    let cited: BTreeMap<String, String> =
        serde_json::from_str(fields.text("figures")).unwrap_or_default();
    let records = spot.input.review.unit(UnitKey::RECORDS);
    cited
        .iter()
        .filter_map(|(id, then)| {
            let indicator = records.record("indicator", id);
            let now = indicator.text("value");
            let args = [
                ("name", indicator.text("name").into()),
                ("then", then.as_str().into()),
                ("now", now.into()),
            ];
            (!indicator.0.is_empty() && now != then)
                .then(|| spot.note("moved-figure", Weight::Check, &args))
        })
        .collect()
}
