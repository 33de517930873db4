//! The words of the letters: the usual ones, until a drafter writes others.

use super::worded;
use crate::wire::answering::{GetLetterText, LetterText};
use crate::{Engine, Result};
use model::words::Words;
use model::{Review, UnitKey};

/// The collection that holds them, a record for each language.
const LETTER: &str = "letter";

/// Stands where the contributions and what became of them go.
pub(super) const CONTRIBUTIONS: &str = "{contributions}";

pub(crate) fn get_letter_text(engine: &Engine, ask: GetLetterText) -> Result<LetterText> {
    let review = engine.review_typed(&ask.review)?;
    Ok(letter_text(engine, &review, worded(&ask.language)))
}

/// The text in a language.
pub(super) fn letter_text(engine: &Engine, review: &Review, language: &str) -> LetterText {
    let words = engine.assets().words(language);
    let id = format!("letter-{language}");
    let own = review.unit(UnitKey::LOG).record(LETTER, &id);
    let usual_subject = words.say("letter-subject", &[("title", "{title}".into())]);
    let usual_text = usual(&words);
    let or = |field: &str, usual: &str| match own.text(field).trim() {
        "" => usual.to_owned(),
        own => own.to_owned(),
    };
    LetterText {
        subject: or("title", &usual_subject),
        text: or("text", &usual_text),
        id,
        usual_subject,
        usual_text,
    }
}

fn usual(words: &dyn Words) -> String {
    let title = [("title", "{title}".into())];
    let parts = [
        words.say("letter-greeting", &[]),
        words.say("letter-thanks", &title),
        CONTRIBUTIONS.to_owned(),
        words.say("letter-questions", &[]),
        words.say("letter-signed", &[]),
        "{lead}".to_owned(),
    ];
    parts.join("\n\n")
}
