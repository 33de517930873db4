//! What a person wrote, as it prints. It never computes, never leaves a block out but an empty one.

use crate::Input;
use crate::runs::{bold, set};
use model::draft::{DraftBlock, DraftItem, DraftRun, Picture};
use model::text::table_rows;
use model::{Block, BlockKind};

/// What a person wrote, as it prints.
pub(crate) fn answered(input: &Input<'_>, unit: &str, question: &str) -> Vec<DraftBlock> {
    let all = input.review.unit(unit).blocks(question);
    let (notes, blocks): (Vec<Block>, Vec<Block>) =
        all.into_iter().partition(|b| b.kind == BlockKind::Footnote);
    let mut out: Vec<DraftBlock> = vec![];
    for block in &blocks {
        add(input, unit, block, &notes, &mut out);
    }
    out
}

fn add(input: &Input<'_>, unit: &str, block: &Block, notes: &[Block], out: &mut Vec<DraftBlock>) {
    let id = block.id.clone();
    let runs = || {
        let mut runs = two_versions(input, unit, block);
        runs.extend(set(input, &block.text, notes));
        runs
    };
    match &block.kind {
        BlockKind::Heading => {
            out.push(DraftBlock::Heading {
                id,
                level: level(unit, block.level),
                number: String::new(),
                runs: runs(),
            });
        }
        BlockKind::Bullet | BlockKind::Number => item(block, runs(), out),
        BlockKind::Table => out.push(table(input, block, notes)),
        BlockKind::Figure => {
            if block.original.is_empty() {
                return;
            }
            let format = input
                .media
                .get(&block.original)
                .map(|media| crate::cover::format(media))
                .unwrap_or_default();
            let picture = Picture {
                original: block.original.clone(),
                format,
                alt: block.alt.clone(),
            };
            out.push(DraftBlock::Figure {
                id,
                picture,
                caption: runs(),
            });
        }
        BlockKind::Footnote => {}
        BlockKind::Paragraph | BlockKind::Other(_) => {
            if !block.text.trim().is_empty() {
                out.push(DraftBlock::Para {
                    id,
                    number: None,
                    dir: block.dir.clone(),
                    runs: runs(),
                });
            }
        }
    }
}

/// Inside an objective or a principle the second level is its name, the third a column's.
fn level(unit: &str, asked: u8) -> u8 {
    let asked = asked.clamp(1, 3);
    if unit.starts_with("section:") {
        asked + 1
    } else {
        4
    }
}

/// Until a person decides, the version that prints says that there is another.
fn two_versions(input: &Input<'_>, unit: &str, block: &Block) -> Vec<DraftRun> {
    let stands = |one: &crate::TwoVersions| one.unit == unit && one.block == block.id;
    if input.undecided.iter().any(stands) {
        vec![bold(format!("{} ", input.say("two-versions-here")))]
    } else {
        vec![]
    }
}

fn item(block: &Block, runs: Vec<DraftRun>, out: &mut Vec<DraftBlock>) {
    let item = DraftItem {
        id: block.id.clone(),
        level: block.level,
        runs,
    };
    let numbered = block.kind == BlockKind::Number;
    match out.last_mut() {
        Some(DraftBlock::List { ordered, items }) if *ordered == numbered => items.push(item),
        _ => out.push(DraftBlock::List {
            ordered: numbered,
            items: vec![item],
        }),
    }
}

fn table(input: &Input<'_>, block: &Block, notes: &[Block]) -> DraftBlock {
    let mut rows: Vec<Vec<_>> = table_rows(&block.text)
        .iter()
        .map(|row| row.iter().map(|cell| set(input, cell, notes)).collect())
        .collect();
    let head = if rows.is_empty() {
        vec![]
    } else {
        rows.remove(0)
    };
    DraftBlock::Table {
        id: block.id.clone(),
        caption: block.alt.trim().to_owned(),
        widths: vec![],
        head,
        rows,
        row_heads: false,
    }
}
