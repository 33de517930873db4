//! A refusal: one plain sentence on standard error, and what to type next where there is something.

use engine::Fault;
use std::io::{self, Write};
use std::process::ExitCode;

/// Says why not.
pub(crate) fn explain(fault: &Fault, json: bool) -> ExitCode {
    let said = if json {
        serde_json::to_string(fault).unwrap_or_else(|_| fault.to_string())
    } else {
        in_words(fault)
    };
    _ = writeln!(io::stderr(), "{}", said.trim_end());
    ExitCode::FAILURE
}

/// The output could not be written: a full disk behind `> file`.
pub(crate) fn no_output(error: &io::Error, json: bool) -> ExitCode {
    let fault = Fault::file(
        "standard output".as_ref(),
        format!(
            "The answer can't be written ({error}). What was asked for is done; ask again for the answer."
        ),
    );
    explain(&fault, json)
}

fn in_words(fault: &Fault) -> String {
    let mut said = match fault {
        Fault::File { path, sentence } if !sentence.contains(path.as_str()) => {
            format!("{path}: {sentence}\n")
        }
        fault => format!("{fault}\n"),
    };
    for hint in hints(fault) {
        said += &format!("  {hint}\n");
    }
    said
}

fn hints(fault: &Fault) -> Vec<&'static str> {
    match fault {
        Fault::ReadOnlyText { .. } => {
            vec![r#"rapporteur-cli call open_version --review ID '{"reason":"…"}'"#]
        }
        Fault::Store { ways, .. } => ways.iter().filter_map(|way| hint(way)).collect(),
        _ => vec![],
    }
}

fn hint(way: &str) -> Option<&'static str> {
    match way {
        "restore-backup" => Some("rapporteur-cli doctor --restore-backup"),
        "take-along" => Some("rapporteur-cli doctor --take-along ANOTHER-FOLDER"),
        "choose-folder" => Some("rapporteur-cli --store ANOTHER-FOLDER …"),
        "open-copy" => Some("rapporteur-cli --store ANOTHER-FOLDER open-copy FILE.rapporteur"),
        "save-copy" => Some("rapporteur-cli save-copy ANOTHER-DISK/FILE.rapporteur"),
        _ => None,
    }
}
