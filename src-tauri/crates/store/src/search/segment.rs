//! Words of scripts that are written without spaces.
//!
//! The tokenizer takes a run of such letters for one word, so that nothing inside it would be found. In
//! the index each stands alone, between zero-width spaces that no reader sees.

const GAP: char = '\u{200b}';

/// A text as it is indexed.
pub(crate) fn segmented(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_gap = true;
    for letter in text.chars() {
        let alone = stands_alone(letter);
        if alone && !after_gap {
            out.push(GAP);
        }
        out.push(letter);
        if alone {
            out.push(GAP);
        }
        after_gap = alone;
    }
    out
}

/// The text as it was given.
pub(crate) fn joined(text: &str) -> String {
    text.replace(GAP, "")
}

/// Han, kana, Thai, Lao, Myanmar and Khmer letters.
fn stands_alone(letter: char) -> bool {
    matches!(u32::from(letter),
        0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x3040..=0x30ff
        | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x3ffff)
}
