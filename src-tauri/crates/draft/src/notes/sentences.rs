//! Sentences of a paragraph, for checks that read one at a time.

/// Abbreviations whose full stop ends no sentence.
const SHORT: &[&str] = &[
    "para.", "paras.", "par.", "no.", "nos.", "art.", "p.", "pp.", "vol.", "cf.", "e.g.", "i.e.",
];

/// Splits after a full stop, question mark or exclamation mark that a space follows.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = vec![];
    let mut begin = 0;
    for (at, mark) in text
        .char_indices()
        .filter(|(_, c)| matches!(c, '.' | '!' | '?'))
    {
        let end = at + mark.len_utf8();
        let followed = text[end..].chars().next();
        if followed.is_some_and(char::is_whitespace) && !is_short(&text[begin..end]) {
            found.push(text[begin..end].trim());
            begin = end;
        }
    }
    found.push(text[begin..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

fn is_short(text: &str) -> bool {
    let last = text
        .split_whitespace()
        .next_back()
        .unwrap_or_default()
        .to_lowercase();
    SHORT.contains(&last.trim_start_matches('('))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abbreviation_ends_no_sentence() {
        let text = "See para. 44 of the Compact. It grew by 3.5 per cent! Why?";
        assert_eq!(
            sentences(text),
            [
                "See para. 44 of the Compact.",
                "It grew by 3.5 per cent!",
                "Why?"
            ]
        );
    }
}
