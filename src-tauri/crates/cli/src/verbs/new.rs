//! `new`

use crate::desk::Desk;
use crate::said::Said;
use engine::Result;
use engine::wire::reviews::Made;
use serde_json::json;

/// Begin a review
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli new --template national-review --country Aurelia
  rapporteur-cli new --template national-review --country Aurelia \\
      --title 'Second review of Aurelia' --language fr \\
      --lead 'Ministry of the Interior' --due 2027-03-14 --from 4k2

'rapporteur-cli templates' shows the keys of the templates.")]
pub(crate) struct Args {
    /// Which template
    #[arg(long, value_name = "KEY")]
    template: String,
    /// The State, as its government writes it
    #[arg(long)]
    country: String,
    /// Title [default: the template's]
    #[arg(long, default_value = "", hide_default_value = true)]
    title: String,
    /// Working language
    #[arg(long, value_name = "CODE", default_value = "en")]
    language: String,
    /// Institution that leads
    #[arg(long, default_value = "", hide_default_value = true)]
    lead: String,
    /// When it is due, as 2027-03-14
    #[arg(
        long,
        value_name = "DATE",
        default_value = "",
        hide_default_value = true
    )]
    due: String,
    /// First month that it covers, as 2023-01
    #[arg(
        long,
        value_name = "MONTH",
        default_value = "",
        hide_default_value = true
    )]
    period_from: String,
    /// Last month that it covers
    #[arg(
        long,
        value_name = "MONTH",
        default_value = "",
        hide_default_value = true
    )]
    period_to: String,
    /// What it is submitted to
    #[arg(
        long,
        value_name = "FORUM",
        default_value = "",
        hide_default_value = true
    )]
    destination: String,
    /// An earlier review whose records and commitments it takes over
    #[arg(long, value_name = "ID")]
    from: Option<String>,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let from = args.from.as_deref().map(|begins| desk.review_like(begins));
    let ask = json!({
        "template": args.template,
        "country": args.country,
        "title": args.title,
        "language": args.language,
        "lead": args.lead,
        "due": args.due,
        "period_from": args.period_from,
        "period_to": args.period_to,
        "destination": args.destination,
        "from": from.transpose()?.unwrap_or_default(),
    });
    let made: Made = desk.ask("create_review", ask)?;
    let title = desk.outline(&made.id)?.row.title;
    let text = format!("Began '{title}' ({}).", made.id);
    Ok(Said::new(&made, text))
}
