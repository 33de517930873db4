//! Rules for text that comes from outside, and how its length is counted.

use crate::block::{Block, BlockKind};
use crate::inline;
use unicode_segmentation::UnicodeSegmentation;

/// The text without control characters (line ends and tabs stay). Joiners and bidirectional marks are
/// kept, since Arabic, Persian and Indic text needs them; embeddings and overrides are dropped,
/// since they can make a line read as another.
pub fn clean(text: &str) -> String {
    text.chars().filter(|c| !is_unwanted(*c)).collect()
}

fn is_unwanted(c: char) -> bool {
    let control = c.is_control() && c != '\n' && c != '\t';
    control
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Words as an editor counts them: Unicode words, so that Chinese counts its segments.
pub fn words(text: &str) -> usize {
    text.unicode_words().count()
}

/// The words of a block, headings, footnotes and table cells counted (UN Editorial Manual).
pub fn block_words(block: &Block) -> usize {
    match block.kind {
        BlockKind::Table => table_rows(&block.text)
            .iter()
            .flatten()
            .map(|cell| words(&inline::plain_text(cell)))
            .sum(),
        _ => words(&inline::plain_text(&block.text)),
    }
}

/// The plain words of a block; of a table those of its cells.
pub fn plain_words(kind: &BlockKind, text: &str) -> String {
    if *kind != BlockKind::Table {
        return inline::plain_text(text);
    }
    let cells = table_rows(text).into_iter().flatten();
    let cells: Vec<String> = cells.map(|cell| inline::plain_text(&cell)).collect();
    cells.join(" ")
}

/// The rows of a table's text; a text that is not a table is one cell.
pub fn table_rows(text: &str) -> Vec<Vec<String>> {
    serde_json::from_str(text).unwrap_or_else(|_| vec![vec![text.to_owned()]])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_characters_go_and_scripts_stay() {
        assert_eq!(clean("a\u{0}b\u{202E}c\u{7}\n\td"), "abc\n\td");
        assert_eq!(clean("می\u{200C}خواهم"), "می\u{200C}خواهم");
    }

    #[test]
    fn a_table_counts_the_words_of_its_cells() {
        let block = Block {
            kind: BlockKind::Table,
            text: r#"[["Year","Permits issued"],["2027","**1,200** permits"]]"#.into(),
            ..Block::default()
        };
        assert_eq!(block_words(&block), 6);
    }
}
