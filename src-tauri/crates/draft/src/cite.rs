//! Citations as footnotes. Consent decides what a public edition says of a contribution.

use crate::Input;
use crate::date::date;
use crate::runs::{italic, plain};
use model::consent::{Consent, Edition};
use model::draft::DraftRun;
use model::{Fields, UnitKey};

/// The footnote of a citation; none where the record is gone or may not appear.
pub(crate) fn footnote(input: &Input<'_>, kind: &str, id: &str) -> Option<Vec<DraftRun>> {
    if kind == "contribution" {
        return contribution(input, id);
    }
    let fields = input.review.unit(UnitKey::RECORDS).record(kind, id);
    if fields.0.is_empty() || fields.removed() {
        return None;
    }
    Some(match kind {
        "source" => source(fields),
        "indicator" => indicator(input, fields),
        "law" => join(&[
            fields.text("title"),
            &date(input.words, fields.text("date")),
        ]),
        "practice" => join(&[fields.text("title"), fields.text("place")]),
        _ => join(&[
            fields.text("text"),
            fields.text("lead"),
            &date(input.words, fields.text("date")),
        ]),
    })
}

/// Author, *title*, publisher, year, address.
pub(crate) fn source(fields: &Fields) -> Vec<DraftRun> {
    let mut runs = vec![];
    if !fields.text("author").is_empty() {
        runs.push(plain(format!("{}, ", fields.text("author"))));
    }
    runs.push(italic(fields.text("title")));
    for part in ["publisher", "year"] {
        if !fields.text(part).is_empty() {
            runs.push(plain(format!(", {}", fields.text(part))));
        }
    }
    let url = fields.text("url");
    if url.starts_with("http") {
        runs.push(plain(", "));
        runs.push(DraftRun::Text {
            text: url.to_owned(),
            b: false,
            i: false,
            href: url.to_owned(),
        });
    }
    runs.push(plain("."));
    runs
}

fn indicator(input: &Input<'_>, fields: &Fields) -> Vec<DraftRun> {
    let value = [fields.text("value"), fields.text("unit")].join(" ");
    let named = [fields.text("code"), fields.text("name")].join(" ");
    let mut runs = join(&[
        named.trim(),
        value.trim(),
        fields.text("year"),
        fields.text("disaggregation"),
    ]);
    let origin = input
        .review
        .unit(UnitKey::RECORDS)
        .record("source", fields.text("source"));
    if !origin.0.is_empty() {
        runs.push(plain(" "));
        runs.extend(source(origin));
    }
    runs
}

fn contribution(input: &Input<'_>, id: &str) -> Option<Vec<DraftRun>> {
    let fields = input.review.unit(UnitKey::LOG).record("contribution", id);
    if fields.0.is_empty() || fields.removed() {
        return None;
    }
    let consent = Consent::parse(fields.text("consent"));
    let public = input.edition == Edition::Public;
    if public && !consent.may_appear() {
        return None;
    }
    let who = if public && !consent.may_name() {
        input.category(fields.text("category"))
    } else {
        who(input, fields)
    };
    let when = date(input.words, fields.text("received"));
    let number = if public { "" } else { fields.text("number") };
    let runs = input.words.say(
        "cite-contribution",
        &[("who", who.as_str().into()), ("when", when.as_str().into())],
    );
    Some(if number.is_empty() {
        vec![plain(runs)]
    } else {
        vec![plain(format!("{number}: {runs}"))]
    })
}

/// The names behind a contribution, or its category where there are none.
pub(crate) fn who(input: &Input<'_>, fields: &Fields) -> String {
    let ids = fields
        .set("organization")
        .into_iter()
        .chain([fields.text("person")]);
    let names: Vec<&str> = ids
        .filter_map(|id| input.names.get(id))
        .map(String::as_str)
        .filter(|n| !n.is_empty())
        .collect();
    if names.is_empty() {
        input.category(fields.text("category"))
    } else {
        names.join(", ")
    }
}

fn join(parts: &[&str]) -> Vec<DraftRun> {
    let parts: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    vec![plain(format!(
        "{}.",
        parts.join(", ").trim_end_matches('.')
    ))]
}
