//! How the review was made: computed from the consultations and the log, in full sentences.

use crate::Input;
use crate::date::span;
use crate::said::{capital, either, first_number, number, small};
use crate::table::para;
use model::consent::Edition;
use model::draft::DraftBlock;
use model::{Fields, UnitKey};
use std::collections::BTreeMap;

/// Categories of paragraph 44 of the Compact.
const OF_PARAGRAPH_44: &str = "A/RES/73/195, para. 44";

pub(crate) fn how_made(input: &Input<'_>) -> Vec<DraftBlock> {
    let consultations = input.review.consultations();
    let counts = by_category(input);
    let total: usize = counts.values().sum();
    let mut sentences = vec![];
    if !consultations.is_empty() {
        sentences.push(held(input, &consultations));
    }
    if total > 0 {
        sentences.push(received(input, &counts, total));
        sentences.extend(most(input, &counts));
        sentences.extend(silent(input, &counts));
    }
    if sentences.is_empty() {
        return vec![];
    }
    let sentences: Vec<String> = sentences.iter().map(|one| capital(one)).collect();
    vec![para(sentences.join(" "))]
}

/// Contributions by category that this edition may speak of.
pub(super) fn by_category(input: &Input<'_>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    let all = input.review.unit(UnitKey::LOG).records("contribution");
    for (_, fields) in all.filter(|(_, fields)| input.may_appear(fields)) {
        *counts
            .entry(fields.text("category").to_owned())
            .or_default() += 1;
    }
    counts
}

fn held(input: &Input<'_>, consultations: &[(&str, &Fields)]) -> String {
    let first = consultations
        .first()
        .map_or("", |(_, one)| one.text("from"));
    let end = |one: &Fields| one.text("to").max(one.text("from")).to_owned();
    let last = consultations
        .iter()
        .map(|(_, one)| end(one))
        .max()
        .unwrap_or_default();
    let people: i64 = consultations.iter().map(|(_, one)| participants(one)).sum();
    let people = usize::try_from(people).unwrap_or(0);
    let when = span(input.words, first, &last);
    let key = if when.is_empty() {
        "made-consultations-undated"
    } else {
        "made-consultations"
    };
    let (many, heads) = (
        first_number(input, consultations.len()),
        number(input, people),
    );
    let said = [
        ("count", consultations.len().into()),
        ("number", many.as_str().into()),
        ("when", when.as_str().into()),
        ("people", people.into()),
        ("heads", heads.as_str().into()),
    ];
    input.words.say(key, &said)
}

/// How many took part, over all categories.
pub(super) fn participants(consultation: &Fields) -> i64 {
    let counts = consultation
        .0
        .keys()
        .filter(|name| name.starts_with("count:"));
    counts
        .filter_map(|name| consultation.number(name))
        .fold(0, i64::saturating_add)
        .max(0)
}

fn named<'a>(input: &'a Input<'_>) -> impl Iterator<Item = &'a str> {
    let listed = input
        .reference
        .categories
        .iter()
        .filter(|one| one.source == OF_PARAGRAPH_44);
    listed
        .map(|one| one.key.as_str())
        .filter(|key| *key != "other-relevant")
}

fn received(input: &Input<'_>, counts: &BTreeMap<String, usize>, total: usize) -> String {
    let all = named(input).count();
    let heard = named(input).filter(|key| counts.contains_key(*key)).count();
    // a public edition speaks only of those who agreed, so that nothing tells of the others
    let key = match input.edition {
        Edition::Internal => "made-contributions",
        Edition::Public => "made-contributions-agreed",
    };
    let (many, from) = (first_number(input, total), number(input, heard));
    let said = [
        ("count", total.into()),
        ("number", many.as_str().into()),
        ("heard", heard.into()),
        ("from", from.as_str().into()),
        ("unheard", (all - heard).into()),
        ("categories", all.into()),
    ];
    input.words.say(key, &said)
}

/// The category that sent most, where one did.
fn most(input: &Input<'_>, counts: &BTreeMap<String, usize>) -> Option<String> {
    let (key, count) = counts.iter().max_by_key(|(_, count)| **count)?;
    let alone = counts.values().filter(|one| *one == count).count() == 1;
    if !alone || counts.len() < 2 || key.is_empty() {
        return None;
    }
    let (category, many) = (small(&input.category(key)), number(input, *count));
    let said = [
        ("category", category.as_str().into()),
        ("number", many.as_str().into()),
    ];
    Some(input.words.say("made-most", &said))
}

fn silent(input: &Input<'_>, counts: &BTreeMap<String, usize>) -> Option<String> {
    let silent: Vec<String> = named(input)
        .filter(|key| !counts.contains_key(*key))
        .map(|key| small(&input.category(key)))
        .collect();
    let list = either(input, &silent);
    (!silent.is_empty()).then(|| {
        input
            .words
            .say("made-silent", &[("list", list.as_str().into())])
    })
}
