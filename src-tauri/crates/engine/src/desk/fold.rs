//! Text as search sees it: no capitals, no accents.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text as search sees it.
pub(crate) fn fold(text: &str) -> String {
    text.chars().flat_map(folded).collect()
}

fn folded(one: char) -> impl Iterator<Item = char> {
    one.nfkd()
        .filter(|part| !is_combining_mark(*part))
        .flat_map(char::to_lowercase)
}

/// The words around the first place of `needle`; none where it is not.
pub(crate) fn around(text: &str, needle: &str) -> Option<String> {
    let needle = fold(needle);
    let mut seen = String::new();
    let mut places = vec![];
    for (at, one) in text.chars().enumerate() {
        for part in folded(one) {
            seen.push(part);
            places.resize(seen.len(), at);
        }
    }
    let found = *places.get(seen.find(&needle)?)?;
    let before = found.saturating_sub(40);
    let words: String = text
        .chars()
        .skip(before)
        .take(100 + needle.chars().count())
        .collect();
    Some(if before > 0 {
        format!("…{words}")
    } else {
        words
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_accents_do_not_matter() {
        let text = "La DÉCLARATION d’Évian";
        assert_eq!(around(text, "déclaration").as_deref(), Some(text));
        assert_eq!(around(text, "evian").as_deref(), Some(text));
        assert_eq!(
            around("İstanbul ﬁnal", "final").as_deref(),
            Some("İstanbul ﬁnal")
        );
        assert_eq!(around("المهاجرين", "مهاجر").as_deref(), Some("المهاجرين"));
        assert_eq!(around(text, "nobody"), None);
    }

    #[test]
    fn only_the_words_around_are_shown() {
        let text = format!("{}here{}", "before ".repeat(40), " after".repeat(40));
        let shown = around(&text, "HERE").unwrap_or_default();
        assert!(shown.starts_with('…') && shown.contains("here") && shown.chars().count() < 120);
    }
}
