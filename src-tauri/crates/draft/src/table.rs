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
    DraftBlock::Table {
        id: String::new(),
        caption,
        widths: widths.to_vec(),
        head: head.into_iter().map(words).collect(),
        rows,
        row_heads: true,
    }
}

/// A generated paragraph.
pub(crate) fn para(text: impl Into<String>) -> DraftBlock {
    DraftBlock::Para {
        id: String::new(),
        number: None,
        dir: String::new(),
        runs: words(text),
    }
}
