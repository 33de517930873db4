//! What became of the inputs: counted by category. Refusals print only when the State ticked them.

use super::how_made::by_category;
use crate::Input;
use crate::runs::words;
use crate::said::figure;
use crate::table::table;
use model::UnitKey;
use model::draft::{DraftBlock, DraftRun};
use std::collections::BTreeMap;

const OUTCOMES: &[&str] = &["reflected", "partly", "noted", "pending"];

const REFUSALS: &[&str] = &["not-accepted", "out-of-scope"];

type Counts = BTreeMap<(String, String), usize>;

pub(crate) fn inputs(input: &Input<'_>) -> Vec<DraftBlock> {
    let counts = count(input);
    let refusals = input.ticked("print_refusals");
    let outcomes = outcomes(&counts, refusals);
    if outcomes.is_empty() {
        return vec![];
    }
    let mut head = vec![input.say("column-category")];
    if refusals {
        head.push(input.say("column-received"));
    }
    head.extend(
        outcomes
            .iter()
            .map(|outcome| input.say(&format!("outcome-{outcome}"))),
    );
    let mut widths = vec![2.4];
    widths.resize(head.len(), 1.0);
    let mut rows: Vec<Vec<Vec<DraftRun>>> = by_category(input)
        .into_iter()
        .filter_map(|(category, total)| {
            let of = |outcome: &&str| {
                counts
                    .get(&(category.clone(), (*outcome).to_owned()))
                    .copied()
                    .unwrap_or(0)
            };
            let numbers: Vec<usize> = outcomes.iter().map(of).collect();
            // without refusals a total would say by subtraction how many there were
            let total = refusals.then_some(total);
            let says = refusals || numbers.iter().any(|number| *number > 0);
            says.then(|| {
                let cells = total
                    .into_iter()
                    .chain(numbers)
                    .map(|n| words(figure(input.words, n)));
                std::iter::once(words(input.category(&category)))
                    .chain(cells)
                    .collect()
            })
        })
        .collect();
    if rows.len() > 1 {
        rows.push(totals(input, &counts, &outcomes, refusals));
    }
    vec![table(input.say("inputs-caption"), &widths, head, rows)]
}

/// The last row, under several that it adds up.
fn totals(
    input: &Input<'_>,
    counts: &Counts,
    outcomes: &[&str],
    refusals: bool,
) -> Vec<Vec<DraftRun>> {
    let of = |outcome: &&str| -> usize {
        let all = counts.iter().filter(|((_, one), _)| one == outcome);
        all.map(|(_, count)| count).sum()
    };
    let all: usize = counts.values().sum();
    let numbers = refusals.then_some(all).into_iter();
    let cells = numbers
        .chain(outcomes.iter().map(of))
        .map(|n| words(figure(input.words, n)));
    let total = words(input.say("row-total"));
    std::iter::once(total).chain(cells).collect()
}

fn count(input: &Input<'_>) -> Counts {
    let mut counts = Counts::new();
    let all = input.review.unit(UnitKey::LOG).records("contribution");
    for (_, fields) in all.filter(|(_, fields)| input.may_appear(fields)) {
        let outcome = match fields.text("outcome") {
            "" => "pending",
            outcome => outcome,
        };
        let place = (fields.text("category").to_owned(), outcome.to_owned());
        *counts.entry(place).or_default() += 1;
    }
    counts
}

/// The outcomes that occur, in their order.
fn outcomes(counts: &Counts, refusals: bool) -> Vec<&'static str> {
    let refused: &[&str] = if refusals { REFUSALS } else { &[] };
    let occurs = |outcome: &&str| counts.keys().any(|(_, one)| one == outcome);
    OUTCOMES
        .iter()
        .chain(refused)
        .copied()
        .filter(occurs)
        .collect()
}
