//! A file that came back: whether it is a form of this review, what it says, what is odd about it.

use super::paper::{key_of, paper};
use super::{CALL, form, stamp};
use crate::sentence::{Sentence, told};
use crate::wire::calls::CallForm;
use crate::{Engine, Result};
use model::paper::{Filled, Unreadable};
use model::{Review, UnitKey};

/// A form as it was read.
pub(super) struct Received {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    pub(super) filled: Filled,
    pub(super) call: Option<CallForm>,
    pub(super) answers: Vec<Answer>,
    pub(super) consent: String,
    pub(super) notes: Vec<Sentence>,
}

/// What was written to one question.
pub(super) struct Answer {
    /// Unit, or key of an own question.
    pub(super) key: String,
    pub(super) question: String,
    pub(super) text: String,
}

impl Received {
    /// The number of the call that the form belongs to.
    pub(super) fn number(&self) -> &str {
        self.filled.answer(stamp::NUMBER)
    }

    pub(super) fn language(&self) -> &str {
        self.filled.answer(stamp::LANGUAGE)
    }

    /// Several organizations stand with a semicolon between them.
    pub(super) fn organizations(&self) -> Vec<String> {
        let names = self.filled.answer("organization").split(['\n', ';', '；']);
        names
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty())
            .collect()
    }

    /// Who sent it, in a line.
    pub(super) fn from(&self) -> String {
        let mut names = self.organizations();
        names.push(self.filled.answer("person").trim().to_owned());
        names.retain(|name| !name.is_empty());
        names.join(", ")
    }

    /// The call and what was written: the same form twice has the same. Who wrote is not in it, for
    /// history can't forget.
    pub(super) fn mark(&self) -> String {
        let mut said: Vec<String> = self
            .answers
            .iter()
            .map(|one| format!("{}\t{}", one.key, squeezed(&one.text)))
            .collect();
        said.sort();
        format!("{} {}", self.number(), stamp::digest(&said.join("\n")))
    }
}

/// Letters without what a program may change about them when it saves.
pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

/// Reads a file.
pub(super) fn receive(
    engine: &Engine,
    review: &Review,
    name: &str,
    bytes: Vec<u8>,
) -> Result<Received, Sentence> {
    let read = if bytes.starts_with(b"PK") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        interchange::form_docx::read(&bytes)
    } else {
        forms::paper::read(&bytes)
    };
    let filled = read.map_err(why)?;
    let is = |field: &str| filled.answer(field);
    if is(stamp::NUMBER).is_empty() || is(stamp::REVIEW).is_empty() {
        return Err(told("form-refused-foreign", &[]));
    }
    if is(stamp::VERSION_FIELD)
        .parse::<u32>()
        .is_ok_and(|found| found > 1)
    {
        return Err(told("form-refused-newer", &[]));
    }
    if is(stamp::REVIEW) != stamp::review(review) {
        return Err(told(
            "form-refused-other",
            &[("number", &is(stamp::NUMBER))],
        ));
    }
    let call = called(review, &filled);
    let answers = answers(engine, review, call.as_ref(), &filled);
    if answers.is_empty() {
        return Err(told("form-refused-blank", &[]));
    }
    let (consent, mut notes) = consent(&filled);
    notes.extend(odd(engine, review, call.as_ref(), &filled));
    Ok(Received {
        name: name.to_owned(),
        bytes,
        call,
        answers,
        consent,
        notes,
        filled,
    })
}

fn called(review: &Review, filled: &Filled) -> Option<CallForm> {
    let id = filled.answer(stamp::CALL);
    let fields = review.unit(UnitKey::CONSULTATIONS).record(CALL, id);
    let found = (!fields.0.is_empty()).then(|| form(id, fields));
    found.filter(|call| call.number == filled.answer(stamp::NUMBER))
}

/// The questions that were answered, in the order in which they are asked.
fn answers(
    engine: &Engine,
    review: &Review,
    call: Option<&CallForm>,
    filled: &Filled,
) -> Vec<Answer> {
    let asked = call.and_then(|call| {
        let made = paper(engine, review, call, "form", filled.answer(stamp::LANGUAGE)).ok()?;
        let writes = made.parts.into_iter().filter_map(|part| match part {
            model::paper::Part::Write(write) => Some((write.name, write.label)),
            _ => None,
        });
        Some(writes.collect::<Vec<_>>())
    });
    let asked = asked.unwrap_or_default();
    let place = |field: &str| asked.iter().position(|(name, _)| name == field);
    let mut all: Vec<(usize, Answer)> = filled
        .answers
        .iter()
        .filter_map(|(field, text)| {
            let key = key_of(field)?.to_owned();
            let at = place(field);
            let known = at.map(|at| asked[at].1.clone());
            let question = known
                .or_else(|| filled.asked.get(field).cloned())
                .unwrap_or_default();
            let text = text.trim().to_owned();
            (!text.is_empty()).then(|| {
                (
                    at.unwrap_or(usize::MAX),
                    Answer {
                        key,
                        question,
                        text,
                    },
                )
            })
        })
        .collect();
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, answer)| answer).collect()
}

/// What may be published; where that is not clear it stays internal.
fn consent(filled: &Filled) -> (String, Vec<Sentence>) {
    match filled.answer("consent") {
        "" => (String::new(), vec![told("form-note-no-consent", &[])]),
        one if model::consent::Consent::NAMES.contains(&one) => (one.to_owned(), vec![]),
        _ => (String::new(), vec![told("form-note-two-consents", &[])]),
    }
}

fn odd(
    engine: &Engine,
    review: &Review,
    call: Option<&CallForm>,
    filled: &Filled,
) -> Vec<Sentence> {
    let declared = filled.answer(stamp::CHECKSUM);
    let mut notes = vec![];
    if declared.split('-').next() != Some(stamp::names_of(filled).as_str()) {
        notes.push(told("form-note-fields", &[]));
    }
    let Some(call) = call else {
        notes.push(told("form-note-no-call", &[]));
        return notes;
    };
    let now = paper(engine, review, call, "form", filled.answer(stamp::LANGUAGE));
    if now.is_ok_and(|now| stamp::checksum(&now) != declared) {
        notes.push(told("form-note-changed", &[]));
    }
    notes
}

fn why(unreadable: Unreadable) -> Sentence {
    let key = match unreadable {
        Unreadable::Foreign => "form-refused-kind",
        Unreadable::Damaged => "form-refused-damaged",
        Unreadable::Locked => "form-refused-locked",
        Unreadable::NoForm => "form-refused-no-form",
        Unreadable::Flattened => "form-refused-flattened",
        Unreadable::Active => "form-refused-active",
        Unreadable::Large => "form-refused-large",
    };
    told(key, &[])
}
