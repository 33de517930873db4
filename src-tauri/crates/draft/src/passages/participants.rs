//! Who took part: categories with counts; names only of those who agreed to be listed.

use super::attended::totals;
use crate::Input;
use crate::cite::names;
use crate::runs::words;
use crate::said::figure;
use crate::table::{para, table};
use model::consent::{Consent, Edition};
use model::draft::{DraftBlock, DraftItem};
use model::nouns::{AGES, SEXES};
use model::{Fields, UnitKey};
use std::collections::BTreeSet;

pub(crate) fn participants(input: &Input<'_>) -> Vec<DraftBlock> {
    let mut blocks: Vec<DraftBlock> = attendance(input);
    let names = listed(input);
    if !names.is_empty() {
        blocks.push(para(input.say("participants-listed")));
        let item = |name| DraftItem {
            runs: words(name),
            ..DraftItem::default()
        };
        let items = names.into_iter().map(item).collect();
        blocks.push(DraftBlock::List {
            ordered: false,
            items,
        });
    }
    blocks
}

/// A table for each way in which participants were counted.
fn attendance(input: &Input<'_>) -> Vec<DraftBlock> {
    let categories = totals(input, "count");
    let categories = categories
        .into_iter()
        .map(|(key, number)| (input.category(key), number));
    let regions = totals(input, "region").into_iter();
    let tables = [
        counted(
            input,
            "participants-caption",
            "column-category",
            categories.collect(),
        ),
        counted(
            input,
            "participants-by-sex",
            "column-sex",
            known(input, "sex", SEXES),
        ),
        counted(
            input,
            "participants-by-age",
            "column-age",
            known(input, "age", AGES),
        ),
        counted(
            input,
            "participants-by-region",
            "column-region",
            regions
                .map(|(name, number)| (name.to_owned(), number))
                .collect(),
        ),
    ];
    tables.into_iter().flatten().collect()
}

/// The groups in their own order.
fn known(input: &Input<'_>, set: &str, order: &[&str]) -> Vec<(String, i64)> {
    let totals = totals(input, set);
    let one = |key: &&str| Some((input.say(&format!("{set}-{key}")), *totals.get(*key)?));
    order.iter().filter_map(one).collect()
}

fn counted(
    input: &Input<'_>,
    caption: &str,
    column: &str,
    numbers: Vec<(String, i64)>,
) -> Option<DraftBlock> {
    let rows: Vec<_> = numbers
        .into_iter()
        .map(|(name, number)| vec![words(name), words(figure(input.words, number))])
        .collect();
    let head = vec![input.say(column), input.say("column-participants")];
    (!rows.is_empty()).then(|| table(input.say(caption), &[3.0, 1.0], head, rows))
}

fn listed(input: &Input<'_>) -> BTreeSet<String> {
    if input.refused("print_participants") {
        return BTreeSet::new();
    }
    let all = input.review.unit(UnitKey::LOG).records("contribution");
    let contributors = all
        .filter(|(_, fields)| fields.flag("listed") && may_list(input, fields))
        .filter_map(|(_, fields)| names(input, fields));
    contributors.chain(took_part(input)).collect()
}

/// Who took part and agreed to be listed; they are recorded for nothing else.
fn took_part<'a>(input: &'a Input<'_>) -> impl Iterator<Item = String> + 'a {
    let held = input.review.unit(UnitKey::CONSULTATIONS);
    let of_one = |fields: &Fields| {
        let consultation = held.record("consultation", fields.text("consultation"));
        !consultation.0.is_empty() && !consultation.removed()
    };
    let all = held.records("participant");
    all.filter(move |(_, fields)| of_one(fields))
        .filter_map(|(_, fields)| input.names.get(fields.text("person")).cloned())
}

/// To be listed is a consent of its own; whoever also asked not to be named is not.
fn may_list(input: &Input<'_>, fields: &Fields) -> bool {
    let consent = Consent::parse(fields.text("consent"));
    input.edition == Edition::Internal
        || (consent.may_appear() && consent != Consent::QuoteWithoutName)
}
