//! What became of the inputs, and who took part. Names print only with consent to be listed.

use super::how_made::by_category;
use crate::Input;
use crate::cite::who;
use crate::runs::words;
use crate::table::{para, table};
use model::consent::{Consent, Edition};
use model::draft::{DraftBlock, DraftItem};
use model::{Fields, UnitKey};
use std::collections::{BTreeMap, BTreeSet};

const OUTCOMES: &[&str] = &["reflected", "partly", "noted", "pending"];

/// Refusals print only when the State ticked them.
const REFUSALS: &[&str] = &["not-accepted", "out-of-scope"];

pub(crate) fn inputs(input: &Input<'_>) -> Vec<DraftBlock> {
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (_, fields) in visible(input) {
        let outcome = if fields.text("outcome").is_empty() {
            "pending"
        } else {
            fields.text("outcome")
        };
        *counts
            .entry((fields.text("category").to_owned(), outcome.to_owned()))
            .or_default() += 1;
    }
    if counts.is_empty() {
        return vec![];
    }
    let refusals = if input.ticked("print_refusals") {
        REFUSALS
    } else {
        &[]
    };
    let outcomes: Vec<&str> = OUTCOMES.iter().chain(refusals).copied().collect();
    let rows = by_category(input)
        .into_iter()
        .map(|(category, total)| {
            let mut row = vec![words(input.category(&category)), words(total.to_string())];
            for outcome in &outcomes {
                let count = counts
                    .get(&(category.clone(), (*outcome).to_owned()))
                    .copied()
                    .unwrap_or(0);
                row.push(words(count.to_string()));
            }
            row
        })
        .collect();
    let mut head = vec![input.say("column-category"), input.say("column-received")];
    head.extend(
        outcomes
            .iter()
            .map(|outcome| input.say(&format!("outcome-{outcome}"))),
    );
    let mut widths = vec![2.6, 1.0];
    widths.resize(head.len(), 1.0);
    vec![table(input.say("inputs-caption"), &widths, head, rows)]
}

fn visible<'a>(input: &'a Input<'a>) -> impl Iterator<Item = (&'a str, &'a Fields)> {
    let all = input.review.unit(UnitKey::LOG).records("contribution");
    all.filter(|(_, fields)| {
        input.edition == Edition::Internal || Consent::parse(fields.text("consent")).may_appear()
    })
}

pub(crate) fn participants(input: &Input<'_>) -> Vec<DraftBlock> {
    let mut blocks = vec![];
    let counts = attendance(input);
    if !counts.is_empty() {
        let rows = counts
            .iter()
            .map(|(key, n)| vec![words(input.category(key)), words(n.to_string())])
            .collect();
        let head = vec![
            input.say("column-category"),
            input.say("column-participants"),
        ];
        blocks.push(table(
            input.say("participants-caption"),
            &[3.0, 1.0],
            head,
            rows,
        ));
    }
    let names: BTreeSet<String> = input
        .review
        .unit(UnitKey::LOG)
        .records("contribution")
        .filter(|(_, fields)| {
            fields.flag("listed") && Consent::parse(fields.text("consent")).may_name()
        })
        .map(|(_, fields)| who(input, fields))
        .collect();
    if !names.is_empty() {
        blocks.push(para(input.say("participants-listed")));
        let items = names
            .into_iter()
            .map(|name| DraftItem {
                runs: words(name),
                ..DraftItem::default()
            })
            .collect();
        blocks.push(DraftBlock::List {
            ordered: false,
            items,
        });
    }
    blocks
}

fn attendance(input: &Input<'_>) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    for (_, consultation) in input.review.consultations() {
        for name in consultation.0.keys() {
            if let (Some(category), Some(number)) =
                (name.strip_prefix("count:"), consultation.number(name))
            {
                *counts.entry(category.to_owned()).or_default() += number;
            }
        }
    }
    counts
}
