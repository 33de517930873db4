//! Letters: everyone who contributed is told what became of it, in their language, and of nobody else.

mod compose;
mod list;
mod recipients;
mod text;
mod write;

pub(crate) use list::list_letters;
pub(crate) use text::{get_letter_text, subject};
pub(crate) use write::write_letters;

/// The languages in which what goes out is worded; for every other it is English.
const LANGUAGES: &[&str] = &["en", "fr"];

/// The language in which somebody is answered who speaks this one.
pub(super) fn worded(language: &str) -> &'static str {
    let first = language.split(['-', '_']).next().unwrap_or_default();
    let known = LANGUAGES.iter().find(|known| **known == first);
    known.copied().unwrap_or("en")
}
