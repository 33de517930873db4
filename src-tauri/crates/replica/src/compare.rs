//! Two versions side by side: the words that differ.

use similar::{ChangeTag, TextDiff};

/// Which version a piece belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Both.
    Same,
    /// The first only.
    Left,
    /// The second only.
    Right,
}

/// Some words of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Where they stand.
    pub side: Side,
    /// The words, with their spaces.
    pub text: String,
}

/// Compares two texts word by word, whole words only.
pub fn compare(left: &str, right: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = vec![];
    for change in TextDiff::from_unicode_words(left, right).iter_all_changes() {
        let side = match change.tag() {
            ChangeTag::Equal => Side::Same,
            ChangeTag::Delete => Side::Left,
            ChangeTag::Insert => Side::Right,
        };
        match pieces.last_mut() {
            Some(last) if last.side == side => last.text.push_str(change.value()),
            _ => pieces.push(Piece {
                side,
                text: change.value().to_owned(),
            }),
        }
    }
    pieces
}
