//! Numbers: sections 1, 2, 3; paragraphs consecutive through the report, the same in every language.

use model::draft::{DraftBlock, DraftSection};

/// Numbers the paragraphs and headings of the sections that have a number, and closes gaps between the
/// levels of headings, which a screen reader would stumble over.
pub(crate) fn number(sections: &mut [DraftSection]) {
    let mut paragraph = 0;
    for section in sections {
        close_gaps(section);
        if !section.number.is_empty() {
            number_section(section, &mut paragraph);
        }
    }
}

fn number_section(section: &mut DraftSection, paragraph: &mut u32) {
    let mut heading = 0;
    for block in section
        .passages
        .iter_mut()
        .flat_map(|passage| &mut passage.blocks)
    {
        match block {
            DraftBlock::Para { number, .. } => {
                *paragraph += 1;
                *number = Some(*paragraph);
            }
            DraftBlock::Heading {
                number, level: 2, ..
            } => {
                heading += 1;
                *number = format!("{}.{heading}", section.number);
            }
            _ => {}
        }
    }
}

fn close_gaps(section: &mut DraftSection) {
    let mut above = 1;
    for block in section
        .passages
        .iter_mut()
        .flat_map(|passage| &mut passage.blocks)
    {
        match block {
            DraftBlock::Heading { level, .. } => {
                *level = (*level).min(above + 1);
                above = *level;
            }
            // a label is set as a heading of the third level
            DraftBlock::Label { .. } => above = 3,
            _ => {}
        }
    }
}

/// 1 as I, 4 as IV.
pub(crate) fn roman(mut number: usize) -> String {
    let mut out = String::new();
    for (value, letters) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
        while number >= value {
            out.push_str(letters);
            number -= value;
        }
    }
    out
}
