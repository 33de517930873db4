//! A contribution becomes two at a place of its text. The first stays, put away, as what they come from.

use super::Numbers;
use super::text::{held, place, text_of};
use crate::change::{Change, Label};
use crate::sentence::told;
use crate::wire::contributions::Recorded;
use crate::wire::treatment::{Became, SplitContribution};
use crate::{Engine, Fault, Result};
use model::{Fields, Op, Review, Scalar, UnitKey};

/// What a part does not take over: it is a contribution that nobody has treated yet.
const OWN: &[&str] = &[
    "number",
    "text_original",
    "first_original",
    "redacted_original",
    "logged_by",
    "outcome",
    "reason",
    "decided_by",
    "decided_on",
    "decided_in",
    "removed",
    "removed_reason",
    "sha",
];

pub(crate) fn split_contribution(engine: &Engine, ask: SplitContribution) -> Result<Became> {
    let review = engine.review(&ask.review)?;
    let fields = super::of(&review, &ask.id)?;
    refuse_redacted(fields)?;
    let text = engine.read(|db| text_of(db, fields))?;
    let length = text.chars().count();
    let halves = [part(&text, 0, ask.at), part(&text, ask.at, length)];
    if halves.iter().any(|half| half.said.is_empty()) {
        return Err(Fault::invalid("at", told("fault-split-at-the-edge", &[])));
    }
    let number = fields.text("number");
    let label = Label::new().with("title", number).at(UnitKey::LOG, &ask.id);
    engine.change(&ask.review, Op::SplitContribution, label, |change| {
        let mut became = Became::default();
        for half in &halves {
            let free = free_number(&review, number, &became);
            let id = begin(change, fields, &[ask.id.as_str()], &free, &half.said);
            take_tags(change, &review, &ask.id, &id, half);
            became.contributions.push(Recorded { id, number: free });
        }
        put_away(change, &ask.id, "split");
        Ok(became)
    })
}

/// What is blacked out would come to light, or be lost, in another wording.
pub(super) fn refuse_redacted(fields: &Fields) -> Result<()> {
    if fields.text("redacted_original").is_empty() {
        return Ok(());
    }
    let number = fields.text("number");
    Err(Fault::invalid(
        "id",
        told("fault-redacted", &[("number", &number)]),
    ))
}

pub(super) fn put_away(change: &mut Change<'_>, id: &str, why: &str) {
    change.set(UnitKey::LOG, "contribution", id, "removed", true);
    change.set(UnitKey::LOG, "contribution", id, "removed_reason", why);
}

/// Words of a text with the place where they begin.
pub(super) struct Part {
    pub(super) said: String,
    pub(super) from: usize,
}

fn part(text: &str, from: usize, to: usize) -> Part {
    let words = model::redact::passage(text, from, to);
    let blank = words
        .chars()
        .take_while(|sign| sign.is_whitespace())
        .count();
    Part {
        said: words.trim().to_owned(),
        from: from + blank,
    }
}

/// `A-12/1`, `A-12/2`: the next that nobody has had.
fn free_number(review: &Review, number: &str, became: &Became) -> String {
    let taken = |wanted: &str| {
        super::lineage::all(review).any(|(_, fields)| fields.text("number") == wanted)
            || became.contributions.iter().any(|one| one.number == wanted)
    };
    let mut numbers = (1..).map(|part| format!("{number}/{part}"));
    numbers.find(|wanted| !taken(wanted)).unwrap_or_default()
}

/// Writes a contribution that comes of others; gives its id.
pub(super) fn begin(
    change: &mut Change<'_>,
    of: &Fields,
    from: &[&str],
    number: &str,
    said: &str,
) -> String {
    let id = change.new_id();
    let mut fields = of.clone();
    fields.0.retain(|field, value| {
        let copied = !OWN.contains(&field.as_str()) && !field.starts_with("from:");
        copied && !matches!(value, Scalar::Null | Scalar::Bool(false))
    });
    fields = fields
        .with("number", number)
        .with("outcome", "pending")
        .with("logged_by", change.person.as_str());
    if !said.is_empty() {
        let text = change.original("", "text/plain", said.to_owned().into_bytes());
        fields = fields.with("text_original", text);
    }
    for source in from {
        fields = fields.with(&format!("from:{source}"), true);
    }
    change.set_fields(UnitKey::LOG, "contribution", &id, &fields);
    id
}

/// Readers' themes come along, each under the name of who gave it.
fn take_tags(change: &mut Change<'_>, review: &Review, source: &str, id: &str, half: &Part) {
    let length = half.said.chars().count();
    for (_, tag) in review.unit(UnitKey::LOG).records("tag") {
        let (from, to) = (place(tag, "from"), place(tag, "to"));
        let inside = half.from <= from && to <= half.from + length;
        if tag.text("contribution") == source && inside {
            copy_tag(change, tag, id, (from - half.from, to - half.from));
        }
    }
}

pub(super) fn copy_tag(change: &mut Change<'_>, tag: &Fields, id: &str, range: (usize, usize)) {
    let text = change
        .writes
        .iter()
        .find(|(place, _)| place.record == id && place.field == "text_original");
    let Some((_, text)) = text.cloned() else {
        return;
    };
    let fields = tag
        .clone()
        .with("contribution", id)
        .with("text_original", text)
        .with("from", held(range.0))
        .with("to", held(range.1));
    let copied = change.new_id();
    change.set_fields(UnitKey::LOG, "tag", &copied, &fields);
}

/// The number of a contribution that comes of several.
pub(super) fn next_number(engine: &Engine, change: &Change<'_>) -> Result<String> {
    Ok(Numbers::after(&Numbers::letter(engine)?, change).next())
}
