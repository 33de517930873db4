//! Numbers: sections 1, 2, 3; paragraphs consecutive through the report, the same in every language.

use model::draft::{DraftBlock, DraftSection};

/// Numbers the paragraphs of the sections that have a number; headings inside get theirs from the section.
pub(crate) fn number(sections: &mut [DraftSection]) {
    let mut paragraph = 0;
    for section in sections
        .iter_mut()
        .filter(|section| !section.number.is_empty() && !section.number.contains(' '))
    {
        let mut heading = 0;
        for block in section
            .passages
            .iter_mut()
            .flat_map(|passage| &mut passage.blocks)
        {
            match block {
                DraftBlock::Para { number, .. } => {
                    paragraph += 1;
                    *number = Some(paragraph);
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
