//! `contribution show`

use crate::desk::Desk;
use crate::print::{Table, paragraphs, size};
use crate::said::Said;
use engine::wire::contributions::{ContributionView, Contributions};
use engine::{Fault, Result};
use serde_json::json;

/// Show one contribution, whole
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli contribution show B-41
  rapporteur-cli contribution show B-41 --json")]
pub(crate) struct Args {
    /// Its number, or its id
    number: String,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let review = desk.review()?;
    let id = id(desk, &review, &args.number)?;
    let ask = json!({ "review": review, "unit": "log", "collection": "contribution", "id": id });
    let view: ContributionView = desk.ask("get_contribution", ask)?;
    Ok(Said::new(&view, in_words(&view)))
}

fn id(desk: &Desk, review: &str, named: &str) -> Result<String> {
    let all = json!({ "review": review, "limit": usize::MAX });
    let all: Contributions = desk.ask("list_contributions", all)?;
    let is = |number: &str| number.eq_ignore_ascii_case(named);
    let found = all
        .rows
        .into_iter()
        .find(|row| is(&row.number) || row.id == named);
    found.map(|row| row.id).ok_or_else(|| {
        Fault::missing(format!(
            "There is no contribution '{named}' in the log. 'rapporteur-cli contribution list' shows them."
        ))
    })
}

fn in_words(view: &ContributionView) -> String {
    let text = |name: &str| view.fields.text(name).to_owned();
    let about = |set: &str| view.fields.set(set).join(", ");
    let facts = Table::pairs([
        ("Number", view.number.clone()),
        ("Received", text("received")),
        ("Channel", text("channel")),
        ("Organization", view.organizations.join(", ")),
        ("Person", view.person.clone()),
        ("Contact", view.contact.clone()),
        ("On behalf of", text("on_behalf")),
        ("Category", text("category")),
        ("Place", text("place")),
        ("Consent", text("consent")),
        ("Objectives", about("objective")),
        ("Principles", about("principle")),
        ("Sections", about("section")),
        ("Outcome", text("outcome")),
    ]);
    let mut said = facts;
    if !view.text.is_empty() {
        said += &format!("\n{}", paragraphs(&view.text, 2));
    }
    for file in &view.files {
        said += &format!(
            "\n{}",
            paragraphs(&format!("{} ({})", file.name, size(file.size)), 0)
        );
    }
    for used in &view.used_in {
        said += &format!("\n{}", paragraphs(&format!("Cited in {}", used.place), 0));
    }
    said
}
