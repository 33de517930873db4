//! `sample`

use super::export::{self, Exported};
use crate::desk::Desk;
use crate::said::Said;
use engine::Result;
use engine::wire::history::History;
use engine::wire::reviews::{Made, ReviewRow};
use serde::Serialize;
use serde_json::json;
use std::time::UNIX_EPOCH;

const SHORT: &str = "national-short";
const LONG: &str = "national-long";

/// Open a sample: a whole review of an invented State
///
/// A sample that is here already and that nobody has written in is used again. One that an earlier
/// version of the program brought goes to the bin instead.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli sample
  rapporteur-cli sample --short --to sample.pdf
  rapporteur-cli sample --key regional --language fr

'rapporteur-cli templates' shows the keys of the samples.")]
pub(crate) struct Args {
    /// The short national review instead of the long one
    #[arg(long, conflicts_with = "key")]
    short: bool,
    /// Another sample
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// Language, where the sample has it
    #[arg(long, value_name = "CODE")]
    language: Option<String>,
    /// Exports it as well
    #[arg(long, value_name = "FILE.pdf")]
    to: Option<String>,
}

#[derive(Debug, Serialize)]
struct Sampled {
    sample: String,
    id: String,
    opened: bool,
    exported: Option<Exported>,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let usual = if args.short { SHORT } else { LONG };
    let sample = args.key.unwrap_or_else(|| usual.to_owned());
    let language = args.language.unwrap_or_default();
    let kept = Kept::of(desk, &sample, &language)?;
    let (id, opened) = match kept.again(desk)? {
        Some(id) => (id, false),
        None => (kept.open(desk, &sample, &language)?, true),
    };
    let exported = match &args.to {
        Some(to) => Some(export::export(desk, json!({ "review": id, "path": to }))?),
        None => None,
    };
    Ok(said(&Sampled {
        sample,
        id,
        opened,
        exported,
    }))
}

fn said(sampled: &Sampled) -> Said {
    let Sampled { sample, id, .. } = sampled;
    let opened = if sampled.opened {
        format!("Opened the sample '{sample}' as review {id}.")
    } else {
        format!("The sample '{sample}' is here already, as it was opened: review {id}.")
    };
    match &sampled.exported {
        None => Said::new(sampled, opened),
        Some(exported) => Said::new(sampled, format!("{opened}\n{}", export::in_words(exported)))
            .aside(exported.warnings.clone()),
    }
}

/// The sample that was opened last under a key.
struct Kept {
    setting: String,
    id: String,
    /// The program that opened it: another one may bring another sample.
    program: String,
}

impl Kept {
    fn of(desk: &Desk, key: &str, language: &str) -> Result<Self> {
        let setting = format!("sample-{key}-{language}");
        let settings = desk.call("settings", json!({}))?;
        let kept = settings["values"][&setting].as_str().unwrap_or_default();
        let (id, program) = kept.split_once(' ').unwrap_or_default();
        Ok(Self {
            id: id.to_owned(),
            program: program.to_owned(),
            setting,
        })
    }

    /// Its id, where nobody has written in it. One of an earlier program makes room for the new one.
    fn again(&self, desk: &Desk) -> Result<Option<String>> {
        let untouched = self.is_untouched(desk)?;
        if untouched && self.program != program() {
            desk.call("bin_review", json!({ "review": self.id }))?;
            return Ok(None);
        }
        Ok(untouched.then(|| self.id.clone()))
    }

    fn is_untouched(&self, desk: &Desk) -> Result<bool> {
        let here = |row: &ReviewRow| row.id == self.id && row.binned_at.is_empty();
        if !desk.home()?.reviews.iter().any(here) {
            return Ok(false);
        }
        let ask = json!({ "review": self.id, "limit": 2 });
        let history: History = desk.ask("history", ask)?;
        Ok(history.entries.len() == 1)
    }

    fn open(&self, desk: &Desk, key: &str, language: &str) -> Result<String> {
        let ask = json!({ "sample": key, "language": language });
        let made: Made = desk.ask_slowly("Opening the sample", "open_sample", ask)?;
        let kept = json!({ &self.setting: format!("{} {}", made.id, program()) });
        desk.call("save_settings", json!({ "values": kept }))?;
        Ok(made.id)
    }
}

/// Which program this is: the samples are inside it.
fn program() -> String {
    let facts = std::env::current_exe().and_then(std::fs::metadata).ok();
    let changed = facts.as_ref().and_then(|facts| facts.modified().ok());
    let seconds = changed.and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    format!(
        "{}-{}",
        facts.map_or(0, |facts| facts.len()),
        seconds.map_or(0, |at| at.as_secs())
    )
}
