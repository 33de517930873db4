//! `verify`

use crate::desk::Desk;
use crate::said::Said;
use engine::Result;
use engine::wire::pages::Verified;
use serde_json::json;

/// Say whether a PDF is the approved one
///
/// The exit status is 0 where it is, byte for byte, and 1 for any other file: also for one that was made anew or changed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli verify review.pdf
  rapporteur-cli verify review.pdf --json | jq -r .verdict")]
pub(crate) struct Args {
    /// The file
    #[arg(value_name = "FILE.pdf")]
    file: String,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let ask = json!({ "path": args.file });
    let verified: Verified = desk.ask_slowly("Reading", "verify_pdf", ask)?;
    let is_approved = verified.verdict == "approved";
    let mut text = verified.sentence.clone();
    if !verified.code.is_empty() {
        text += &format!("\nVerification code {}", verified.code);
    }
    Ok(Said::new(&verified, text).unless(is_approved))
}
