//! What the guidance asks of consultations and how far it is met: a table, where the State ticked it.

use crate::Input;
use crate::engagement::{Check, Standing, checks};
use crate::runs::words;
use crate::table::table;
use model::draft::{DraftBlock, DraftRun};

pub(super) fn engagement(input: &Input<'_>) -> Option<DraftBlock> {
    if !input.ticked("print_engagement") {
        return None;
    }
    let rows: Vec<Vec<Vec<DraftRun>>> = input
        .review
        .consultations()
        .into_iter()
        .flat_map(|(id, one)| {
            let all = checks(input.review, input.reference, input.words, input.today, id);
            let known = all
                .into_iter()
                .filter(|check| check.standing != Standing::Unknown);
            known.map(|check| row(input, one.text("title"), &check))
        })
        .collect();
    let head = [
        "column-consultation",
        "column-check",
        "column-standing",
        "column-known",
    ]
    .map(|key| input.say(key))
    .to_vec();
    let caption = input.say("engagement-caption");
    (!rows.is_empty()).then(|| table(caption, &[1.4, 2.4, 0.8, 2.0], head, rows))
}

fn row(input: &Input<'_>, consultation: &str, check: &Check) -> Vec<Vec<DraftRun>> {
    let standing = match check.standing {
        Standing::Met => "engagement-met",
        _ => "engagement-not-yet",
    };
    let known: Vec<&str> = [check.fact.as_str(), check.how.as_str()]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect();
    vec![
        words(consultation),
        words(check.title.as_str()),
        words(input.say(standing)),
        words(known.join(" ")),
    ]
}
