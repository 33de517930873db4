//! Texts that are alike: how many runs of three words two of them share (Jaccard's measure).
//!
//! Ten thousand texts can't all be compared with each other. Two that are alike share one of their rarest
//! runs, so that only texts that do are compared (prefix filtering), and of those a bounded number.

use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// From here on two texts are shown as alike.
const ALIKE: f64 = 0.7;

/// Texts with fewer runs say too little to be alike.
const RUNS: usize = 6;

/// Runs of a text that count: beyond them it is a book, and its beginning tells enough.
const COUNTED: usize = 4_000;

/// Texts that one is compared with.
const COMPARED: usize = 100;

/// The words of a text, without what writing them down varies: case, marks, blanks, width of letters.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut open = false;
    for letter in text.nfkc().flat_map(char::to_lowercase) {
        if !letter.is_alphanumeric() {
            open = false;
            continue;
        }
        // a Chinese text has no blanks: each of its letters is a word
        let alone = letter as u32 >= 0x2E80;
        if (!open || alone) && !plain.is_empty() {
            plain.push(' ');
        }
        plain.push(letter);
        open = !alone;
    }
    plain
}

/// The runs of three words of a plain text, each once, in order.
pub(super) fn runs(plain: &str) -> Vec<u32> {
    let words: Vec<u64> = plain.split(' ').take(COUNTED + 2).map(hash).collect();
    let mut runs: Vec<u32> = words
        .windows(3)
        .map(|three| {
            let mixed = three.iter().fold(0, |sum: u64, word| {
                (sum.rotate_left(21) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
            });
            (mixed >> 32) as u32
        })
        .collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

/// FNV-1a.
fn hash(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Texts that were seen, to be asked for the one that is most alike.
pub(super) struct Seen<'a> {
    /// In how many texts each run stands.
    counts: HashMap<u32, u32>,
    texts: &'a [Vec<u32>],
    /// Texts by their rarest runs.
    rarest: HashMap<u32, Vec<u32>>,
}

impl<'a> Seen<'a> {
    /// Of all texts that will be seen or asked about.
    pub(super) fn new(texts: &'a [Vec<u32>]) -> Self {
        let mut counts = HashMap::new();
        for run in texts.iter().flatten() {
            *counts.entry(*run).or_insert(0) += 1;
        }
        Self {
            counts,
            texts,
            rarest: HashMap::new(),
        }
    }

    pub(super) fn see(&mut self, at: usize) {
        for run in self.rarest_of(at) {
            self.rarest
                .entry(run)
                .or_default()
                .push(u32::try_from(at).unwrap_or(u32::MAX));
        }
    }

    /// The text that is most alike of those seen, and how much, in percent.
    pub(super) fn most_alike(&self, at: usize) -> Option<(usize, u8)> {
        let text = &self.texts[at];
        let compared = self.compared(at);
        let measured = compared.into_iter().map(|other| {
            let other = other as usize;
            (other, share(text, &self.texts[other]))
        });
        let alike = measured.filter(|(_, share)| *share >= ALIKE);
        let most = alike.max_by(|one, two| one.1.total_cmp(&two.1).then(two.0.cmp(&one.0)))?;
        Some((most.0, (most.1 * 100.0) as u8))
    }

    /// The texts that share a rare run with this one, those with the rarest first.
    fn compared(&self, at: usize) -> Vec<u32> {
        let mut compared: Vec<u32> = vec![];
        for run in self.rarest_of(at) {
            for other in self.rarest.get(&run).into_iter().flatten() {
                if compared.contains(other) {
                    continue;
                }
                compared.push(*other);
                if compared.len() == COMPARED {
                    return compared;
                }
            }
        }
        compared
    }

    /// Two texts that are alike share one of these: all others together are too few.
    fn rarest_of(&self, at: usize) -> Vec<u32> {
        let text = &self.texts[at];
        if text.len() < RUNS {
            return vec![];
        }
        let needed = (ALIKE * text.len() as f64).ceil() as usize;
        let mut runs = text.clone();
        let by = |run: &u32| (self.counts.get(run).copied().unwrap_or(0), *run);
        runs.sort_unstable_by_key(by);
        runs.truncate(text.len() - needed + 1);
        runs
    }
}

/// What two sorted lists have in common, of what they have together.
fn share(one: &[u32], two: &[u32]) -> f64 {
    let (mut a, mut b, mut common) = (0, 0, 0usize);
    while a < one.len() && b < two.len() {
        match one[a].cmp(&two[b]) {
            std::cmp::Ordering::Less => a += 1,
            std::cmp::Ordering::Greater => b += 1,
            std::cmp::Ordering::Equal => {
                (a, b, common) = (a + 1, b + 1, common + 1);
            }
        }
    }
    let together = one.len() + two.len() - common;
    common as f64 / together.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn most_alike(texts: &[&str]) -> Option<(usize, u8)> {
        let all: Vec<Vec<u32>> = texts.iter().map(|text| runs(&plain(text))).collect();
        let mut seen = Seen::new(&all);
        for at in 0..all.len() - 1 {
            seen.see(at);
        }
        seen.most_alike(all.len() - 1)
    }

    const LETTER: &str = "We ask that seasonal workers keep their permits when they change employer, \
        and that the labour inspectorate visits farms without notice.";

    #[test]
    fn a_letter_with_another_word_is_alike() {
        let other = LETTER.replace("farms", "orchards");
        let found = most_alike(&[
            "Something else altogether, said at length and by others.",
            &other,
            LETTER,
        ]);
        assert!(matches!(found, Some((1, 70..=99))), "{found:?}");
        assert_eq!(
            most_alike(&[&LETTER.to_uppercase(), LETTER]),
            Some((0, 100))
        );
    }

    #[test]
    fn texts_about_the_same_are_not_alike() {
        let other = "Seasonal workers should keep their permits; the inspectorate should visit farms more often than now.";
        assert_eq!(most_alike(&[other, LETTER]), None);
        assert_eq!(
            most_alike(&["Fees are too high.", "Fees are too low."]),
            None
        );
    }

    #[test]
    fn plain_words_are_the_same_however_they_are_written() {
        assert_eq!(plain("  Fees,\nFEES — ﬁnally! "), "fees fees finally");
        assert_eq!(plain("移民 権利。"), "移 民 権 利");
    }
}
