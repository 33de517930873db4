//! A file that came back: whether it is a form of this review, what it says, what is odd about it.

use super::paper::{key_of, paper};
use super::{CALL, form, stamp};
use crate::Engine;
use crate::sentence::{Sentence, told};
use crate::wire::calls::CallForm;
use model::paper::{Filled, Paper, Part, Unreadable};
use model::{Review, UnitKey};
use std::collections::HashMap;
use std::rc::Rc;

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

/// Reads files; what went out is made once for each call and language.
pub(super) struct Reader<'a> {
    engine: &'a Engine,
    review: &'a Review,
    sent: HashMap<(String, String), Rc<Sent>>,
}

/// The questions of a form as the call would ask them now.
#[derive(Default)]
struct Sent {
    /// Field and words.
    asked: Vec<(String, String)>,
    checksum: String,
}

impl<'a> Reader<'a> {
    pub(super) fn new(engine: &'a Engine, review: &'a Review) -> Self {
        Self {
            engine,
            review,
            sent: HashMap::new(),
        }
    }

    /// Reads a file.
    pub(super) fn receive(&mut self, name: &str, bytes: Vec<u8>) -> Result<Received, Sentence> {
        let read = if bytes.starts_with(b"PK") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
            interchange::form_docx::read(&bytes)
        } else {
            forms::paper::read(&bytes)
        };
        let filled = read.map_err(why)?;
        of_this_review(self.review, &filled)?;
        let call = called(self.review, &filled);
        let sent = self.sent(call.as_ref(), filled.answer(stamp::LANGUAGE));
        let answers = answers(&sent, &filled);
        if answers.is_empty() {
            return Err(told("form-refused-blank", &[]));
        }
        let (consent, mut notes) = consent(&filled);
        notes.extend(odd(&sent, call.as_ref(), &filled));
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

    fn sent(&mut self, call: Option<&CallForm>, language: &str) -> Rc<Sent> {
        let id = call.map_or(String::new(), |call| call.id.clone());
        let known = self.sent.entry((id, language.to_owned()));
        let made = known.or_insert_with(|| {
            let made = call.map(|call| paper(self.engine, self.review, call, "form", language));
            Rc::new(
                made.and_then(Result::ok)
                    .map_or_else(Sent::default, Sent::of),
            )
        });
        Rc::clone(made)
    }
}

impl Sent {
    fn of(paper: Paper) -> Self {
        let checksum = stamp::checksum(&paper);
        let writes = paper.parts.into_iter().filter_map(|part| match part {
            Part::Write(write) => Some((write.name, write.label)),
            _ => None,
        });
        Self {
            asked: writes.collect(),
            checksum,
        }
    }

    /// Where a field stands, and what it asks.
    fn find(&self, field: &str) -> Option<(usize, &str)> {
        let at = self.asked.iter().position(|(name, _)| name == field)?;
        Some((at, &self.asked[at].1))
    }
}

fn of_this_review(review: &Review, filled: &Filled) -> Result<(), Sentence> {
    let is = |field: &str| filled.answer(field);
    let number = is(stamp::NUMBER);
    if number.is_empty() || is(stamp::REVIEW).is_empty() {
        return Err(told("form-refused-foreign", &[]));
    }
    let version = is(stamp::VERSION_FIELD).parse::<u32>();
    if version.is_ok_and(|found| found > stamp::VERSION) {
        return Err(told("form-refused-newer", &[]));
    }
    if is(stamp::REVIEW) != stamp::review(review) {
        return Err(told("form-refused-other", &[("number", &number)]));
    }
    Ok(())
}

fn called(review: &Review, filled: &Filled) -> Option<CallForm> {
    let id = filled.answer(stamp::CALL);
    let fields = review.unit(UnitKey::CONSULTATIONS).record(CALL, id);
    let found = (!fields.0.is_empty()).then(|| form(id, fields));
    found.filter(|call| call.number == filled.answer(stamp::NUMBER))
}

/// The questions that were answered, in the order in which they are asked.
fn answers(sent: &Sent, filled: &Filled) -> Vec<Answer> {
    let written = filled.answers.iter().filter_map(|(field, text)| {
        let key = key_of(field)?.to_owned();
        let text = text.trim().to_owned();
        let at = sent.find(field).map_or(usize::MAX, |(at, _)| at);
        let question = question(sent, filled, field);
        let answer = Answer {
            key,
            question,
            text,
        };
        (!answer.text.is_empty()).then_some((at, answer))
    });
    let mut all: Vec<(usize, Answer)> = written.collect();
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, answer)| answer).collect()
}

/// What was asked: in the words of the call, unless they have changed since.
fn question(sent: &Sent, filled: &Filled, field: &str) -> String {
    let now = sent.find(field).map(|(_, words)| words.to_owned());
    let then = filled
        .asked
        .get(field)
        .filter(|words| !words.is_empty())
        .cloned();
    let same = sent.checksum == filled.answer(stamp::CHECKSUM);
    let (first, second) = if same { (now, then) } else { (then, now) };
    first.or(second).unwrap_or_default()
}

/// What may be published; where that is not clear it stays internal.
fn consent(filled: &Filled) -> (String, Vec<Sentence>) {
    match filled.answer("consent") {
        "" => (String::new(), vec![told("form-note-no-consent", &[])]),
        one if model::consent::Consent::NAMES.contains(&one) => (one.to_owned(), vec![]),
        _ => (String::new(), vec![told("form-note-two-consents", &[])]),
    }
}

fn odd(sent: &Sent, call: Option<&CallForm>, filled: &Filled) -> Vec<Sentence> {
    let declared = filled.answer(stamp::CHECKSUM);
    let mut notes = vec![];
    if declared.split('-').next() != Some(stamp::names_of(filled).as_str()) {
        notes.push(told("form-note-fields", &[]));
    }
    if call.is_none() {
        notes.push(told("form-note-no-call", &[]));
    } else if sent.checksum != declared {
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
