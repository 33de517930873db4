//! Between the editor's blocks and those of the review.

use crate::wire::sections::EditorBlock;
use model::text::table_rows;
use model::{Block, BlockKind, inline};

/// A block as the editor holds it.
pub(crate) fn to_editor(block: &Block) -> EditorBlock {
    let is_table = block.kind == BlockKind::Table;
    let rows = if is_table {
        table_rows(&block.text)
    } else {
        vec![]
    };
    EditorBlock {
        id: block.id.clone(),
        kind: block.kind.clone(),
        level: block.level,
        dir: block.dir.clone(),
        runs: if is_table {
            vec![]
        } else {
            inline::parse(&block.text)
        },
        rows: rows
            .iter()
            .map(|row| row.iter().map(|cell| inline::parse(cell)).collect())
            .collect(),
        original: block.original.clone(),
        alt: block.alt.clone(),
    }
}

/// A block as the review keeps it; its order is given by where it stands.
pub(crate) fn from_editor(block: &EditorBlock, question: &str) -> Block {
    let text = if block.kind == BlockKind::Table {
        let rows: Vec<Vec<String>> = block
            .rows
            .iter()
            .map(|row| row.iter().map(|cell| inline::write(cell)).collect())
            .collect();
        serde_json::json!(rows).to_string()
    } else {
        inline::write(&block.runs)
    };
    Block {
        id: block.id.clone(),
        answer: question.to_owned(),
        order: String::new(),
        kind: block.kind.clone(),
        level: level(block),
        text: model::text::clean(&text),
        dir: Some(block.dir.clone())
            .filter(|dir| matches!(dir.as_str(), "ltr" | "rtl"))
            .unwrap_or_default(),
        original: block.original.clone(),
        alt: block.alt.clone(),
        figures: String::new(),
    }
}

fn level(block: &EditorBlock) -> u8 {
    match block.kind {
        BlockKind::Heading => block.level.clamp(1, 3),
        BlockKind::Bullet | BlockKind::Number => block.level.min(8),
        BlockKind::Other(_) => block.level,
        _ => 0,
    }
}

/// Gives each block a sort key; those that are in order keep theirs.
pub(crate) fn order(blocks: &mut [Block], stored: &[Block]) {
    let known = |id: &str| {
        stored
            .iter()
            .find(|block| block.id == id)
            .map(|block| block.order.clone())
    };
    let mut last = String::new();
    for at in 0..blocks.len() {
        let own = known(&blocks[at].id).filter(|order| *order > last);
        let next = || {
            let later = &blocks[at + 1..];
            later
                .iter()
                .filter_map(|block| known(&block.id))
                .find(|order| *order > last)
        };
        let order = own.unwrap_or_else(|| between(&last, next().as_deref()));
        blocks[at].order.clone_from(&order);
        last = order;
    }
}

const FIRST: u8 = b'0';
const LAST: u8 = b'z';

/// A sort key after `low` and, where there is one, before `high`. Fractional: there is always room.
pub(crate) fn between(low: &str, high: Option<&str>) -> String {
    let digit = |text: &str, at: usize| text.as_bytes().get(at).copied();
    let mut key = String::new();
    for at in 0.. {
        let from = digit(low, at).unwrap_or(FIRST - 1);
        let to = match high {
            Some(high) if high.starts_with(&key) => digit(high, at).unwrap_or(LAST + 1),
            _ => LAST + 1,
        };
        if to > from + 1 {
            // appending leaves room for many more after it; between two the middle is fairest
            let step = if high.is_none() { 1 } else { (to - from) / 2 };
            let next = from + step.max(1);
            key.push(char::from(next));
            if next == FIRST {
                key.push('V');
            }
            return key;
        }
        key.push(char::from(from.max(FIRST)));
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn there_is_always_room(places in prop::collection::vec(0..100usize, 1..120)) {
            let mut keys: Vec<String> = vec![];
            for place in places {
                let at = place % (keys.len() + 1);
                let low = if at == 0 { String::new() } else { keys[at - 1].clone() };
                let high = keys.get(at).cloned();
                let key = between(&low, high.as_deref());
                prop_assert!(key > low && high.as_ref().is_none_or(|high| key < *high), "{low} < {key} < {high:?}");
                keys.insert(at, key);
            }
        }
    }
}
