//! An automatic passage taken over: its words become the drafter's, and the facts beneath are remembered.

use crate::runs::text_of;
use model::draft::{DraftBlock, DraftRun};
use model::{Block, BlockKind, Run, inline};
use sha2::{Digest, Sha256};

/// Names the facts that a passage states, to tell later whether they have moved.
pub fn basis(blocks: &[DraftBlock]) -> String {
    let said: Vec<_> = as_text(blocks)
        .into_iter()
        .map(|block| block.text)
        .collect();
    let hash = Sha256::digest(said.join("\n"));
    hash.iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The blocks of a passage as a drafter's own text, still without id and place.
pub fn as_text(blocks: &[DraftBlock]) -> Vec<Block> {
    blocks.iter().flat_map(one).collect()
}

fn one(block: &DraftBlock) -> Vec<Block> {
    let own = |kind, text| Block {
        kind,
        text,
        ..Block::default()
    };
    match block {
        DraftBlock::Heading { runs, .. } => vec![own(BlockKind::Heading, markdown(runs))],
        DraftBlock::Para { runs, .. } => vec![own(BlockKind::Paragraph, markdown(runs))],
        DraftBlock::Label { text } => vec![own(BlockKind::Heading, text.clone())],
        DraftBlock::List { items, .. } => items
            .iter()
            .map(|item| own(BlockKind::Bullet, markdown(&item.runs)))
            .collect(),
        DraftBlock::Table {
            caption,
            head,
            rows,
            ..
        } => {
            let cells = |row: &Vec<Vec<DraftRun>>| {
                row.iter().map(|cell| markdown(cell)).collect::<Vec<_>>()
            };
            let all: Vec<Vec<String>> = std::iter::once(head).chain(rows).map(cells).collect();
            vec![Block {
                alt: caption.clone(),
                ..own(BlockKind::Table, serde_json::json!(all).to_string())
            }]
        }
        DraftBlock::Figure { .. } | DraftBlock::Gap { .. } | DraftBlock::Lines { .. } => vec![],
    }
}

fn markdown(runs: &[DraftRun]) -> String {
    inline::write(&[Run::plain(text_of(runs))])
}
