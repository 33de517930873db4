//! Contributions without an outcome or its reason, commitments without a status.

use super::Spot;
use crate::Input;
use crate::said::figure;
use model::draft::{Note, Weight};
use model::{Fields, UnitKey};

/// More than these are told as one point.
const EACH: usize = 12;

/// Outcomes that whoever sent the contribution may ask to be told why.
const NEED_REASON: &[&str] = &["partly", "not-accepted", "out-of-scope"];

pub(super) fn contributions(input: &Input<'_>) -> Vec<Note> {
    let open = |fields: &Fields| matches!(fields.text("outcome"), "" | "pending");
    let bare = |fields: &Fields| {
        NEED_REASON.contains(&fields.text("outcome")) && fields.text("reason").trim().is_empty()
    };
    let mut notes = told(input, ["no-outcome", "no-outcomes"], open);
    notes.extend(told(input, ["no-reason", "no-reasons"], bare));
    notes
}

/// The contributions of which `is` holds: a point for each, or one for many.
fn told(input: &Input<'_>, [one, many]: [&str; 2], is: impl Fn(&Fields) -> bool) -> Vec<Note> {
    let all = input.review.unit(UnitKey::LOG).records("contribution");
    let mut found: Vec<(&str, &str)> = all
        .filter(|(_, fields)| is(fields))
        .map(|(id, fields)| (fields.text("number"), id))
        .collect();
    found.sort_by_key(|(number, id)| (number.len(), *number, *id));
    let at = |id| Spot::record(input, UnitKey::LOG, "contribution", id);
    if found.len() > EACH {
        let count = figure(input.drafter_words, found.len());
        let args = [("count", count.as_str().into())];
        return vec![at("").note(many, Weight::Check, &args)];
    }
    let note =
        |(number, id): (&str, _)| at(id).note(one, Weight::Check, &[("number", number.into())]);
    found.into_iter().map(note).collect()
}

/// A commitment that was made before this review has a status for the current year.
pub(super) fn commitments(input: &Input<'_>) -> Vec<Note> {
    let year = input.today.format("%Y").to_string();
    let status = format!("status:{year}");
    let mut notes = vec![];
    for (id, fields) in input.review.list("commitment") {
        let earlier = matches!(
            fields.text("origin"),
            "last-review" | "pledge" | "progress-declaration" | "implementation-plan"
        );
        if earlier && fields.text(&status).is_empty() {
            let args = [
                ("text", fields.text("text").into()),
                ("year", year.as_str().into()),
            ];
            notes.push(
                Spot::record(input, UnitKey::RECORDS, "commitment", id).note(
                    "no-status",
                    Weight::Hint,
                    &args,
                ),
            );
        }
    }
    notes
}
