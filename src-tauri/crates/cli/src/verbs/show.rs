//! `show`

use crate::desk::Desk;
use crate::print::{Table, counted, day_time, line, paragraphs, words_of};
use crate::said::Said;
use engine::Result;
use engine::wire::reviews::{OutlineRow, ReviewView};
use engine::wire::sections::{QuestionView, SectionView};
use serde_json::json;

/// Show a review's outline, or the questions and answers of one part of it
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli show
  rapporteur-cli show methodology
  rapporteur-cli show 13")]
pub(crate) struct Args {
    /// A section, the number of an objective, or a principle; the outline where there is none
    unit: Option<String>,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let review = desk.review()?;
    let Some(named) = args.unit else {
        let view = desk.outline(&review)?;
        return Ok(Said::new(&view, outline(&view)));
    };
    let unit = desk.unit(&review, &named)?;
    let ask = json!({ "review": review, "unit": unit });
    let view: SectionView = desk.ask("get_section", ask)?;
    Ok(Said::new(&view, section(&view)))
}

fn outline(view: &ReviewView) -> String {
    let row = &view.row;
    let facts = Table::pairs([
        ("Id", row.id.clone()),
        ("Template", row.template_title.clone()),
        ("State", row.country.clone()),
        ("Lead", row.lead.clone()),
        ("Language", row.language.clone()),
        ("Due", row.due.clone()),
        ("Approved", row.approved.clone()),
        ("Saved", format!("{} UTC", day_time(&row.saved_at))),
        ("Words", view.words.to_string()),
        ("Points to check", view.notes.to_string()),
    ]);
    let mut text = format!("{}\n\n{facts}", line(&row.title));
    let groups = [
        ("section", &view.sections),
        ("objective", &view.objectives),
        ("principle", &view.principles),
    ];
    for (heading, rows) in groups {
        text += &format!("\n{}", units(heading, rows));
    }
    text
}

fn units(heading: &str, rows: &[OutlineRow]) -> String {
    let mut table = Table::new([heading, "title", "answered", "words", "to check", ""]);
    for row in rows {
        let key = row
            .unit
            .split_once(':')
            .map_or(row.unit.as_str(), |(_, key)| key);
        table.row([
            key.to_owned(),
            titled(row),
            format!("{} of {}", row.progress.answered, row.progress.total),
            row.words.to_string(),
            row.notes.to_string(),
            mark(row).to_owned(),
        ]);
    }
    table.print()
}

/// A section with its printed number; others have it as their key.
fn titled(row: &OutlineRow) -> String {
    if row.unit.starts_with("section:") {
        format!("{} {}", row.number, row.title)
    } else {
        row.title.clone()
    }
}

fn mark(row: &OutlineRow) -> &'static str {
    match (row.omitted, row.priority) {
        (true, _) => "left out",
        (false, true) => "priority",
        (false, false) => "",
    }
}

fn section(view: &SectionView) -> String {
    let title = format!("{} {}", view.row.number, view.row.title);
    let mut text = format!("{}\n", line(&title));
    if !view.guidance.is_empty() {
        text += &format!("\n{}", paragraphs(&view.guidance, 0));
    }
    for question in &view.questions {
        text += &format!("\n{}", asked(question));
    }
    text
}

fn asked(question: &QuestionView) -> String {
    let title = [&question.title, &question.key]
        .into_iter()
        .find(|title| !title.is_empty());
    let mut facts = vec![question.key.clone(), question.state.clone()];
    if question.words > 0 {
        facts.push(counted(question.words, "word", "words"));
    }
    if !question.prints_as.is_empty() {
        facts.push(question.prints_as.clone());
    }
    if !question.two_versions.is_empty() {
        facts.push("two versions".to_owned());
    }
    let mut text = paragraphs(title.map_or("", |title| title), 0);
    text += &paragraphs(&facts.join(" · "), 2);
    for block in &question.blocks {
        text += &paragraphs(&words_of(block), 4);
    }
    if let Some(automatic) = &question.generated {
        text += &paragraphs(&automatic.from, 4);
    }
    text
}
