//! Who took part: categories with counts; names only of those who agreed to be listed.

use crate::Input;
use crate::cite::names;
use crate::runs::words;
use crate::table::{para, table};
use model::consent::{Consent, Edition};
use model::draft::{DraftBlock, DraftItem};
use model::{Fields, UnitKey};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) fn participants(input: &Input<'_>) -> Vec<DraftBlock> {
    let mut blocks: Vec<DraftBlock> = attendance(input).into_iter().collect();
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

fn attendance(input: &Input<'_>) -> Option<DraftBlock> {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for (_, consultation) in input.review.consultations() {
        for name in consultation.0.keys() {
            if let (Some(category), Some(number)) =
                (name.strip_prefix("count:"), consultation.number(name))
            {
                *counts.entry(category).or_default() += number;
            }
        }
    }
    let rows: Vec<_> = counts
        .iter()
        .filter(|(_, number)| **number > 0)
        .map(|(key, number)| vec![words(input.category(key)), words(number.to_string())])
        .collect();
    let head = vec![
        input.say("column-category"),
        input.say("column-participants"),
    ];
    (!rows.is_empty()).then(|| table(input.say("participants-caption"), &[3.0, 1.0], head, rows))
}

fn listed(input: &Input<'_>) -> BTreeSet<String> {
    if input.refused("print_participants") {
        return BTreeSet::new();
    }
    let all = input.review.unit(UnitKey::LOG).records("contribution");
    all.filter(|(_, fields)| fields.flag("listed") && may_list(input, fields))
        .filter_map(|(_, fields)| names(input, fields))
        .collect()
}

/// To be listed is a consent of its own; whoever also asked not to be named is not.
fn may_list(input: &Input<'_>, fields: &Fields) -> bool {
    let consent = Consent::parse(fields.text("consent"));
    input.edition == Edition::Internal
        || (consent.may_appear() && consent != Consent::QuoteWithoutName)
}
