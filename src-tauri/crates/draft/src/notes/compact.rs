//! What the Compact says: titles of objectives, contents of paragraphs, words of the field.

use super::Spot;
use model::draft::{Note, Weight};

pub(super) fn notes(spot: &Spot<'_>, plain: &str) -> Vec<Note> {
    let lower = plain.to_lowercase();
    let mut notes = vec![];
    if lower.contains("immigration detention")
        && (lower.contains("objective 13") || spot.unit == "objective:13")
    {
        notes.push(spot.note("wrong-title", Weight::Check, &[]));
    }
    if lower.contains("illegal migrant")
        || lower.contains("illegal immigrant")
        || lower.contains("migrants illégaux")
    {
        notes.push(spot.note("term-illegal", Weight::Hint, &[]));
    }
    notes.extend(wrong_paragraphs(spot, &lower));
    notes
}

/// A paragraph of the Compact cited with another's content: none of its own words stand in the sentence.
fn wrong_paragraphs(spot: &Spot<'_>, lower: &str) -> Vec<Note> {
    let mut notes = vec![];
    for sentence in lower.split_inclusive(['.', ';']) {
        if !["compact", "pacte", "a/res/73/195"]
            .iter()
            .any(|name| sentence.contains(name))
        {
            continue;
        }
        for number in cited(sentence) {
            let known = spot
                .input
                .reference
                .paragraphs
                .iter()
                .find(|one| one.number == number);
            let Some(known) = known else { continue };
            let own = known
                .keywords
                .get(spot.input.words.language())
                .or_else(|| known.keywords.get("en"));
            let fits = own.is_none_or(|words| {
                words.is_empty() || words.iter().any(|word| sentence.contains(word))
            });
            if !fits {
                let number = usize::from(number).into();
                notes.push(spot.note("wrong-paragraph", Weight::Check, &[("number", number)]));
            }
        }
    }
    notes
}

/// Numbers that stand after "paragraph", "para." or "paragraphe".
fn cited(sentence: &str) -> Vec<u8> {
    let mut found = vec![];
    let words: Vec<&str> = sentence.split_whitespace().collect();
    for pair in words.windows(2) {
        if matches!(
            pair[0].trim_start_matches('('),
            "paragraph" | "para" | "para." | "paragraphe" | "article" | "par."
        ) {
            let digits: String = pair[1].chars().take_while(char::is_ascii_digit).collect();
            found.extend(digits.parse::<u8>());
        }
    }
    found
}
