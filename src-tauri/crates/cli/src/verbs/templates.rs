//! `templates`

use crate::desk::Desk;
use crate::print::{Table, line};
use crate::said::Said;
use engine::Result;
use engine::wire::reviews::Templates;
use serde_json::json;

/// Show the templates and the samples
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli templates
  rapporteur-cli templates --language fr")]
pub(crate) struct Args {
    /// Language of the titles
    #[arg(long, value_name = "CODE", default_value = "en")]
    language: String,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let found: Templates = desk.ask("list_templates", json!({ "language": args.language }))?;
    Ok(Said::new(&found, in_words(&found)))
}

fn in_words(found: &Templates) -> String {
    let mut templates = Table::new(["template", "title", "sections", "basis"]);
    for row in &found.templates {
        let sections = row.sections.len().to_string();
        templates.row([
            row.key.clone(),
            row.title.clone(),
            sections,
            row.basis.clone(),
        ]);
    }
    let mut samples = Table::new(["sample", "language", "title"]);
    for row in &found.samples {
        samples.row([row.key.clone(), row.language.clone(), row.title.clone()]);
    }
    let mut text = templates.print();
    if !samples.is_empty() {
        text += &format!("\n{}", samples.print());
    }
    for file in &found.broken {
        let reason = format!("{}, line {}: {}", file.file, file.line, file.reason);
        text += &format!("\n{}\n", line(&reason));
    }
    text
}
