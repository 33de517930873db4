//! Citations as footnotes. Consent decides what a public edition says of a contribution.

use crate::Input;
use crate::date::date;
use crate::runs::{italic, plain};
use crate::said::{field, small};
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

/// Author and *title*: two institutions may each have an annual report.
pub(crate) fn source_named(fields: &Fields) -> Vec<DraftRun> {
    let author = fields.text("author");
    let by = (!author.is_empty()).then(|| plain(format!("{author}, ")));
    by.into_iter()
        .chain([italic(fields.text("title"))])
        .collect()
}

/// Author, *title*, publisher, year, address.
pub(crate) fn source(fields: &Fields) -> Vec<DraftRun> {
    let mut runs = source_named(fields);
    for part in ["publisher", "year"] {
        let said = field(fields, part);
        if !said.is_empty() {
            runs.push(plain(format!(", {said}")));
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
    let value = [field(fields, "value"), field(fields, "unit")].join(" ");
    let named = [fields.text("code"), fields.text("name")].join(" ");
    let mut runs = join(&[named.trim(), value.trim(), &field(fields, "year")]);
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
    if fields.0.is_empty() || fields.removed() && !fields.continued() {
        return None;
    }
    let consent = Consent::parse(fields.text("consent"));
    let public = input.edition == Edition::Public;
    if public && !consent.may_appear() {
        return None;
    }
    let named = (!public || consent.may_name())
        .then(|| names(input, fields))
        .flatten();
    let who = match named {
        Some(names) => input
            .words
            .say("cite-by", &[("who", names.as_str().into())]),
        None => {
            let category = small(&input.category(fields.text("category")));
            input
                .words
                .say("cite-category", &[("category", category.as_str().into())])
        }
    };
    let when = date(input.words, fields.text("received"));
    let number = if public { "" } else { fields.text("number") };
    Some(join(&[number, &who, &when]))
}

/// The names behind a contribution, where they are known.
pub(crate) fn names(input: &Input<'_>, fields: &Fields) -> Option<String> {
    let organizations = fields.set("organization").into_iter();
    let ids = organizations.chain([fields.text("person")]);
    let names: Vec<&str> = ids
        .filter_map(|id| input.names.get(id))
        .map(String::as_str)
        .filter(|name| !name.is_empty())
        .collect();
    (!names.is_empty()).then(|| names.join(", "))
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
