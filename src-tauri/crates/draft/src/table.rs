//! Tables of words.

use crate::runs::words;
use model::draft::{DraftBlock, DraftRun};

/// A table whose rows begin with their name.
pub(crate) fn table(
    caption: String,
    widths: &[f64],
    head: Vec<String>,
    rows: Vec<Vec<Vec<DraftRun>>>,
) -> DraftBlock {
    let head = head.into_iter().map(words).collect();
    DraftBlock::table(caption, widths, head, rows)
}

/// A generated paragraph.
pub(crate) fn para(text: impl Into<String>) -> DraftBlock {
    DraftBlock::para(words(text))
}
