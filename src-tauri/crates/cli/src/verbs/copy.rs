//! `save-copy` and `open-copy`

use crate::desk::Desk;
use crate::print::{counted, size};
use crate::said::Said;
use engine::Result;
use engine::wire::copies::{Arrived, CopySaved};
use serde_json::json;

/// Save a whole review as one file: its text, history and documents
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli save-copy aurelia.rapporteur
  rapporteur-cli --review 4k2 save-copy /media/stick/aurelia.rapporteur
  rapporteur-cli save-copy aurelia.rapporteur --without-contacts")]
pub(crate) struct Save {
    /// The file to write
    #[arg(value_name = "FILE.rapporteur")]
    file: String,
    /// Leave addresses and telephone numbers of stakeholders here
    #[arg(long)]
    without_contacts: bool,
}

/// Open a copy, or bring it back: what was written on both sides comes together
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli open-copy aurelia.rapporteur
  rapporteur-cli open-copy aurelia.rapporteur && rapporteur-cli undecided")]
pub(crate) struct Open {
    /// The file
    #[arg(value_name = "FILE.rapporteur")]
    file: String,
}

pub(crate) fn save(desk: &Desk, args: Save) -> Result<Said> {
    let ask = json!({ "review": desk.review()?, "path": args.file, "without_contacts": args.without_contacts });
    let saved: CopySaved = desk.ask_slowly("Saving", "save_copy", ask)?;
    let mut text = format!("{}: {}", saved.path, size(saved.bytes));
    if saved.contacts > 0 {
        let people = counted(saved.contacts, "stakeholder", "stakeholders");
        text += &format!(
            "\nIt holds contact details of {people}; --without-contacts leaves them here."
        );
    }
    Ok(Said::new(&saved, text))
}

pub(crate) fn open(desk: &Desk, args: Open) -> Result<Said> {
    let ask = json!({ "path": args.file });
    let arrived: Arrived = desk.ask_slowly("Bringing it in", "open_copy", ask)?;
    let mut text = arrived.summary.join("\n");
    text += &format!("\nReview {}", arrived.review);
    if arrived.two_versions > 0 {
        let places = counted(arrived.two_versions, "place", "places");
        text += &format!("\n'rapporteur-cli undecided' shows the {places} to decide on.");
    }
    Ok(Said::new(&arrived, text))
}
