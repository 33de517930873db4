//! `export`

use crate::desk::Desk;
use crate::print::{counted, seconds, size};
use crate::said::Said;
use engine::Result;
pub(super) use engine::wire::pages::Exported;
use serde_json::{Value, json};

/// Export a review, or one part of it, as PDF
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli export --to review.pdf
  rapporteur-cli export --to internal.pdf --edition internal --language fr
  rapporteur-cli export --to methodology.pdf --section methodology
  rapporteur-cli export --to questions.pdf --blank")]
pub(crate) struct Args {
    /// The file to write
    #[arg(long, value_name = "FILE.pdf")]
    to: String,
    /// Language [default: the working language]
    #[arg(long, value_name = "CODE")]
    language: Option<String>,
    /// For whom: the public edition prints only what consent allows
    #[arg(long, value_parser = ["public", "internal"], default_value = "public")]
    edition: String,
    /// Only this section, objective or principle
    #[arg(long, value_name = "UNIT")]
    section: Option<String>,
    /// The questions with room to write, instead of the answers
    #[arg(long)]
    blank: bool,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let review = desk.review()?;
    let unit = args
        .section
        .map(|named| desk.unit(&review, &named))
        .transpose()?;
    let ask = json!({
        "review": review,
        "path": args.to,
        "language": args.language.unwrap_or_default(),
        "edition": args.edition,
        "unit": unit.unwrap_or_default(),
        "blank": args.blank,
    });
    let exported = export(desk, ask)?;
    Ok(Said::new(&exported, in_words(&exported)).aside(exported.warnings.clone()))
}

/// Exports.
pub(super) fn export(desk: &Desk, ask: Value) -> Result<Exported> {
    desk.ask_slowly("Setting the pages", "export_pdf", ask)
}

/// What was written.
pub(super) fn in_words(exported: &Exported) -> String {
    let code = match exported.code.as_str() {
        "" => String::new(),
        code => format!("\nVerification code {code}"),
    };
    format!(
        "{}: {}, {}, {}{code}",
        exported.path,
        counted(exported.pages, "page", "pages"),
        size(exported.bytes),
        seconds(exported.ms)
    )
}
