//! One objective that is no priority, on its own: the row that it prints, shown to whoever drafts it.

use crate::Input;
use crate::matrix::in_rows;
use crate::passages::rows_of;
use model::UnitKey;
use model::draft::{Draft, Passage};

/// Adds the row of an objective that has no passage of its own, for pages of this unit alone. The code of the
/// Draft stays that of the report.
pub fn add_row(input: &Input<'_>, draft: &mut Draft, unit: &str) {
    let number = UnitKey::from(unit).objective_number();
    let objective = input
        .reference
        .objectives
        .iter()
        .find(|one| Some(one.number) == number);
    let seat = input
        .seats
        .iter()
        .find(|seat| seat.plan.kind == "objectives");
    let (Some(objective), Some(seat)) = (objective, seat) else {
        return;
    };
    let section = draft
        .sections
        .iter_mut()
        .find(|section| section.unit == seat.unit);
    let Some(section) = section.filter(|one| one.passages.iter().all(|own| own.unit != unit))
    else {
        return;
    };
    let one = || std::iter::once(objective);
    let blocks =
        in_rows(input, seat, one()).map_or_else(|| rows_of(input, one()), |row| row.blocks);
    section.passages.push(Passage {
        unit: unit.to_owned(),
        key: String::new(),
        generated: true,
        blocks,
    });
}
