//! `undo` and `redo`

use crate::desk::Desk;
use crate::said::Said;
use engine::Result;
use engine::wire::history::Undone;
use serde_json::json;

/// Undo your latest operation
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli undo
  rapporteur-cli history && rapporteur-cli undo")]
pub(crate) struct Undo {}

/// Do again what was undone
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli redo
  rapporteur-cli undo && rapporteur-cli redo")]
pub(crate) struct Redo {}

pub(crate) fn undo(desk: &Desk, _: Undo) -> Result<Said> {
    revert(desk, "undo")
}

pub(crate) fn redo(desk: &Desk, _: Redo) -> Result<Said> {
    revert(desk, "redo")
}

fn revert(desk: &Desk, command: &str) -> Result<Said> {
    let undone: Undone = desk.ask(command, json!({ "review": desk.review()? }))?;
    Ok(Said::new(&undone, undone.sentence.as_str()))
}
