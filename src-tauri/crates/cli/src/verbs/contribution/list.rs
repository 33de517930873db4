//! `contribution list`

use super::{channels, permissions};
use crate::desk::Desk;
use crate::print::{Table, counted};
use crate::said::Said;
use engine::Result;
use engine::wire::contributions::{ContributionRow, Contributions};
use serde_json::json;

/// List contributions, the latest first
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli contribution list
  rapporteur-cli contribution list --objective 13 --outcome open
  rapporteur-cli contribution list --permission not-asked --json")]
pub(crate) struct Args {
    /// Of this category
    #[arg(long, value_name = "KEY")]
    category: Option<String>,
    /// About this objective
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u8).range(1..=23))]
    objective: Option<u8>,
    /// For this section or principle
    #[arg(long)]
    unit: Option<String>,
    /// That came this way
    #[arg(long, value_parser = channels())]
    channel: Option<String>,
    /// With this consent to publication
    #[arg(long, alias = "consent", value_parser = permissions())]
    permission: Option<String>,
    /// With this outcome; open for those that nobody has treated
    #[arg(long)]
    outcome: Option<String>,
    /// How many at most
    #[arg(long, value_name = "COUNT", default_value_t = 200)]
    limit: usize,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let review = desk.review()?;
    let unit = args
        .unit
        .map(|named| desk.unit(&review, &named))
        .transpose()?;
    let ask = json!({
        "review": review,
        "category": args.category.unwrap_or_default(),
        "objective": args.objective.unwrap_or_default(),
        "unit": unit.unwrap_or_default(),
        "channel": args.channel.unwrap_or_default(),
        "consent": args.permission.unwrap_or_default(),
        "outcome": args.outcome.unwrap_or_default(),
        "limit": args.limit,
    });
    let found: Contributions = desk.ask("list_contributions", ask)?;
    let text = format!("{}{}", table(&found.rows), summed(&found));
    Ok(Said::new(&found, text))
}

fn summed(found: &Contributions) -> String {
    let all = counted(found.all, "contribution", "contributions");
    let shown = match (found.rows.len(), found.total) {
        (shown, total) if total == found.all => format!("{shown} of {all}"),
        (shown, total) => format!("{shown} of {total} that match, of {all}"),
    };
    format!(
        "{shown}; {} open, consent not asked for {}.",
        found.open, found.not_asked
    )
}

/// Contributions below each other; nothing where there are none.
pub(super) fn table(rows: &[ContributionRow]) -> String {
    let headings = [
        "number", "received", "from", "category", "consent", "outcome", "said",
    ];
    let mut table = Table::new(headings);
    for row in rows {
        table.row([
            row.number.clone(),
            row.received.clone(),
            row.from.clone(),
            row.category.clone(),
            row.consent.clone(),
            row.outcome.clone(),
            row.said.clone(),
        ]);
    }
    if table.is_empty() {
        return String::new();
    }
    table.print() + "\n"
}
