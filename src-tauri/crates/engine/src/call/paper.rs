//! The two papers of a call: the call itself, and the form.

use super::questions::Wording;
use super::stamp;
use crate::wire::calls::CallForm;
use crate::{Engine, Result};
use chrono::Datelike;
use model::Review;
use model::consent::Consent;
use model::paper::{Choice, Paper, Part, Tick, Write};

/// Rows of a form: its fields beside the questions, by name, with the message of each.
const WHO: &[(&str, &str, u8)] = &[
    ("organization", "form-organization", 1),
    ("person", "form-person", 1),
    ("contact", "form-contact", 1),
    ("place", "form-place", 1),
    ("on_behalf", "form-on-behalf", 1),
];

/// The question that every form ends with.
const ELSE: &str = "else";

/// The name of the field that holds the answer to a question.
pub(super) fn field(key: &str) -> String {
    if key.contains(':') {
        format!("q.{key}.input")
    } else {
        format!("q.own.{key}")
    }
}

/// What a field's answer is linked to: the unit, or the key of an own question.
pub(super) fn key_of(field: &str) -> Option<&str> {
    let rest = field.strip_prefix("q.")?;
    rest.strip_prefix("own.")
        .or_else(|| rest.strip_suffix(".input"))
}

/// The paper that is asked for.
pub(super) fn paper(
    engine: &Engine,
    review: &Review,
    call: &CallForm,
    kind: &str,
    language: &str,
) -> Result<Paper> {
    let wording = Wording::of(engine, review, language)?;
    let today = engine.host.now().date_naive();
    let month = u8::try_from(today.month()).unwrap_or(1);
    let day = u8::try_from(today.day()).unwrap_or(1);
    let mut paper = Paper {
        language: language.to_owned(),
        rtl: language == "ar",
        subject: subject(&wording),
        made: (today.year(), month, day),
        ..Paper::default()
    };
    if kind == "call" {
        paper.title = wording.say("call-title");
        paper.parts = invitation(&wording, call);
        paper.foot = paper.subject.clone();
    } else {
        paper.title = wording.say("form-title");
        paper.parts = form(&wording, call);
        paper.foot = wording.with("form-number", "number", &call.number);
        paper.hidden = stamp::hidden(review, call, &paper);
    }
    Ok(paper)
}

fn subject(wording: &Wording<'_>) -> String {
    match (wording.title.as_str(), wording.country.as_str()) {
        (title, country) if title.contains(country) => title.to_owned(),
        ("", country) => country.to_owned(),
        (title, country) => format!("{title} · {country}"),
    }
}

fn form(wording: &Wording<'_>, call: &CallForm) -> Vec<Part> {
    let mut parts = vec![Part::Words(wording.say("form-intro"))];
    if !call.until.is_empty() {
        parts.push(Part::Words(wording.with(
            "form-until",
            "date",
            &wording.date(&call.until),
        )));
    }
    if !call.contact.is_empty() {
        parts.push(Part::Words(wording.with(
            "form-send-to",
            "contact",
            &call.contact,
        )));
    }
    parts.push(Part::Heading(wording.say("form-questions")));
    let mut help = wording.say("form-ask-help");
    for ask in &call.asks {
        let label = wording.question(ask);
        // the help is the same for all, and said once
        parts.push(space(&field(&ask.key), label, std::mem::take(&mut help), 7));
    }
    parts.push(space(&field(ELSE), wording.say("form-else"), help, 5));
    parts.push(Part::Heading(wording.say("form-who")));
    for (name, key, lines) in WHO {
        parts.push(space(name, wording.say(key), String::new(), *lines));
    }
    parts.push(Part::One(categories(wording)));
    parts.push(Part::Heading(wording.say("form-publication")));
    parts.push(Part::One(consent(wording)));
    parts.push(Part::Tick(Tick {
        name: "listed".to_owned(),
        label: wording.say("form-listed"),
    }));
    parts.push(Part::Heading(wording.say("form-privacy-head")));
    parts.push(Part::Words(wording.say("form-privacy")));
    parts
}

fn space(name: &str, label: String, help: String, lines: u8) -> Part {
    let name = name.to_owned();
    Part::Write(Write {
        name,
        label,
        help,
        lines,
    })
}

fn categories(wording: &Wording<'_>) -> Choice {
    let categories = wording.reference.categories.iter();
    Choice {
        name: "category".to_owned(),
        label: wording.say("form-category"),
        answers: categories
            .map(|one| (one.key.clone(), one.title(&wording.language).to_owned()))
            .collect(),
    }
}

fn consent(wording: &Wording<'_>) -> Choice {
    let given = Consent::NAMES.iter().filter(|name| **name != "not-asked");
    Choice {
        name: "consent".to_owned(),
        label: wording.say("form-consent"),
        answers: given
            .map(|name| ((*name).to_owned(), wording.say(&format!("form-{name}"))))
            .collect(),
    }
}

fn invitation(wording: &Wording<'_>, call: &CallForm) -> Vec<Part> {
    let purpose = call.purpose.get(&wording.language).cloned();
    let mut parts = vec![];
    let mut chapter = |head: &str, words: Vec<String>| {
        parts.push(Part::Heading(wording.say(head)));
        parts.extend(words.into_iter().map(Part::Words));
    };
    chapter(
        "call-purpose-head",
        vec![purpose.unwrap_or_else(|| wording.purpose())],
    );
    let mut how = vec![wording.say("call-how")];
    if !call.languages.is_empty() {
        how.push(wording.with("call-languages", "languages", &languages(wording, call)));
    }
    chapter("call-how-head", how);
    let until = match call.until.as_str() {
        "" => wording.say("call-until-open"),
        date => wording.with("call-until", "date", &wording.date(date)),
    };
    chapter("call-until-head", vec![until]);
    if !call.contact.is_empty() {
        chapter("call-contact-head", vec![call.contact.clone()]);
    }
    chapter("call-questions-head", vec![]);
    parts.extend(
        call.asks
            .iter()
            .map(|ask| Part::Item(wording.question(ask))),
    );
    parts.push(Part::Item(wording.say("form-else")));
    for (head, words) in [
        ("call-after-head", "call-after"),
        ("form-privacy-head", "form-privacy"),
    ] {
        parts.push(Part::Heading(wording.say(head)));
        parts.push(Part::Words(wording.say(words)));
    }
    parts
}

/// The languages by their own names, in the order that the United Nations gives them.
fn languages(wording: &Wording<'_>, call: &CallForm) -> String {
    let known = wording.reference.languages.iter();
    let names = known
        .filter(|one| call.languages.contains(&one.code))
        .map(|one| one.name.as_str());
    let between = match wording.language.as_str() {
        "zh" => "、",
        "ar" => "، ",
        _ => ", ",
    };
    names.collect::<Vec<_>>().join(between)
}
