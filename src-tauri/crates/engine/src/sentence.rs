//! A sentence that a person reads: in English, and in the language of the window as soon as that is known.
//!
//! What refuses something knows why, and seldom the language: the words are put in at the edge, once.

use assets::FluentWords;
use model::words::{Arg, Words};
use serde::{Serialize, Serializer};
use std::fmt;
use std::ops::Deref;
use std::sync::LazyLock;

static ENGLISH: LazyLock<FluentWords> = LazyLock::new(|| assets::words_of("en"));

/// A sentence. It reads as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    text: String,
    told: Option<Told>,
}

/// Which message it is, with the words in it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    key: &'static str,
    args: Vec<(&'static str, String)>,
}

/// The sentence of a message in `assets/words`.
pub fn told(key: &'static str, args: &[(&'static str, &dyn fmt::Display)]) -> Sentence {
    let args = args
        .iter()
        .map(|(name, value)| (*name, value.to_string()))
        .collect();
    let told = Told { key, args };
    Sentence {
        text: told.say(&*ENGLISH),
        told: Some(told),
    }
}

impl Told {
    fn say(&self, words: &dyn Words) -> String {
        let args: Vec<(&str, Arg<'_>)> = self
            .args
            .iter()
            .map(|(name, value)| (*name, Arg::Text(value)))
            .collect();
        words.say(self.key, &args)
    }
}

impl Sentence {
    /// The same in other words; what is no message stays as it is.
    pub(crate) fn put_in(&mut self, words: &dyn Words) {
        if let Some(told) = &self.told {
            self.text = told.say(words);
        }
    }

    /// The text in other words.
    pub(crate) fn in_words(mut self, words: &dyn Words) -> String {
        self.put_in(words);
        self.text
    }
}

impl Deref for Sentence {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Sentence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl From<String> for Sentence {
    fn from(text: String) -> Self {
        Self { text, told: None }
    }
}

impl From<&str> for Sentence {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}
