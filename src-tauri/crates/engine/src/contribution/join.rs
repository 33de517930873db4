//! Several contributions become one. They stay, put away, as what it comes from; the strictest consent holds.

use super::split::{begin, copy_tag, next_number, put_away, refuse_redacted};
use super::text::{place, text_of};
use crate::change::Label;
use crate::sentence::told;
use crate::wire::contributions::Recorded;
use crate::wire::treatment::{Became, JoinContributions};
use crate::{Engine, Fault, Result};
use model::{Fields, Op, Scalar, UnitKey};

/// From the strictest on.
const STRICTEST: &[&str] = &[
    "withdrawn",
    "internal-only",
    "not-asked",
    "",
    "use-without-quoting",
    "quote-without-name",
    "quote-with-name",
];

const GAP: &str = "\n\n";

pub(crate) fn join_contributions(engine: &Engine, ask: JoinContributions) -> Result<Became> {
    let review = engine.review(&ask.review)?;
    let mut parts: Vec<(&str, &Fields)> = vec![];
    for id in &ask.ids {
        let fields = super::of(&review, id)?;
        refuse_redacted(fields)?;
        if !fields.removed() && parts.iter().all(|(known, _)| known != id) {
            parts.push((id, fields));
        }
    }
    if parts.len() < 2 {
        return Err(Fault::invalid("ids", told("fault-join-one", &[])));
    }
    let mut texts = vec![];
    for (_, fields) in &parts {
        texts.push(engine.read(|db| text_of(db, fields))?);
    }
    let said: Vec<&str> = texts.iter().map(String::as_str).collect();
    let numbers: Vec<&str> = parts.iter().map(|(_, one)| one.text("number")).collect();
    let label = Label::new().with("title", numbers.join(", "));
    let sources: Vec<&str> = parts.iter().map(|(id, _)| *id).collect();
    engine.change(&ask.review, Op::JoinContributions, label, |change| {
        let number = next_number(engine, change)?;
        let filled: Vec<&str> = said
            .iter()
            .copied()
            .filter(|text| !text.is_empty())
            .collect();
        let of = together(&parts);
        let id = begin(change, &of, &sources, &number, &filled.join(GAP));
        let mut from = 0;
        for ((source, _), text) in parts.iter().zip(&said) {
            for (_, tag) in review.unit(UnitKey::LOG).records("tag") {
                if tag.text("contribution") == *source {
                    let range = (from + place(tag, "from"), from + place(tag, "to"));
                    copy_tag(change, tag, &id, range);
                }
            }
            if !text.is_empty() {
                from += text.chars().count() + GAP.len();
            }
            put_away(change, source, "joined");
        }
        let contributions = vec![Recorded { id, number }];
        Ok(Became { contributions })
    })
}

/// What all of them say; every link of any of them; the strictest consent.
fn together(parts: &[(&str, &Fields)]) -> Fields {
    let mut all = Fields::default();
    for (name, value) in parts.iter().flat_map(|(_, fields)| &fields.0) {
        let every = parts.iter().all(|(_, one)| one.0.get(name) == Some(value));
        let is_link = name.contains(':') && *value == Scalar::Bool(true);
        if every || is_link {
            all = all.with(name, value.clone());
        }
    }
    let of = |field: &'static str| parts.iter().map(move |(_, one)| one.text(field));
    let received = of("received").filter(|day| !day.is_empty()).min();
    let consent = STRICTEST
        .iter()
        .find(|known| of("consent").any(|one| one == **known));
    all.with("received", received.unwrap_or_default())
        .with("consent", consent.copied().unwrap_or_default())
}
