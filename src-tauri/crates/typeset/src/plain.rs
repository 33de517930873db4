//! What of a text can be printed. Words stay words: nothing here reads markup.
//!
//! PDF/A forbids glyphs that stand for nothing and characters of private use, so that what no bundled
//! font can draw becomes a replacement mark and is reported.

use std::collections::BTreeSet;
use typst::text::FontBook;

const REPLACEMENT: char = '\u{FFFD}';
/// A run of so many letters without a place to break gets places to break.
const LONG_WORD: usize = 26;
const PIECE: usize = 16;

/// The characters that the fonts can draw, a bit for each.
#[derive(Debug)]
pub(crate) struct Alphabet(Vec<u64>);

impl Alphabet {
    pub(crate) fn new(book: &FontBook) -> Self {
        let fonts = (0..).map_while(|index| book.info(index));
        Self::of(fonts.flat_map(|font| font.coverage.iter()))
    }

    fn of(characters: impl Iterator<Item = u32>) -> Self {
        let mut bits = vec![];
        for c in characters {
            let at = c as usize / 64;
            if bits.len() <= at {
                bits.resize(at + 1, 0);
            }
            bits[at] |= 1 << (c % 64);
        }
        Self(bits)
    }

    fn holds(&self, c: char) -> bool {
        let c = u32::from(c);
        let bits = self.0.get(c as usize / 64);
        bits.is_some_and(|bits| bits >> (c % 64) & 1 == 1)
    }
}

/// Cleans texts and remembers what could not be drawn.
#[derive(Debug)]
pub(crate) struct Cleaner<'a> {
    alphabet: &'a Alphabet,
    /// Characters that no font has.
    pub(crate) missing: BTreeSet<char>,
}

impl<'a> Cleaner<'a> {
    pub(crate) fn new(alphabet: &'a Alphabet) -> Self {
        Self {
            alphabet,
            missing: BTreeSet::new(),
        }
    }

    /// The text as it prints.
    pub(crate) fn clean(&mut self, text: &str) -> String {
        let drawable: String = text.chars().filter_map(|c| self.drawable(c)).collect();
        breakable(&bound(&drawable))
    }

    fn drawable(&mut self, c: char) -> Option<char> {
        match c {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
            // overrides only serve to show another order than the one that was written
            '\u{202D}' | '\u{202E}' | '\u{FEFF}' => None,
            '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}' => None,
            '\u{FFFC}' | '\u{FFF9}'..='\u{FFFB}' => None,
            c if c.is_control() || u32::from(c) & 0xFFFE == 0xFFFE => None,
            '\u{FDD0}'..='\u{FDEF}' => None,
            '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => Some(self.unknown(c)),
            c if c.is_whitespace() || invisible(c) => Some(c),
            c if self.alphabet.holds(c) => Some(c),
            c => Some(self.unknown(c)),
        }
    }

    fn unknown(&mut self, c: char) -> char {
        self.missing.insert(c);
        REPLACEMENT
    }
}

fn invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202C}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}')
}

/// Binds the thousands of a number, which text from right to left would otherwise show as two.
fn bound(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(' ') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        out.push_str(before);
        let lead = digits(out.chars().rev());
        out.push(if (1..=3).contains(&lead) && digits(after.chars()) == 3 {
            '\u{A0}'
        } else {
            ' '
        });
        rest = after;
    }
    out + rest
}

fn digits(letters: impl Iterator<Item = char>) -> usize {
    letters.take_while(char::is_ascii_digit).count()
}

/// Lets overlong words (addresses, identifiers) break, so that they stay on the page.
fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            out.push(' ');
        }
        if word.len() > LONG_WORD && longest_run(word) > LONG_WORD {
            break_word(word, &mut out);
        } else {
            out.push_str(word);
        }
    }
    out
}

fn longest_run(word: &str) -> usize {
    word.split(|c: char| !c.is_ascii_graphic() || c == '-')
        .map(str::len)
        .max()
        .unwrap_or(0)
}

fn break_word(word: &str, out: &mut String) {
    let mut since = 0;
    let mut before = ' ';
    for c in word.chars() {
        let pause = "/._@?&=,;:".contains(before) && since > 4;
        if since >= PIECE && c.is_ascii() && before.is_ascii() || pause {
            out.push('\u{200B}');
            since = 0;
        }
        out.push(c);
        since += 1;
        before = c;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(text: &str) -> (String, Vec<char>) {
        let alphabet = Alphabet::of((0x20..0x7F).chain([0xE9]));
        let mut cleaner = Cleaner::new(&alphabet);
        let text = cleaner.clean(text);
        (text, cleaner.missing.into_iter().collect())
    }

    #[test]
    fn control_characters_vanish_and_lines_become_spaces() {
        assert_eq!(clean("a\u{0}b\u{7}c\nd\u{202E}e").0, "abc de");
    }

    #[test]
    fn what_no_font_draws_is_marked_and_named() {
        assert_eq!(
            clean("né 🙂 \u{E000}"),
            ("né \u{FFFD} \u{FFFD}".into(), vec!['\u{E000}', '🙂'])
        );
    }

    #[test]
    fn the_thousands_of_a_number_stay_together() {
        assert_eq!(
            clean("1 204 300 or 12 of 2024 312").0,
            "1\u{A0}204\u{A0}300 or 12 of 2024 312"
        );
    }

    #[test]
    fn ordinary_words_are_left_alone_and_endless_ones_can_break() {
        let ordinary = "internationalization, antidisestablishmentarian";
        assert_eq!(clean(ordinary).0, ordinary);
        let endless = "x".repeat(200);
        assert!(
            clean(&endless)
                .0
                .split('\u{200B}')
                .all(|piece| piece.len() <= PIECE)
        );
    }
}
