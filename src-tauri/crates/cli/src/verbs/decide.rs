//! `decide`

use super::undecided::undecided;
use crate::desk::Desk;
use crate::print::line;
use crate::said::Said;
use engine::wire::copies::{TwoVersions, VersionView};
use engine::{Fault, Result};
use serde_json::json;

/// Decide which of two versions stands
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli decide 1 2

'rapporteur-cli undecided' shows the places and their versions.")]
pub(crate) struct Args {
    /// Number of the place
    place: usize,
    /// Number of the version that shall stand
    version: usize,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let review = desk.review()?;
    let found = undecided(desk, &review)?;
    let place = numbered(&found.places, args.place);
    let version = place.and_then(|place| numbered(&place.versions, args.version));
    let (Some(place), Some(version)) = (place, version) else {
        return Err(Fault::missing(format!(
            "There is no version {} of a place {}. 'rapporteur-cli undecided' shows them.",
            args.version, args.place
        )));
    };
    decide(desk, &review, place, version)?;
    let text = format!("Version {} stands in {}.", args.version, line(&place.label));
    Ok(Said::new(version, text))
}

fn numbered<T>(all: &[T], number: usize) -> Option<&T> {
    all.get(number.checked_sub(1)?)
}

fn decide(desk: &Desk, review: &str, place: &TwoVersions, version: &VersionView) -> Result<()> {
    let ask = json!({ "review": review, "place": place.place, "value": version.value });
    desk.call("decide", ask)?;
    Ok(())
}
