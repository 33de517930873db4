//! A thousand random histories of two and three copies, exchanged in any order and repeatedly, against
//! a model that only knows which version each writer had before them.

use super::*;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone)]
enum Step {
    /// A copy edits a field of a paragraph: it replaces what prints there.
    Edit { copy: usize, at: Register },
    /// A person decides what shall stand.
    Decide { copy: usize, at: Register },
    /// A person puts a paragraph away.
    Remove { copy: usize, at: Register },
    /// A copy receives what another has, in an order that the number shuffles, some of it twice.
    Bring {
        to: usize,
        from: usize,
        shuffle: u64,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let at = || {
        (0..3u8, prop::sample::select(vec!["text", "state"]))
            .prop_map(|(record, field)| Register::new("block", &record.to_string(), field))
    };
    prop_oneof![
        4 => (0..3usize, at()).prop_map(|(copy, at)| Step::Edit { copy, at }),
        1 => (0..3usize, at()).prop_map(|(copy, at)| Step::Decide { copy, at }),
        1 => (0..3usize, at()).prop_map(|(copy, at)| Step::Remove { copy, at }),
        4 => (0..3usize, 0..3usize, any::<u64>())
            .prop_map(|(to, from, shuffle)| Step::Bring { to, from, shuffle }),
    ]
}

/// A value that somebody wrote, and the values that its writer meant to replace.
type Written = (Scalar, BTreeSet<Scalar>);

/// What a copy has seen written, by register.
#[derive(Default, Clone)]
struct Seen(BTreeMap<Register, BTreeSet<Written>>);

impl Seen {
    fn write(&mut self, at: &Register, value: &str, replaced: impl IntoIterator<Item = Scalar>) {
        let written = (value.into(), replaced.into_iter().collect());
        self.0.entry(at.clone()).or_default().insert(written);
    }

    fn join(&mut self, other: &Self) {
        for (at, written) in &other.0 {
            self.0
                .entry(at.clone())
                .or_default()
                .extend(written.clone());
        }
    }

    /// The values that nobody replaced.
    fn standing(&self, at: &Register) -> Vec<Scalar> {
        let Some(all) = self.0.get(at) else {
            return vec![];
        };
        let replaced: BTreeSet<&Scalar> = all.iter().flat_map(|(_, replaced)| replaced).collect();
        all.iter()
            .map(|(value, _)| value)
            .filter(|value| !replaced.contains(value))
            .cloned()
            .collect()
    }
}

fn values(versions: &[Version]) -> Vec<Scalar> {
    let mut values: Vec<Scalar> = versions.iter().map(|one| one.value.clone()).collect();
    values.sort();
    values
}

fn bring_shuffled(to: &mut Doc, from: &Doc, shuffle: u64) {
    let mut changes: Vec<Vec<u8>> = from.changes().into_iter().map(|one| one.bytes).collect();
    changes.extend(changes.clone().into_iter().step_by(3));
    let mut turn = shuffle;
    for at in (1..changes.len()).rev() {
        turn = turn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        changes.swap(at, usize::try_from(turn >> 33).unwrap() % (at + 1));
    }
    to.receive(&changes).unwrap();
}

/// The copies, and what each has seen.
struct World {
    docs: Vec<Doc>,
    seen: Vec<Seen>,
}

impl World {
    fn new(copies: usize) -> Self {
        Self {
            docs: (1..=copies)
                .map(|n| doc(u8::try_from(n).unwrap()))
                .collect(),
            seen: vec![Seen::default(); copies],
        }
    }

    fn take(&mut self, step: Step, number: usize) {
        let copies = self.docs.len();
        let text = format!("value {number}");
        match step {
            Step::Edit { copy, at } => {
                let copy = copy % copies;
                let printed = self.docs[copy]
                    .versions(&at)
                    .into_iter()
                    .find(|one| one.prints);
                self.seen[copy].write(&at, &text, printed.map(|one| one.value));
                self.docs[copy].write(&[(at, text.into())], 0).unwrap();
            }
            Step::Decide { copy, at } => {
                let copy = copy % copies;
                let stood = values(&self.docs[copy].versions(&at));
                self.seen[copy].write(&at, &text, stood);
                self.docs[copy].decide(&[(at, text.into())], 0).unwrap();
            }
            Step::Remove { copy, at } => {
                let removed = Register::new("block", &at.record, "removed");
                self.docs[copy % copies].write(&[(removed, true.into())], 0);
            }
            Step::Bring { to, from, shuffle } => self.bring(to % copies, from % copies, shuffle),
        }
    }

    fn bring(&mut self, to: usize, from: usize, shuffle: u64) {
        let (other, seen) = (self.docs[from].clone(), self.seen[from].clone());
        bring_shuffled(&mut self.docs[to], &other, shuffle);
        self.seen[to].join(&seen);
    }

    fn bring_all(&mut self) {
        let copies = self.docs.len();
        for from in (0..copies).chain(0..copies).rev() {
            (0..copies).for_each(|to| self.bring(to, from, 7));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1000,
        rng_seed: RngSeed::Fixed(2018),
        ..ProptestConfig::default()
    })]
    #[test]
    fn copies_end_equal_and_no_version_is_missing(
        copies in 2..=3usize,
        steps in prop::collection::vec(step(), 1..32),
    ) {
        let mut world = World::new(copies);
        for (number, step) in steps.into_iter().enumerate() {
            world.take(step, number);
        }
        world.bring_all();
        for (doc, seen) in world.docs.iter().zip(&world.seen) {
            prop_assert_eq!(doc.unit(), world.docs[0].unit());
            prop_assert_eq!(doc.heads(), world.docs[0].heads());
            prop_assert_eq!(doc.two_versions(), world.docs[0].two_versions());
            let shown: BTreeSet<Register> = doc.two_versions().into_iter().map(|(at, _)| at).collect();
            for at in seen.0.keys() {
                let (versions, standing) = (doc.versions(at), seen.standing(at));
                let found = values(&versions);
                prop_assert!(standing.iter().all(|value| found.contains(value)), "{:?}", at);
                prop_assert_eq!(shown.contains(at), standing.len() > 1, "{:?}", at);
                let printed = versions.iter().find(|one| one.prints).map(|one| &one.value);
                let record = doc.record("block", &at.record);
                prop_assert_eq!(printed, record.0.get(&at.field));
            }
        }
        let changes: Vec<Vec<u8>> = world.docs[0].changes().into_iter().map(|one| one.bytes).collect();
        let again = Doc::load(None, &changes, [9; 16]).unwrap();
        prop_assert_eq!(again.two_versions(), world.docs[0].two_versions());
        let cached = Doc::load(Some(&world.docs[0].snapshot()), &changes, [9; 16]).unwrap();
        prop_assert_eq!(cached.two_versions(), world.docs[0].two_versions());
        prop_assert_eq!(cached.unit(), again.unit());
    }

    #[test]
    fn a_paragraph_put_away_on_one_copy_and_edited_on_another_is_always_shown(
        before in 1..4usize, edits in 1..4usize, removed_first in any::<bool>(),
    ) {
        let mut ada = doc(1);
        (0..before).for_each(|n| _ = set(&mut ada, "p", "text", &format!("before {n}")));
        let mut ben = Doc::load(None, &[], [2; 16]).unwrap();
        bring(&mut ben, &ada);
        let removed = Register::new("block", "p", "removed");
        let away = [(removed.clone(), true.into())];
        let edit = |doc: &mut Doc, n: usize| {
            let text = (Register::new("block", "p", "text"), format!("after {n}").into());
            doc.write_and_assert(&[text], &[(removed.clone(), false.into())], 0);
        };
        if removed_first {
            ben.write(&away, 0);
        }
        (0..edits).for_each(|n| edit(&mut ada, n));
        ben.write(&away, 0);
        bring(&mut ada, &ben);
        bring(&mut ben, &ada);
        for doc in [&mut ada, &mut ben] {
            prop_assert_eq!(&doc.two_versions()[0].0, &removed);
            edit(doc, 9);
            prop_assert_eq!(&doc.two_versions()[0].0, &removed, "a further edit does not decide");
        }
    }
}
