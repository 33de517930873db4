//! Words that may not be read in a text, names and what is blacked out: a sign stands in their place.

use std::collections::{BTreeSet, HashMap};

/// A single short word stands in ordinary prose by chance: it counts only as it was written.
const SHORT: usize = 5;

/// Names by their first word, and passages that are blacked out.
#[derive(Debug, Default)]
pub(super) struct Mask {
    black: Vec<String>,
    black_sign: String,
    by_word: HashMap<String, Vec<Name>>,
    /// Names of scripts that put no spaces between words.
    unspaced: Vec<String>,
    sign: String,
}

#[derive(Debug)]
struct Name {
    key: String,
    words: Vec<String>,
    /// How it must be written, where it is a single word: "Harbour" is a name, a harbour is none.
    alone: Option<Alone>,
}

#[derive(Debug)]
enum Alone {
    Exactly(String),
    Begins(char),
}

impl Alone {
    fn of(name: &str) -> Option<Self> {
        if name.chars().count() < SHORT {
            return Some(Self::Exactly(name.to_owned()));
        }
        name.chars().next().map(Self::Begins)
    }

    fn stands(&self, written: &str) -> bool {
        match self {
            Self::Exactly(name) => name == written,
            Self::Begins(letter) => written.starts_with(*letter),
        }
    }
}

/// A word of a text: where it stands, and in small letters.
struct Word {
    begins: usize,
    ends: usize,
    small: String,
}

impl Mask {
    /// A mask of these names, with the sign that stands for one.
    pub(super) fn of<'a>(names: impl IntoIterator<Item = &'a str>, sign: &str) -> Self {
        let mut mask = Self {
            sign: sign.to_owned(),
            ..Self::default()
        };
        for name in names {
            mask.add(name.trim());
        }
        for several in mask.by_word.values_mut() {
            several.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
        }
        mask
    }

    /// … and these passages, with the sign that stands for one.
    pub(super) fn blacking(mut self, passages: impl Iterator<Item = String>, sign: &str) -> Self {
        self.black = passages.collect();
        sign.clone_into(&mut self.black_sign);
        self
    }

    fn add(&mut self, name: &str) {
        if name.chars().any(unspaced) {
            self.unspaced.push(name.to_owned());
            return;
        }
        let words: Vec<String> = words(name).into_iter().map(|word| word.small).collect();
        let Some(first) = words.first().cloned() else {
            return;
        };
        if name.chars().count() < 2 {
            return;
        }
        let alone = (words.len() == 1)
            .then(|| Alone::of(name.trim_matches(|c: char| !c.is_alphanumeric())));
        self.by_word.entry(first).or_default().push(Name {
            key: key(name),
            alone: alone.flatten(),
            words,
        });
    }

    /// The text without the names, and without addresses of e-mail; names in `own` may be read.
    pub(super) fn cover(&self, text: &str, own: &BTreeSet<String>) -> String {
        let mut text = text.to_owned();
        for passage in &self.black {
            if text.contains(passage.as_str()) {
                text = text.replace(passage.as_str(), &self.black_sign);
            }
        }
        for name in &self.unspaced {
            if !own.contains(&key(name)) && text.contains(name) {
                text = text.replace(name, &self.sign);
            }
        }
        let all = words(&text);
        let mut out = String::with_capacity(text.len());
        let (mut at, mut written) = (0, 0);
        while at < all.len() {
            let Some(last) = self.found(&text, &all[at..], own) else {
                at += 1;
                continue;
            };
            out.push_str(&text[written..all[at].begins]);
            out.push_str(&self.sign);
            written = all[at + last].ends;
            at += last + 1;
        }
        out.push_str(&text[written..]);
        self.without_addresses(&out)
    }

    /// The last word of a name that begins here.
    fn found(&self, text: &str, here: &[Word], own: &BTreeSet<String>) -> Option<usize> {
        let stands = |name: &&Name| {
            let as_written = &text[here[0].begins..here[0].ends];
            !own.contains(&name.key)
                && name.words.len() <= here.len()
                && name
                    .words
                    .iter()
                    .zip(here)
                    .all(|(one, word)| *one == word.small)
                && name
                    .alone
                    .as_ref()
                    .is_none_or(|alone| alone.stands(as_written))
        };
        let name = self
            .by_word
            .get(&here.first()?.small)?
            .iter()
            .find(stands)?;
        Some(name.words.len() - 1)
    }

    fn without_addresses(&self, text: &str) -> String {
        if !text.contains('@') {
            return text.to_owned();
        }
        let covered = |piece: &str| {
            let word = piece.trim_end();
            let is_address = word
                .split_once('@')
                .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
            match is_address {
                true => format!("{}{}", self.sign, &piece[word.len()..]),
                false => piece.to_owned(),
            }
        };
        text.split_inclusive(char::is_whitespace)
            .map(covered)
            .collect()
    }
}

/// A name as it is compared.
pub(super) fn key(name: &str) -> String {
    let words: Vec<String> = words(name).into_iter().map(|word| word.small).collect();
    words.join(" ")
}

fn words(text: &str) -> Vec<Word> {
    let mut all = vec![];
    let mut begins = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (letter.is_alphanumeric(), begins) {
            (true, None) => begins = Some(at),
            (false, Some(first)) => {
                all.push(Word {
                    begins: first,
                    ends: at,
                    small: text[first..at].to_lowercase(),
                });
                begins = None;
            }
            _ => {}
        }
    }
    all
}

fn unspaced(letter: char) -> bool {
    matches!(letter, '\u{0E00}'..='\u{0E7F}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cover(text: &str, own: &[&str]) -> String {
        let names = [
            "Caritas",
            "Ana Silva",
            "Harbour Workers' Union",
            "ILO",
            "The Union",
            "王小明",
            " ",
            "X",
        ];
        let own = own.iter().map(|name| key(name)).collect();
        Mask::of(names, "[name]").cover(text, &own)
    }

    #[test]
    fn names_are_covered_however_they_are_written() {
        assert_eq!(
            cover("We, ANA SILVA's friends", &[]),
            "We, [name]'s friends"
        );
        assert_eq!(
            cover("The harbour workers’ union asks; Ana\nSilva signs.", &[]),
            "The [name] asks; [name] signs."
        );
        assert_eq!(cover("王小明先生说", &[]), "[name]先生说");
    }

    #[test]
    fn ordinary_words_stay() {
        let text = "Silvana and Ana met silo keepers of the ilo valley: X.";
        assert_eq!(cover(text, &[]), text);
        assert_eq!(cover("The ILO said so", &[]), "The [name] said so");
        assert_eq!(cover("CARITAS: caritas", &[]), "[name]: caritas");
    }

    #[test]
    fn what_is_blacked_out_stays_so_wherever_it_is_repeated() {
        let mask = Mask::of(["Ana Silva"], "[name]")
            .blacking(["lives in Oba".to_owned()].into_iter(), "[redacted]");
        let covered = mask.cover("Ana Silva lives in Oba, we noted.", &BTreeSet::new());
        assert_eq!(covered, "[name] [redacted], we noted.");
    }

    #[test]
    fn one_s_own_name_may_be_read() {
        assert_eq!(
            cover("Ana Silva and the ILO", &["ana silva"]),
            "Ana Silva and the [name]"
        );
    }

    #[test]
    fn an_address_is_covered() {
        assert_eq!(
            cover("Write to ana@example.org, please", &[]),
            "Write to [name] please"
        );
        assert_eq!(cover("5 @ 3.20 each", &[]), "5 @ 3.20 each");
    }
}
