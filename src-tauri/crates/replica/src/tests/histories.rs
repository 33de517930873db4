//! A thousand random histories of two and three copies, exchanged in any order and repeatedly.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Debug, Clone)]
enum Step {
    /// A copy writes a value to a paragraph.
    Write { copy: usize, paragraph: u8 },
    /// A copy receives everything that another has.
    Bring { to: usize, from: usize },
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0..3usize, 0..4u8).prop_map(|(copy, paragraph)| Step::Write { copy, paragraph }),
        (0..3usize, 0..3usize).prop_map(|(to, from)| Step::Bring { to, from }),
    ]
}

/// What ought to stand: for each paragraph the versions that no later one has seen.
#[derive(Default, Clone)]
struct Expected(BTreeMap<u8, Vec<(String, Vec<String>)>>);

impl Expected {
    fn standing(&self, paragraph: u8) -> Vec<String> {
        let all = self.0.get(&paragraph).cloned().unwrap_or_default();
        let covered: Vec<&String> = all.iter().flat_map(|(_, seen)| seen).collect();
        let mut left: Vec<String> = all
            .iter()
            .filter(|(text, _)| !covered.contains(&text))
            .map(|(text, _)| text.clone())
            .collect();
        left.sort();
        left
    }
    fn write(&mut self, paragraph: u8, text: &str) {
        let seen = self
            .0
            .get(&paragraph)
            .into_iter()
            .flatten()
            .map(|(text, _)| text.clone())
            .collect();
        self.0
            .entry(paragraph)
            .or_default()
            .push((text.to_owned(), seen));
    }
    fn join(&mut self, other: &Self) {
        for (paragraph, versions) in &other.0 {
            let mine = self.0.entry(*paragraph).or_default();
            for version in versions {
                if !mine.contains(version) {
                    mine.push(version.clone());
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]
    #[test]
    fn copies_end_equal_and_no_version_is_missing(
        copies in 2..=3usize,
        steps in prop::collection::vec(step(), 1..24),
    ) {
        let mut docs: Vec<Doc> = (0..copies).map(|n| doc(u8::try_from(n).unwrap() + 1)).collect();
        let mut expected = vec![Expected::default(); copies];
        for (at, step) in steps.into_iter().enumerate() {
            match step {
                Step::Write { copy, paragraph } => {
                    let (copy, text) = (copy % copies, format!("text {at}"));
                    set(&mut docs[copy], &paragraph.to_string(), "text", &text);
                    expected[copy].write(paragraph, &text);
                }
                Step::Bring { to, from } => {
                    let (to, from) = (to % copies, from % copies);
                    let (other, seen) = (docs[from].clone(), expected[from].clone());
                    bring(&mut docs[to], &other);
                    expected[to].join(&seen);
                }
            }
        }
        for from in (0..copies).chain(0..copies).rev() {
            for to in 0..copies {
                let (other, seen) = (docs[from].clone(), expected[from].clone());
                bring(&mut docs[to], &other);
                expected[to].join(&seen);
            }
        }
        for doc in &docs {
            prop_assert_eq!(doc.unit(), docs[0].unit());
            prop_assert_eq!(doc.heads(), docs[0].heads());
            for paragraph in 0..4u8 {
                let register = Register::new("block", &paragraph.to_string(), "text");
                let mut found: Vec<String> = doc.versions(&register).into_iter().map(|version| match version.value {
                    Scalar::Text(text) => text,
                    other => format!("{other:?}"),
                }).collect();
                found.sort();
                prop_assert_eq!(&found, &expected[0].standing(paragraph));
                let shown = doc.two_versions().iter().any(|(at, _)| *at == register);
                prop_assert_eq!(shown, found.len() > 1);
            }
        }
    }
}
