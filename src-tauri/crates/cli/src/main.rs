//! Rapporteur in a terminal: the same engine as the window's, one verb at a time.
//!
//! Verbs ask the engine and give back what to say; only this file ends the program, only `said` and
//! `refusal` write to a stream.

mod desk;
mod globals;
mod print;
mod refusal;
mod said;
mod verbs;

use clap::Parser;
use desk::Desk;
use globals::Globals;
use std::process::ExitCode;
use verbs::Verb;

/// Rapporteur, for voluntary GCM reviews: drafts, checks and prints a review with no network at all.
///
/// Everything that the window does, in a terminal. It works on the same reviews; close the window first.
#[derive(Debug, Parser)]
#[command(
    name = "rapporteur-cli",
    version,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "Examples:
  rapporteur-cli sample --to sample.pdf
  rapporteur-cli new --template national-review --country Aurelia
  rapporteur-cli list
  rapporteur-cli contribution add --help

Exit status: 0 done, 1 refused (the reason is on standard error), 2 asked in a way it can't take."
)]
struct Asked {
    #[command(flatten)]
    globals: Globals,
    #[command(subcommand)]
    verb: Verb,
}

fn main() -> ExitCode {
    let Asked { globals, verb } = Asked::parse();
    let json = globals.json;
    let said = Desk::open(globals, &verb).and_then(|desk| verb.run(&desk));
    match said {
        Ok(said) => said.speak(json),
        Err(fault) => refusal::explain(&fault, json),
    }
}
