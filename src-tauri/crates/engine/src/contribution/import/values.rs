//! What the cells of a list mean where only a few answers fit: known words are read, of the others a person
//! says it once for all rows.

use super::row::squeeze;
use crate::Engine;
use crate::sentence::{Sentence, told};
use crate::wire::imports::UnknownValue;
use interchange::table::Table;
use model::consent::Consent;
use model::nouns::{CHANNELS, LEVELS};
use model::reference::Named;
use model::words::Words;
use std::collections::{BTreeMap, HashMap};

/// Key by word as it is written, for each field; an empty key leaves the field empty.
pub(super) type Said = BTreeMap<String, BTreeMap<String, String>>;

/// Further words that lists have for a channel (English and French).
const ALSO: &[(&str, &[&str])] = &[
    ("meeting", &["workshop", "atelier", "hearing"]),
    ("letter", &["courrier", "post"]),
    ("email", &["courriel", "mail", "email"]),
    ("form", &["questionnaire", "survey"]),
    ("call", &["appel"]),
    ("online", &["website", "web", "site web"]),
];

/// Keys by word, for each field.
pub(super) struct Values {
    known: [(&'static str, HashMap<String, String>); 4],
    said: Said,
}

impl Values {
    pub(super) fn new(engine: &Engine, said: &Said) -> Self {
        let squeezed = |words: &BTreeMap<String, String>| {
            let words = words.iter();
            words
                .map(|(word, key)| (squeeze(word), key.clone()))
                .collect()
        };
        let also = ALSO
            .iter()
            .flat_map(|(key, words)| words.iter().map(|word| (squeeze(word), (*key).to_owned())));
        Self {
            known: [
                ("category", keys(&engine.assets().reference.categories)),
                ("channel", labels("channel", CHANNELS).chain(also).collect()),
                ("consent", labels("consent", Consent::NAMES).collect()),
                ("level", labels("level", LEVELS).collect()),
            ],
            said: said
                .iter()
                .map(|(field, words)| (field.clone(), squeezed(words)))
                .collect(),
        }
    }

    /// The key of what is written; none where nobody knows.
    fn key(&self, field: &str, written: &str) -> Option<&str> {
        let word = squeeze(written);
        if word.is_empty() {
            return Some("");
        }
        let said = self.said.get(field).and_then(|words| words.get(&word));
        said.or_else(|| find(self.known(field)?, &word))
            .map(String::as_str)
    }

    fn known(&self, field: &str) -> Option<&HashMap<String, String>> {
        let mut all = self.known.iter();
        all.find(|(name, _)| *name == field).map(|(_, words)| words)
    }

    pub(super) fn read(&self, field: &str, written: &str) -> Result<String, Sentence> {
        let key = self.key(field, written).map(str::to_owned);
        key.ok_or_else(|| told("import-value", &[("value", &written)]))
    }

    /// Words that the program does not know by itself, with what a person said that they mean.
    pub(super) fn unknown(
        &self,
        table: &Table,
        places: &HashMap<&str, usize>,
    ) -> Vec<UnknownValue> {
        let mut found: BTreeMap<(&str, String), UnknownValue> = BTreeMap::new();
        for (field, known) in &self.known {
            let Some(at) = places.get(field) else {
                continue;
            };
            for cell in table.rows.iter().filter_map(|(_, cells)| cells.get(*at)) {
                let word = squeeze(cell);
                if word.is_empty() || find(known, &word).is_some() {
                    continue;
                }
                let meant = self.said.get(*field).and_then(|words| words.get(&word));
                let one = found.entry((field, word)).or_insert_with(|| UnknownValue {
                    field: (*field).to_owned(),
                    written: cell.trim().to_owned(),
                    meant: meant.cloned(),
                    rows: 0,
                });
                one.rows += 1;
            }
        }
        found.into_values().collect()
    }
}

/// A key may be written with blanks for its hyphens.
fn find<'a>(known: &'a HashMap<String, String>, word: &str) -> Option<&'a String> {
    known
        .get(word)
        .or_else(|| known.get(&word.replace(' ', "-")))
}

/// Keys by every title, key and letter that a person may write.
pub(super) fn keys(all: &[Named]) -> HashMap<String, String> {
    let mut keys = HashMap::new();
    for one in all {
        let titles = one.titles.values().map(|title| squeeze(&title.text));
        let letter = Some(one.letter.clone()).filter(|letter| !letter.is_empty());
        let bracketed = letter.iter().map(|letter| format!("({letter})"));
        for name in titles
            .chain(bracketed)
            .chain(letter.clone())
            .chain([one.key.clone()])
        {
            keys.insert(name, one.key.clone());
        }
    }
    keys
}

/// Keys as they are, and as the screens call them.
fn labels(list: &str, keys: &'static [&str]) -> impl Iterator<Item = (String, String)> {
    let screens = ["en", "fr"].map(assets::words_of);
    let messages = keys
        .iter()
        .map(|key| (*key, format!("contributions-{list}-{key}")));
    let labels: Vec<_> = messages
        .flat_map(|(key, message)| {
            let label = |words: &dyn Words| (squeeze(&words.say(&message, &[])), key.to_owned());
            [
                (key.to_owned(), key.to_owned()),
                label(&screens[0]),
                label(&screens[1]),
            ]
        })
        .collect();
    labels.into_iter()
}
