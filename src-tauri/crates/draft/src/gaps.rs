//! What is not written yet, said on the pages of a draft so that a reviewer sees the gap.

use crate::Input;
use model::draft::{Draft, DraftBlock, DraftSection, Passage};

/// Says it under the empty sections and objectives of a draft; of an approved report, nothing is said.
pub(crate) fn show(input: &Input<'_>, draft: &mut Draft) {
    if draft.mark.is_none() {
        return;
    }
    for section in &mut draft.sections {
        if section.passages.is_empty() {
            let passage = Passage {
                unit: section.unit.clone(),
                generated: true,
                blocks: vec![gap(input)],
                ..Passage::default()
            };
            section.passages.push(passage);
        }
        under_heads(input, section);
    }
}

fn gap(input: &Input<'_>) -> DraftBlock {
    DraftBlock::Gap {
        text: input.say("not-written"),
    }
}

/// The head of an objective of which nothing follows.
fn under_heads(input: &Input<'_>, section: &mut DraftSection) {
    let units: Vec<String> = section
        .passages
        .iter()
        .map(|passage| passage.unit.clone())
        .collect();
    for passage in &mut section.passages {
        let alone = units.iter().filter(|unit| **unit == passage.unit).count() == 1;
        if passage.unit.starts_with("objective:") && passage.key.is_empty() && alone {
            passage.blocks.push(gap(input));
        }
    }
}
