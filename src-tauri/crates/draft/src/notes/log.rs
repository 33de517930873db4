//! Contributions without an outcome, commitments without a status.

use super::Spot;
use crate::Input;
use model::UnitKey;
use model::draft::{Note, Weight};

/// More than these are told as one point.
const EACH: usize = 12;

pub(super) fn contributions(input: &Input<'_>) -> Vec<Note> {
    let mut open: Vec<(&str, &str)> = input
        .review
        .unit(UnitKey::LOG)
        .records("contribution")
        .filter(|(_, fields)| matches!(fields.text("outcome"), "" | "pending"))
        .map(|(id, fields)| (fields.text("number"), id))
        .collect();
    open.sort_by_key(|(number, id)| (number.len(), *number, *id));
    if open.len() > EACH {
        let args = [("count", open.len().into())];
        return vec![Spot::record(input, UnitKey::LOG, "contribution", "").note(
            "no-outcomes",
            Weight::Check,
            &args,
        )];
    }
    let note = |(number, id): (&str, &str)| {
        Spot::record(input, UnitKey::LOG, "contribution", id).note(
            "no-outcome",
            Weight::Check,
            &[("number", number.into())],
        )
    };
    open.into_iter().map(note).collect()
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
