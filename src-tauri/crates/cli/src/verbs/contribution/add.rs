//! `contribution add`

use super::{channels, levels, permissions};
use crate::desk::Desk;
use crate::said::Said;
use crate::verbs::answer::given;
use engine::wire::contributions::Recorded;
use engine::wire::records::Records;
use engine::{Fault, Result};
use serde_json::json;

/// Record a contribution
///
/// Names and ways to reach people are kept among the contact details of this computer, apart from the text.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli contribution add --organization 'Casa Migrante' \\
      --category civil-society --text 'Fees are too high.' \\
      --permission quote-with-name --channel letter \\
      --date 2027-02-03 --objectives 5,12
  rapporteur-cli contribution add --person 'A. Diallo' --category migrants \\
      --file interview.pdf --text - < notes.txt")]
pub(crate) struct Args {
    /// An organization that said it; may be given again
    #[arg(long, value_name = "NAME")]
    organization: Vec<String>,
    /// A person who said it
    #[arg(long, value_name = "NAME")]
    person: Option<String>,
    /// How to reach them
    #[arg(long)]
    contact: Option<String>,
    /// On whose behalf
    #[arg(long, value_name = "WHOM")]
    on_behalf: Option<String>,
    /// Category of stakeholder, by its key
    #[arg(long, value_name = "KEY")]
    category: Option<String>,
    /// What was said; - reads it from standard input
    #[arg(long, required_unless_present = "file")]
    text: Option<String>,
    /// A document that was received; may be given again
    #[arg(long)]
    file: Vec<String>,
    /// Consent to publication
    #[arg(long, alias = "consent", value_parser = permissions(), default_value = "not-asked")]
    permission: String,
    /// Agreed to be listed as a participant
    #[arg(long)]
    listed: bool,
    /// When it came, as 2027-02-03 [default: today]
    #[arg(long)]
    date: Option<String>,
    /// How it came
    #[arg(long, value_parser = channels())]
    channel: Option<String>,
    /// Level that it speaks from
    #[arg(long, value_parser = levels())]
    level: Option<String>,
    /// Where it was said
    #[arg(long)]
    place: Option<String>,
    /// Objectives that it is about
    #[arg(
        long,
        alias = "objective",
        value_name = "NUMBERS",
        value_delimiter = ','
    )]
    objectives: Vec<u8>,
    /// Principles that it is about, by key
    #[arg(long, alias = "principle", value_name = "KEYS", value_delimiter = ',')]
    principles: Vec<String>,
    /// Sections that it is for, by key
    #[arg(long, alias = "section", value_name = "KEYS", value_delimiter = ',')]
    sections: Vec<String>,
    /// Consultation in which it was said, by id or title
    #[arg(long, value_name = "ID|TITLE")]
    consultation: Option<String>,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let review = desk.review()?;
    known(desk, &review, "section", &args.sections)?;
    known(desk, &review, "principle", &args.principles)?;
    let consultation = match &args.consultation {
        Some(named) => consultation(desk, &review, named)?,
        None => String::new(),
    };
    let text = args.text.map(given).transpose()?;
    let ask = json!({
        "review": review,
        "received": args.date.unwrap_or_default(),
        "channel": args.channel.unwrap_or_default(),
        "organizations": args.organization,
        "person": args.person.unwrap_or_default(),
        "contact": args.contact.unwrap_or_default(),
        "on_behalf": args.on_behalf.unwrap_or_default(),
        "category": args.category.unwrap_or_default(),
        "level": args.level.unwrap_or_default(),
        "place": args.place.unwrap_or_default(),
        "text": text.unwrap_or_default(),
        "files": args.file,
        "consent": args.permission,
        "listed": args.listed,
        "objectives": args.objectives,
        "principles": args.principles,
        "sections": args.sections,
        "consultation": consultation,
    });
    let recorded: Recorded = desk.ask("add_contribution", ask)?;
    let text = format!("Recorded as {}.", recorded.number);
    Ok(Said::new(&recorded, text))
}

/// A misspelt key would stand in the log and lead nowhere.
fn known(desk: &Desk, review: &str, kind: &str, keys: &[String]) -> Result<()> {
    for key in keys {
        let unit = desk.unit(review, key)?;
        if unit != format!("{kind}:{key}") {
            return Err(Fault::invalid(
                kind,
                format!("'{key}' is no {kind} of this review. 'rapporteur-cli show' shows them."),
            ));
        }
    }
    Ok(())
}

fn consultation(desk: &Desk, review: &str, named: &str) -> Result<String> {
    let ask = json!({ "review": review, "collection": "consultation" });
    let records: Records = desk.ask("list_records", ask)?;
    let found = records
        .rows
        .into_iter()
        .find(|row| row.id == named || row.title == named);
    found.map(|row| row.id).ok_or_else(|| {
        Fault::invalid(
            "consultation",
            format!("There is no consultation '{named}' in this review. Write its title as it stands there, or leave it out."),
        )
    })
}
