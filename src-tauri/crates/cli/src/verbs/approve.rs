//! `approve`

use crate::desk::Desk;
use crate::said::Said;
use engine::Result;
use engine::wire::pages::Approved;
use serde_json::json;

/// Approve the text of one language version; from then on it is read-only
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli approve --name 'Awa Diallo' --role 'Minister of the Interior'
  rapporteur-cli approve --name 'Awa Diallo' --on-paper --scan signed.pdf
  rapporteur-cli approve --name 'Awa Diallo' --role Minister --code 7F3K-22QD")]
pub(crate) struct Args {
    /// Who approves
    #[arg(long)]
    name: String,
    /// In which role
    #[arg(long, default_value = "", hide_default_value = true)]
    role: String,
    /// Language version [default: the working language]
    #[arg(long, value_name = "CODE")]
    language: Option<String>,
    /// Which edition
    #[arg(long, value_parser = ["public", "internal"], default_value = "public")]
    edition: String,
    /// When, as 2027-03-01 [default: today]
    #[arg(long)]
    date: Option<String>,
    /// A remark
    #[arg(long)]
    remark: Option<String>,
    /// It was signed on paper
    #[arg(long, requires = "scan")]
    on_paper: bool,
    /// The scan of the page that was signed
    #[arg(long, value_name = "FILE")]
    scan: Option<String>,
    /// The verification code that was read; refused where the text has moved since
    #[arg(long)]
    code: Option<String>,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let ask = json!({
        "review": desk.review()?,
        "name": args.name,
        "role": args.role,
        "language": args.language.unwrap_or_default(),
        "edition": args.edition,
        "date": args.date.unwrap_or_default(),
        "remark": args.remark.unwrap_or_default(),
        "on_paper": args.on_paper,
        "scan": args.scan.unwrap_or_default(),
        "code": args.code.unwrap_or_default(),
    });
    let approved: Approved = desk.ask_slowly("Setting the pages", "approve", ask)?;
    let text = format!("{}\nVerification code {}", approved.sentence, approved.code);
    Ok(Said::new(&approved, text))
}
