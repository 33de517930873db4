//! Who took part in consultations, as numbers: by category, sex, age group and region, never by name.

use crate::Input;
use model::reference::Reference;
use model::{Fields, UnitKey};
use std::collections::BTreeMap;

/// Categories of paragraph 44 of the Compact.
const OF_PARAGRAPH_44: &str = "A/RES/73/195, para. 44";

/// The categories that paragraph 44 names, by key.
pub(crate) fn of_paragraph_44(reference: &Reference) -> impl Iterator<Item = &str> {
    let listed = reference
        .categories
        .iter()
        .filter(|one| one.source == OF_PARAGRAPH_44);
    listed
        .map(|one| one.key.as_str())
        .filter(|key| *key != "other-relevant")
}

/// Whether somebody of a category took part.
pub(crate) fn heard(consultation: &Fields, category: &str) -> bool {
    consultation
        .number(&format!("count:{category}"))
        .unwrap_or(0)
        > 0
}

/// How many took part: by category, else by whichever else was counted.
pub(crate) fn participants(consultation: &Fields) -> i64 {
    let sums = ["count", "sex", "age", "region"].map(|set| sum(consultation, set));
    sums.into_iter().find(|sum| *sum > 0).unwrap_or(0)
}

fn sum(consultation: &Fields, set: &str) -> i64 {
    members(consultation, set)
        .map(|(_, number)| number)
        .fold(0, i64::saturating_add)
        .max(0)
}

fn members<'a>(consultation: &'a Fields, set: &str) -> impl Iterator<Item = (&'a str, i64)> {
    let prefix = format!("{set}:");
    consultation.0.keys().filter_map(move |name| {
        let member = name.strip_prefix(&prefix)?;
        Some((member, consultation.number(name)?))
    })
}

/// Over all consultations, by member of a set; those of whom there were none are left out.
pub(super) fn totals<'a>(input: &'a Input<'_>, set: &str) -> BTreeMap<&'a str, i64> {
    let mut totals: BTreeMap<&str, i64> = BTreeMap::new();
    for (_, one) in input
        .review
        .unit(UnitKey::CONSULTATIONS)
        .records("consultation")
    {
        for (member, number) in members(one, set) {
            let total = totals.entry(member).or_default();
            *total = total.saturating_add(number);
        }
    }
    totals.retain(|_, number| *number > 0);
    totals
}
