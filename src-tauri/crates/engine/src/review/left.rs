//! What was written about objectives or principles under a template that no longer has their section.

use super::outline::{SectionSeat, spelt};
use model::template::{MatrixPlan, SectionPlan, SectionWords, Template};
use model::{Review, UnitKey};

/// A place, after the others, for each kind of entry that is left without one.
pub(super) fn left(review: &Review, template: &Template) -> Vec<(String, SectionSeat)> {
    let homeless =
        |kind: &&str| template.matrix_section(kind).is_none() && is_written(review, kind);
    let kinds = ["objectives", "principles"].into_iter().filter(homeless);
    kinds
        .map(|kind| ("m501".to_owned(), seat(review, kind)))
        .collect()
}

fn is_written(review: &Review, kind: &str) -> bool {
    let entry = format!("{}:", kind.trim_end_matches('s'));
    let mut units = review.units.iter();
    units.any(|(unit, data)| unit.starts_with(&entry) && data.records("block").next().is_some())
}

fn seat(review: &Review, kind: &str) -> SectionSeat {
    // a name apart from the section's own, whose introduction may be left as well
    let key = format!("{kind}-left");
    let unit = UnitKey::section(&key).0;
    let title = Some(review.unit(&unit).own().text("title")).filter(|title| !title.is_empty());
    SectionSeat {
        title: title.map_or_else(|| spelt(kind), str::to_owned),
        unit,
        plan: SectionPlan {
            key,
            kind: kind.to_owned(),
            numbered: true,
            matrix: Some(MatrixPlan::default()),
            ..SectionPlan::default()
        },
        words: SectionWords::default(),
        custom: true,
    }
}
