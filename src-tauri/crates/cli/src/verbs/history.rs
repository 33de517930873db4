//! `history`

use crate::desk::Desk;
use crate::print::{Table, day_time};
use crate::said::Said;
use engine::Result;
use engine::wire::history::History;
use serde_json::json;

/// Show what was done, the latest first
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli history
  rapporteur-cli history --limit 10
  rapporteur-cli history --before 120")]
pub(crate) struct Args {
    /// How many at most
    #[arg(long, value_name = "COUNT", default_value_t = 100)]
    limit: usize,
    /// Only what came before this number
    #[arg(
        long,
        value_name = "NUMBER",
        default_value_t = 0,
        hide_default_value = true
    )]
    before: i64,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let ask = json!({ "review": desk.review()?, "limit": args.limit, "before": args.before });
    let history: History = desk.ask("history", ask)?;
    let mut table = Table::new(["number", "when (UTC)", "who", "what"]);
    for entry in &history.entries {
        let undone = if entry.undone { " (undone)" } else { "" };
        table.row([
            entry.seq.to_string(),
            day_time(&entry.at),
            entry.who.clone(),
            format!("{}{undone}", entry.sentence),
        ]);
    }
    let mut text = table.print();
    if let Some(last) = history.entries.last().filter(|_| history.more) {
        text += &format!("There is more: --before {}", last.seq);
    }
    Ok(Said::new(&history, text))
}
