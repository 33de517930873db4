//! Random histories of three computers that exchange `.rapporteur` files in any order: all end equal, no
//! version is missing, every overlap is shown, and the lists say what a rebuild would say.

use crate::bench::{Bench, text_of};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Debug, Clone)]
enum Step {
    /// Somebody answers a question.
    Write(usize, usize),
    /// Somebody brings in another's copy.
    Bring(usize, usize),
}

const QUESTIONS: [&str; 2] = ["lead", "sources"];

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..3usize, 0..2usize).prop_map(|(who, question)| Step::Write(who, question)),
        2 => (0..3usize, 0..3usize).prop_map(|(to, from)| Step::Bring(to, from)),
    ]
}

/// What somebody knows of a question: every text with the text it was written over, the one that stood on
/// the screen.
type Known = BTreeMap<usize, BTreeMap<String, String>>;

fn write(known: &mut Known, question: usize, text: &str, over: String) {
    known
        .entry(question)
        .or_default()
        .insert(text.to_owned(), over);
}

fn join(to: &mut Known, from: &Known) {
    for (question, texts) in from {
        to.entry(*question).or_default().extend(texts.clone());
    }
}

/// The texts that nobody has written over.
fn standing(known: &Known, question: usize) -> Vec<String> {
    let Some(texts) = known.get(&question) else {
        return vec![];
    };
    let covered: Vec<&String> = texts.values().collect();
    texts
        .keys()
        .filter(|text| !covered.contains(text))
        .cloned()
        .collect()
}

/// The versions that a computer shows for a question: one, or those to decide between.
fn shown(bench: &Bench, review: &str, question: usize) -> Vec<String> {
    let places = bench.undecided(review);
    let at = places
        .iter()
        .find(|place| text_of(place, "question") == QUESTIONS[question]);
    let mut texts: Vec<String> = match at {
        Some(place) => place["versions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| text_of(one, "text"))
            .collect(),
        None => vec![bench.text(review, QUESTIONS[question])],
    };
    texts.retain(|text| !text.is_empty());
    texts.sort();
    texts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn copies_end_equal_and_every_overlap_is_shown(steps in prop::collection::vec(step(), 3..12)) {
        let (ada, review) = Bench::with_review("Ada");
        let first = ada.save(&review);
        let all = [ada, Bench::new("Ben"), Bench::new("Cem")];
        let mut known: [Known; 3] = Default::default();
        for bench in &all[1..] {
            bench.bring(&first);
        }
        for (at, step) in steps.into_iter().enumerate() {
            match step {
                Step::Write(who, question) => {
                    let text = format!("text {at}");
                    let over = all[who].text(&review, QUESTIONS[question]);
                    all[who].answer(&review, QUESTIONS[question], &text);
                    write(&mut known[who], question, &text, over);
                }
                Step::Bring(to, from) => {
                    all[to].bring(&all[from].save(&review));
                    let seen = known[from].clone();
                    join(&mut known[to], &seen);
                }
            }
        }
        for (to, from) in [(0, 1), (0, 2), (1, 0), (2, 0), (2, 1), (1, 0)] {
            all[to].bring(&all[from].save(&review));
            let seen = known[from].clone();
            join(&mut known[to], &seen);
        }
        for bench in &all {
            for (question, key) in QUESTIONS.into_iter().enumerate() {
                let (seen, due) = (shown(bench, &review, question), standing(&known[0], question));
                // one that its own writer has replaced meanwhile may stand beside them: never too few
                prop_assert!(due.iter().all(|text| seen.contains(text)), "{:?} of {:?}", seen, due);
                prop_assert_eq!(seen.len() > 1, due.len() > 1, "{:?} of {:?}", seen, due);
                let (mine, adas) = (bench.text(&review, key), all[0].text(&review, key));
                prop_assert_eq!(mine, adas, "the same version prints everywhere");
            }
            let unwell = bench.unwell(false);
            prop_assert!(unwell.is_empty(), "{:?}", unwell);
        }
    }
}
