//! The calendar of the Compact as one review has it: bundled events, changed or taken out, and added ones.

use super::timeline::days_to;
use crate::wire::consultations::EventRow;
use chrono::NaiveDate;
use model::reference::{CycleEvent, pick};
use model::{Fields, Review, UnitKey};

/// By date; of a year alone after its dated ones.
pub(super) fn events(
    review: &Review,
    calendar: &[CycleEvent],
    language: &str,
    today: NaiveDate,
) -> Vec<EventRow> {
    let held = review.unit(UnitKey::CONSULTATIONS);
    let bundled = calendar
        .iter()
        .map(|event| changed(bare(event, language), held.record("event", &event.key)));
    let is_own = |id: &str| calendar.iter().all(|event| event.key != id);
    // one that was added and taken back has no title
    let own = held
        .records("event")
        .filter(|(id, fields)| is_own(id) && !fields.text("title").is_empty());
    let own = own.map(|(id, fields)| EventRow {
        id: id.to_owned(),
        own: true,
        changed: false,
        ..changed(EventRow::default(), fields)
    });
    let mut all: Vec<EventRow> = bundled.chain(own).map(|one| placed(one, today)).collect();
    all.sort_by_key(|one| {
        let year: String = one.from.chars().take(4).collect();
        (year, one.from.len() == 4, one.from.clone())
    });
    all
}

fn bare(event: &CycleEvent, language: &str) -> EventRow {
    let (from, to) = event.date.split_once('/').unwrap_or((&event.date, ""));
    let from = match from {
        "" => event.year.to_string(),
        from => from.to_owned(),
    };
    EventRow {
        id: event.key.clone(),
        title: pick(&event.titles, language).cloned().unwrap_or_default(),
        from,
        to: to.to_owned(),
        ..EventRow::default()
    }
}

fn changed(mut event: EventRow, fields: &Fields) -> EventRow {
    let title = fields.text("title").trim();
    if !title.is_empty() {
        title.clone_into(&mut event.title);
    }
    let from = fields.text("from");
    if !from.is_empty() {
        from.clone_into(&mut event.from);
        fields.text("to").clone_into(&mut event.to);
    }
    event.changed = !title.is_empty() || !from.is_empty();
    event.hidden = fields.flag("hidden");
    event
}

fn placed(mut event: EventRow, today: NaiveDate) -> EventRow {
    event.in_days = days_to(today, &event.from);
    let last = if event.to.is_empty() {
        &event.from
    } else {
        &event.to
    };
    let today = today.format("%Y-%m-%d").to_string();
    // a year or a month is over when the same part of today is greater
    event.over = !last.is_empty()
        && today
            .get(..last.len())
            .is_some_and(|part| part > last.as_str());
    event
}
