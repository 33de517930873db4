//! `answer`

use crate::desk::Desk;
use crate::print::counted;
use crate::said::Said;
use engine::wire::sections::{EditorBlock, Saved, SectionView};
use engine::{Fault, Result};
use serde_json::{Value, json};
use std::io::Read;

/// Answer a question; the text takes the place of what stood there
///
/// Blank lines part paragraphs. The text is taken as it is: a * is a *.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli answer methodology lead 'The Ministry leads the review.'
  rapporteur-cli answer 13 progress - < objective-13.txt
  rapporteur-cli answer methodology sources 'A second paragraph.' --append
  rapporteur-cli answer methodology sources --clear

'rapporteur-cli show UNIT' shows the questions and their keys.")]
pub(crate) struct Args {
    /// A section, the number of an objective, or a principle
    unit: String,
    /// The question's key
    question: String,
    /// The answer; - reads it from standard input
    #[arg(required_unless_present = "clear")]
    text: Option<String>,
    /// Keeps what stands there, and adds the text below it
    #[arg(long)]
    append: bool,
    /// Takes the answer away
    #[arg(long, conflicts_with_all = ["text", "append"])]
    clear: bool,
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let review = desk.review()?;
    let unit = desk.unit(&review, &args.unit)?;
    let written = match args.text {
        Some(text) => split(&given(text)?),
        None => vec![],
    };
    if written.is_empty() && !args.clear {
        return Err(Fault::invalid(
            "text",
            "There is no text. Write it after the question, or take the answer away with --clear.",
        ));
    }
    let stored = stored(desk, &review, &unit, &args.question)?;
    let blocks = blocks(&stored, &written, args.append);
    let ask = json!({
        "review": review,
        "unit": unit,
        "question": args.question,
        "known": stored.iter().map(|block| &block.id).collect::<Vec<_>>(),
        "blocks": blocks,
    });
    let saved: Saved = desk.ask("answer", ask)?;
    let words = counted(saved.words, "word", "words");
    Ok(Said::new(
        &saved,
        format!("Saved {words} in {unit}, {}.", args.question),
    ))
}

/// The text itself, or what comes in.
pub(super) fn given(text: String) -> Result<String> {
    if text != "-" {
        return Ok(text);
    }
    let mut bytes = vec![];
    let read = std::io::stdin().read_to_end(&mut bytes);
    let text = read.ok().and_then(|_| String::from_utf8(bytes).ok());
    text.ok_or_else(|| {
        Fault::invalid(
            "text",
            "What came in on standard input is no text in UTF-8. Save the file as UTF-8 and try again.",
        )
    })
}

/// Paragraphs; a line end inside one is a space, as in a letter.
fn split(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in text.trim_start_matches('\u{feff}').lines().map(str::trim) {
        let last = paragraphs.len() - 1;
        match (line.is_empty(), paragraphs[last].is_empty()) {
            (true, false) => paragraphs.push(String::new()),
            (true, true) => {}
            (false, true) => line.clone_into(&mut paragraphs[last]),
            (false, false) => paragraphs[last] += &format!(" {line}"),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

fn stored(desk: &Desk, review: &str, unit: &str, question: &str) -> Result<Vec<EditorBlock>> {
    let ask = json!({ "review": review, "unit": unit });
    let view: SectionView = desk.ask("get_section", ask)?;
    let found = view.questions.into_iter().find(|one| one.key == question);
    Ok(found.map(|found| found.blocks).unwrap_or_default())
}

/// A paragraph that takes another's place keeps its id: a colleague's version of it meets this one.
fn blocks(stored: &[EditorBlock], written: &[String], append: bool) -> Vec<Value> {
    let mut blocks: Vec<Value> = vec![];
    let mut ids: Vec<&str> = vec![];
    if append {
        blocks.extend(stored.iter().map(|block| json!(block)));
    } else {
        let paragraph = |block: &&EditorBlock| json!(block)["kind"] == "paragraph";
        ids.extend(
            stored
                .iter()
                .filter(paragraph)
                .map(|block| block.id.as_str()),
        );
    }
    for (at, text) in written.iter().enumerate() {
        blocks.push(json!({
            "id": ids.get(at).copied().unwrap_or_default(),
            "kind": "paragraph",
            "runs": [{ "t": "text", "text": text }],
        }));
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_part_paragraphs() {
        assert_eq!(
            split("One\ntwo.\n\n \nThree.\r\n\r\n"),
            ["One two.", "Three."]
        );
        assert_eq!(split("\u{feff}BOM"), ["BOM"]);
        assert!(split(" \n\n").is_empty());
    }

    #[test]
    fn a_new_paragraph_takes_the_place_of_the_one_that_stood_there() {
        let old = EditorBlock {
            id: "old".into(),
            ..EditorBlock::default()
        };
        let written = ["one".to_owned(), "two".to_owned()];
        let ids = |append| {
            let blocks = blocks(std::slice::from_ref(&old), &written, append);
            blocks
                .iter()
                .map(|block| block["id"].to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(ids(false), ["\"old\"", "\"\""]);
        assert_eq!(ids(true), ["\"old\"", "\"\"", "\"\""]);
    }
}
