//! `doctor`

use crate::desk::Desk;
use crate::print::{Table, line};
use crate::said::Said;
use engine::Result;
use engine::wire::desk::Diagnosis;
use serde_json::json;
use std::path::PathBuf;

/// Check the reviews of this computer, and repair their lists
///
/// The exit status is 1 where something is not well.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli doctor
  rapporteur-cli doctor --rebuild
  rapporteur-cli doctor --restore-backup
  rapporteur-cli doctor --restore-backup 2027-03-14.sqlite
  rapporteur-cli doctor --take-along ~/Reviews")]
pub(crate) struct Args {
    /// Makes lists and search anew from history
    #[arg(long)]
    rebuild: bool,
    /// Puts a sound backup in the place of a damaged file, which is kept; the newest where none is named
    #[arg(long, value_name = "BACKUP", num_args = 0..=1, default_missing_value = "", conflicts_with = "rebuild")]
    restore_backup: Option<String>,
    /// Copies the reviews out of a synchronised folder into this one, and goes on there
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["rebuild", "restore_backup"])]
    take_along: Option<PathBuf>,
}

impl Args {
    /// Whether what is asked for is done while the reviews are not open.
    pub(super) fn mends_a_closed_store(&self) -> bool {
        self.restore_backup.is_some() || self.take_along.is_some()
    }
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    if let Some(backup) = args.restore_backup {
        let named = Some(backup.as_str()).filter(|name| !name.is_empty());
        let sentence = engine::rescue(desk.place(), named)?;
        return Ok(Said::new(&json!({ "sentence": sentence }), sentence));
    }
    if let Some(folder) = args.take_along {
        let folder = engine::take_along(desk.place(), &folder)?
            .folder()
            .display()
            .to_string();
        let sentence = format!("Your reviews are now in {folder}. The old folder stays as it is.");
        return Ok(Said::new(&json!({ "folder": folder }), sentence));
    }
    let ask = json!({ "rebuild": args.rebuild });
    let found: Diagnosis = desk.ask_slowly("Checking", "doctor", ask)?;
    Ok(Said::new(&found, in_words(&found)).unless(found.ok))
}

fn in_words(found: &Diagnosis) -> String {
    let mut table = Table::new(["checked", "", ""]);
    for check in &found.checks {
        let state = if check.ok { "well" } else { "not well" };
        table.row([check.title.clone(), state.to_owned(), check.detail.clone()]);
    }
    let mut text = table.print();
    if !found.backups.is_empty() {
        text += &format!("\nBackups: {}\n", line(&found.backups.join(", ")));
    }
    for file in &found.broken {
        text += &format!(
            "\n{}, line {}: {}\n",
            line(&file.file),
            file.line,
            line(&file.reason)
        );
    }
    text
}
