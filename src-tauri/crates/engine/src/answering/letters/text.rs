//! The words of the letters: the usual ones, until a drafter writes others.

use super::worded;
use crate::wire::answering::{GetLetterText, LetterText};
use crate::{Engine, Result};
use model::words::Words;
use model::{Fields, Review, UnitKey};

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
    let (usual_subject, usual_text) = (usual_subject(&words), usual(&words));
    LetterText {
        subject: own_or(own, "title", &usual_subject),
        text: own_or(own, "text", &usual_text),
        id,
        usual_subject,
        usual_text,
    }
}

/// The subject of a letter as history names it.
pub(crate) fn subject(engine: &Engine, id: &str, own: &Fields) -> String {
    let language = id.strip_prefix("letter-").unwrap_or_default();
    own_or(
        own,
        "title",
        &usual_subject(&engine.assets().words(language)),
    )
}

/// A text that was emptied is the usual one again.
fn own_or(own: &Fields, field: &str, usual: &str) -> String {
    match own.text(field).trim() {
        "" => usual.to_owned(),
        own => own.to_owned(),
    }
}

fn usual_subject(words: &dyn Words) -> String {
    words.say("letter-subject", &[("title", "{title}".into())])
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
