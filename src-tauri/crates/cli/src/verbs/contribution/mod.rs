//! `contribution`: the log of what stakeholders and institutions said.

mod add;
mod list;
mod search;
mod show;

use crate::desk::Desk;
use crate::said::Said;
use clap::Subcommand;
use clap::builder::PossibleValuesParser;
use engine::Result;

/// Record what was said to the review, and find it again
#[derive(Debug, clap::Args)]
#[command(
    arg_required_else_help = true,
    after_help = "Examples:
  rapporteur-cli contribution add --person 'A. Diallo' --text 'Too slow.'
  rapporteur-cli contribution list --objective 13
  rapporteur-cli contribution show B-41
  rapporteur-cli contribution search fees"
)]
pub(crate) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    Add(Box<add::Args>),
    List(list::Args),
    Show(show::Args),
    Search(search::Args),
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    match args.verb {
        Verb::Add(args) => add::run(desk, *args),
        Verb::List(args) => list::run(desk, args),
        Verb::Show(args) => show::run(desk, args),
        Verb::Search(args) => search::run(desk, args),
    }
}

fn permissions() -> PossibleValuesParser {
    PossibleValuesParser::new([
        "quote-with-name",
        "quote-without-name",
        "use-without-quoting",
        "internal-only",
        "not-asked",
    ])
}

fn channels() -> PossibleValuesParser {
    PossibleValuesParser::new(["meeting", "letter", "email", "form", "call", "online"])
}

fn levels() -> PossibleValuesParser {
    PossibleValuesParser::new(["local", "national", "regional", "international"])
}
