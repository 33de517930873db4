//! How long the text is that drafters wrote, as far as it can print.

use model::{Block, Review, text};

/// The words of sections, each given by unit and kind, with the objectives or principles inside them. What is
/// left out counts for nothing.
pub fn length<'a>(review: &Review, sections: impl Iterator<Item = (&'a str, &'a str)>) -> usize {
    sections
        .filter(|(unit, _)| !review.unit(unit).own().flag("omitted"))
        .map(|(unit, kind)| unit_length(review, unit) + inside(review, kind))
        .sum()
}

fn inside(review: &Review, kind: &str) -> usize {
    let prefix = match kind {
        "objectives" => "objective:",
        "principles" => "principle:",
        _ => return 0,
    };
    let units = review.units.keys().filter(|unit| unit.starts_with(prefix));
    units.map(|unit| unit_length(review, unit)).sum()
}

/// The words of one unit.
pub(crate) fn unit_length(review: &Review, unit: &str) -> usize {
    let blocks = review.unit(unit).records("block");
    blocks
        .map(|(id, fields)| text::block_words(&Block::from_fields(id, fields)))
        .sum()
}
