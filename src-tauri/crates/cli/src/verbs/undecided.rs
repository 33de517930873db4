//! `undecided`

use crate::desk::Desk;
use crate::print::{day_time, line, paragraphs};
use crate::said::Said;
use engine::Result;
use engine::wire::copies::{TwoVersions, Undecided, VersionView};
use serde_json::json;

/// Show where two versions stand, until somebody decides
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli undecided
  rapporteur-cli undecided --json

'rapporteur-cli decide PLACE VERSION' decides.")]
pub(crate) struct Args {}

pub(crate) fn run(desk: &Desk, _: Args) -> Result<Said> {
    let found = undecided(desk, &desk.review()?)?;
    let places = found.places.iter().enumerate();
    let text: Vec<String> = places.map(|(at, place)| in_words(at + 1, place)).collect();
    let text = if text.is_empty() {
        "Nothing to decide.".to_owned()
    } else {
        text.join("\n")
    };
    Ok(Said::new(&found, text))
}

/// The places, in the order of the report.
pub(super) fn undecided(desk: &Desk, review: &str) -> Result<Undecided> {
    desk.ask("undecided", json!({ "review": review }))
}

fn in_words(number: usize, place: &TwoVersions) -> String {
    let mut text = format!("{number}. {}\n", line(&place.label));
    for (at, version) in place.versions.iter().enumerate() {
        text += &paragraphs(&format!("Version {}, {}", at + 1, who(version)), 3);
        text += &paragraphs(&said(place, version), 5);
    }
    text
}

fn who(version: &VersionView) -> String {
    let prints = if version.prints {
        " (prints meanwhile)"
    } else {
        ""
    };
    let who = match version.who.as_str() {
        "" => "somebody",
        who => who,
    };
    line(&format!("{who}, {} UTC{prints}", day_time(&version.at)))
}

fn said(place: &TwoVersions, version: &VersionView) -> String {
    match (place.removed_and_changed, version.text.as_str()) {
        (true, "true") => "Taken out".to_owned(),
        (true, _) => "Kept".to_owned(),
        (false, "") => "(empty)".to_owned(),
        (false, text) => text.to_owned(),
    }
}
