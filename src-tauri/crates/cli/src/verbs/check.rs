//! `check`

use crate::desk::Desk;
use crate::print::{counted, line, paragraphs};
use crate::said::Said;
use engine::Result;
use engine::wire::pages::Notes;
use engine::wire::reviews::ReviewView;
use serde::Serialize;
use serde_json::json;

/// Show the points to check, each with its place
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli check
  rapporteur-cli check methodology
  rapporteur-cli check --json | jq '.notes[] | select(.weight == \"blocks\")'")]
pub(crate) struct Args {
    /// Only those of a section, objective or principle
    unit: Option<String>,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let review = desk.review()?;
    let view = desk.outline(&review)?;
    let ask = json!({ "review": review });
    let mut found: Notes = desk.ask("notes", ask)?;
    if let Some(named) = args.unit {
        let unit = desk.unit(&review, &named)?;
        found.notes.retain(|note| note.unit == unit);
    }
    Ok(Said::new(&found, in_words(&view, &found)))
}

fn in_words(view: &ReviewView, found: &Notes) -> String {
    let mut text = String::new();
    let mut last = None;
    for note in &found.notes {
        if last != Some(&note.unit) {
            text += &format!(
                "{}{}\n",
                if last.is_some() { "\n" } else { "" },
                title(view, &note.unit)
            );
            last = Some(&note.unit);
        }
        let weight = match key(&note.weight).as_str() {
            "blocks" => "must".to_owned(),
            other => other.to_owned(),
        };
        text += &paragraphs(&format!("{weight}: {}", note.text), 2);
        if !note.key.is_empty() {
            text += &paragraphs(&format!("{}, {}", note.unit, note.key), 4);
        }
    }
    format!("{text}\n{}", summed(found)).trim_start().to_owned()
}

fn title(view: &ReviewView, unit: &str) -> String {
    let mut rows = view
        .sections
        .iter()
        .chain(&view.objectives)
        .chain(&view.principles);
    let row = rows.find(|row| row.unit == unit);
    match (row, unit) {
        (Some(row), _) if unit.starts_with("objective:") => {
            line(&format!("Objective {}: {}", row.number, row.title))
        }
        (Some(row), _) => line(&format!("{} {}", row.number, row.title)),
        (None, "outline") => "The review itself".to_owned(),
        (None, "log") => "Contributions".to_owned(),
        (None, "consultations") => "Consultations".to_owned(),
        (None, "records") => "Records".to_owned(),
        (None, other) => line(other),
    }
}

/// The name of a value on the wire.
fn key(value: &impl Serialize) -> String {
    json!(value).as_str().unwrap_or_default().to_owned()
}

fn summed(found: &Notes) -> String {
    let weights: Vec<String> = found.notes.iter().map(|note| key(&note.weight)).collect();
    let count = |wanted: &str| weights.iter().filter(|weight| *weight == wanted).count();
    match found.notes.len() {
        0 => "Nothing to check.".to_owned(),
        all => format!(
            "{}: {} must be settled before a public edition, {} should be, {} good to know.",
            counted(all, "point to check", "points to check"),
            count("blocks"),
            count("check"),
            count("hint")
        ),
    }
}
