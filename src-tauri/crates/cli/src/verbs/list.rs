//! `list`

use crate::desk::Desk;
use crate::print::{Table, day_time};
use crate::said::Said;
use engine::Result;
use engine::wire::reviews::ReviewRow;

/// List the reviews of this computer, the one last changed first
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli list
  rapporteur-cli list --bin
  rapporteur-cli list --json | jq -r '.[].id'")]
pub(crate) struct Args {
    /// Those in the bin instead
    #[arg(long)]
    bin: bool,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let mut rows = desk.home()?.reviews;
    rows.retain(|row| row.binned_at.is_empty() != args.bin);
    let text = match (rows.is_empty(), args.bin) {
        (false, _) => table(&rows),
        (true, true) => "The bin is empty.".to_owned(),
        (true, false) => {
            "There is no review here yet. Begin one with 'rapporteur-cli new'.".to_owned()
        }
    };
    Ok(Said::new(&rows, text))
}

fn table(rows: &[ReviewRow]) -> String {
    let mut table = Table::new(["id", "title", "lang", "answered", "due", "saved (UTC)", ""]);
    for row in rows {
        table.row([
            row.id.clone(),
            row.title.clone(),
            row.language.clone(),
            format!("{} of {}", row.progress.answered, row.progress.total),
            row.due.clone(),
            day_time(&row.saved_at),
            state(row).to_owned(),
        ]);
    }
    table.print()
}

fn state(row: &ReviewRow) -> &'static str {
    match (row.approved.is_empty(), row.sample) {
        (false, _) => "approved",
        (true, true) => "sample",
        (true, false) => "",
    }
}
