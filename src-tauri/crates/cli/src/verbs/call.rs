//! `call`

use super::answer::given;
use crate::desk::Desk;
use crate::print::Table;
use crate::said::Said;
use engine::commands::TABLE;
use engine::{Fault, Result};
use serde_json::{Value, json};

/// Do any command of the engine, asked and answered in JSON
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli call --list
  rapporteur-cli call home
  rapporteur-cli call get_review '{\"review\":\"4k2hd71mzq0f8vxa\"}'
  rapporteur-cli call open_version --review 4k2 '{\"reason\":\"Comments\"}'
  rapporteur-cli call save_record - < record.json")]
pub(crate) struct Args {
    /// The command
    #[arg(required_unless_present = "list")]
    command: Option<String>,
    /// What to ask, as JSON; - reads it from standard input
    #[arg(default_value = "{}", hide_default_value = true)]
    ask: String,
    /// Shows every command
    #[arg(long, conflicts_with_all = ["command", "ask"])]
    pub(super) list: bool,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let Some(command) = args.command else {
        return Ok(list());
    };
    let mut ask: Value = serde_json::from_str(&given(args.ask)?).map_err(|error| {
        Fault::invalid(
            "",
            format!("What is asked is no JSON ({error}). Correct it and try again."),
        )
    })?;
    if let (Some(review), Some(fields)) = (desk.named_review()?, ask.as_object_mut()) {
        fields.entry("review").or_insert_with(|| json!(review));
    }
    Ok(Said::json(&desk.call(&command, ask)?))
}

fn list() -> Said {
    let mut table = Table::new(["command", "", "what it does"]);
    for command in TABLE {
        let writes = if command.writes { "writes" } else { "reads" };
        table.row([
            command.name.to_owned(),
            writes.to_owned(),
            command.about.to_owned(),
        ]);
    }
    let all: Vec<Value> = TABLE
        .iter()
        .map(|one| json!({ "name": one.name, "writes": one.writes, "about": one.about }))
        .collect();
    Said::new(&all, table.print())
}
