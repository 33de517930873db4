//! How the review was made: computed from the consultations and the log, in full sentences.

mod consulted;
mod outcomes;

use super::attended::of_paragraph_44;
use crate::Input;
use crate::said::{capital, either, first_number, number, small};
use crate::table::para;
use model::UnitKey;
use model::consent::Edition;
use model::draft::DraftBlock;
use std::collections::BTreeMap;

/// A paragraph on the consultations and one on what was sent in; nothing where nothing is known.
pub(crate) fn how_made(input: &Input<'_>) -> Vec<DraftBlock> {
    let paragraphs = [consulted::consulted(input), sent_in(input)];
    paragraphs
        .into_iter()
        .filter(|sentences| !sentences.is_empty())
        .map(|sentences| {
            let sentences: Vec<String> = sentences.iter().map(|one| capital(one)).collect();
            para(sentences.join(" "))
        })
        .collect()
}

fn sent_in(input: &Input<'_>) -> Vec<String> {
    let counts = by_category(input);
    let total: usize = counts.values().sum();
    if total == 0 {
        return vec![];
    }
    let mut sentences = vec![received(input, &counts, total)];
    sentences.extend(most(input, &counts));
    sentences.extend(silent(input, &counts));
    sentences.extend(outcomes::outcomes(input));
    sentences.extend(outcomes::where_cited(input));
    sentences
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

fn named<'a>(input: &'a Input<'_>) -> impl Iterator<Item = &'a str> {
    of_paragraph_44(input.reference)
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
