//! Words that are blacked out: every sign of a passage gives way to a block, so that what stands behind it
//! keeps its place and not even the length of a word is told.

/// The sign that stands for one that is blacked out.
pub const BLOCK: char = '\u{2588}';

/// The text with these ranges blacked out; they count in signs.
pub fn black_out(text: &str, ranges: &[(usize, usize)]) -> String {
    let hidden = |at: usize| ranges.iter().any(|(from, to)| (*from..*to).contains(&at));
    text.chars()
        .enumerate()
        .map(|(at, sign)| if hidden(at) { BLOCK } else { sign })
        .collect()
}

/// The text as it prints: one word for each passage that is blacked out.
pub fn as_printed(text: &str, word: &str) -> String {
    let mut printed = String::new();
    let mut before = ' ';
    for sign in text.chars() {
        match sign {
            BLOCK if before != BLOCK => printed.push_str(word),
            BLOCK => {}
            _ => printed.push(sign),
        }
        before = sign;
    }
    printed
}

/// The signs of a text from one place to another.
pub fn passage(text: &str, from: usize, to: usize) -> String {
    text.chars()
        .skip(from)
        .take(to.saturating_sub(from))
        .collect()
}

/// Where a passage stands in a text: every place, in signs.
pub fn places(text: &str, passage: &str) -> Vec<(usize, usize)> {
    if passage.is_empty() {
        return vec![];
    }
    let length = passage.chars().count();
    text.match_indices(passage)
        .map(|(at, _)| text[..at].chars().count())
        .map(|from| (from, from + length))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_leaves_no_sign_and_no_length_of_a_word() {
        let black = black_out("Ana Óbalo said no.", &[(0, 9)]);
        assert_eq!(black, "█████████ said no.");
        assert_eq!(as_printed(&black, "[redacted]"), "[redacted] said no.");
        assert_eq!(black.chars().count(), "Ana Óbalo said no.".chars().count());
    }

    #[test]
    fn every_place_is_found_in_signs() {
        assert_eq!(places("é no é no", "no"), [(2, 4), (7, 9)]);
        assert_eq!(passage("é no é no", 2, 4), "no");
        assert!(places("no", "").is_empty());
    }
}
