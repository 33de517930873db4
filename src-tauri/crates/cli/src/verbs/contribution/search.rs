//! `contribution search`

use super::list::table;
use crate::desk::Desk;
use crate::said::Said;
use engine::Result;
use engine::wire::contributions::Contributions;
use serde_json::json;

/// Find contributions by their words, their number or who said it
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli contribution search recruitment fees
  rapporteur-cli contribution search 'Casa Migrante' --json")]
pub(crate) struct Args {
    /// Words; all of them must be there
    #[arg(required = true)]
    words: Vec<String>,
    /// How many at most
    #[arg(long, value_name = "COUNT", default_value_t = 50)]
    limit: usize,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let words = args.words.join(" ");
    let ask = json!({ "review": desk.review()?, "query": words, "limit": args.limit });
    let found: Contributions = desk.ask("list_contributions", ask)?;
    let text = match found.total {
        0 => format!("Nothing found for '{words}'."),
        total => format!(
            "{}{} of {total} found.",
            table(&found.rows),
            found.rows.len()
        ),
    };
    Ok(Said::new(&found, text))
}
