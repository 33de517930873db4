//! One letter: its words, and for each contribution what was said, what became of it and why.

use super::super::paper::{Paper, beginning, heading, strong, words};
use super::super::reading::Reading;
use super::super::told::Told;
use super::recipients::Recipient;
use super::text::CONTRIBUTIONS;
use crate::Result;
use crate::wire::answering::LetterText;
use model::UnitKey;
use model::consent::Consent;
use model::draft::{DraftBlock, DraftRun};

/// Letters of what they wrote, so that they know which of their texts it is about.
const QUOTED: usize = 480;

/// The letter to one recipient.
pub(super) fn letter(reading: &Reading<'_>, text: &LetterText, to: &Recipient) -> Result<Paper> {
    let filled = |text: &str| fill(reading, to, text);
    let mut paper = Paper::of(reading, filled(&text.subject));
    let address = [to.name.as_str(), to.person.as_str(), to.contact.as_str()];
    let address: Vec<&str> = address
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect();
    paper.draft.cover.destination = address.join("\n");
    let answers = answers(reading, to)?;
    let mut blocks = vec![];
    let mut told = false;
    for part in text.text.split("\n\n").map(str::trim) {
        if part == CONTRIBUTIONS {
            blocks.extend(answers.clone());
            told = true;
        } else if !part.is_empty() {
            blocks.push(DraftBlock::para(words(&filled(part))));
        }
    }
    if !told {
        // a letter that says nothing of them would be none
        blocks.extend(answers);
    }
    paper.part("", blocks);
    Ok(paper)
}

fn fill(reading: &Reading<'_>, to: &Recipient, text: &str) -> String {
    let profile = reading.review.profile();
    let mut text = text.to_owned();
    for (mark, said) in [
        ("{name}", to.name.as_str()),
        ("{title}", profile.text("title")),
        ("{country}", profile.text("country")),
        ("{lead}", profile.text("lead")),
        ("{contact}", profile.text("contact")),
    ] {
        text = text.replace(mark, said);
    }
    text
}

fn answers(reading: &Reading<'_>, to: &Recipient) -> Result<Vec<DraftBlock>> {
    let own = to.own();
    let mut blocks = vec![];
    for id in &to.ids {
        let fields = reading.review.unit(UnitKey::LOG).record("contribution", id);
        answer(reading, &reading.told_to(id, fields, &own)?, &mut blocks);
    }
    Ok(blocks)
}

fn answer(reading: &Reading<'_>, told: &Told, blocks: &mut Vec<DraftBlock>) {
    let received = draft::date(&reading.words, &told.received);
    let which = [
        ("number", told.number.as_str().into()),
        ("date", received.as_str().into()),
    ];
    let which = match received.as_str() {
        "" => told.number.clone(),
        _ => reading.said("letter-contribution", &which),
    };
    blocks.push(heading(words(&which)));
    if told.consent == Consent::Withdrawn {
        blocks.push(DraftBlock::para(words(&reading.say("letter-withdrawn"))));
        return;
    }
    let text = told
        .text
        .as_deref()
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    if let Some(text) = text {
        let quote = beginning(&text, QUOTED);
        let quote = reading.said("said-quote", &[("text", quote.as_str().into())]);
        blocks.push(labelled(reading, "letter-you-said", &quote));
    } else if !told.files.is_empty() {
        let names: Vec<&str> = told.files.iter().map(|file| file.name.as_str()).collect();
        blocks.push(labelled(reading, "letter-you-sent", &names.join(", ")));
    }
    let outcome = reading.say(&format!("letter-outcome-{}", told.outcome));
    let all = [outcome.as_str(), told.reason.trim()].join(" ");
    blocks.push(labelled(reading, "letter-we-did", all.trim()));
    if !told.places.is_empty() {
        blocks.push(labelled(reading, "letter-where", &told.places.join("; ")));
    }
}

fn labelled(reading: &Reading<'_>, label: &str, said: &str) -> DraftBlock {
    let mut runs: Vec<DraftRun> = strong(&reading.say(label));
    runs.push(DraftRun::Break);
    runs.extend(words(said));
    DraftBlock::para(runs)
}
