//! What leads to a review, and what goes on around it.

use super::calendar::events;
use super::steps::{day, steps};
use crate::wire::consultations::{HeldRow, Timeline};
use crate::wire::reviews::OfReview;
use crate::{Engine, Result};
use chrono::NaiveDate;
use model::Review;

pub(crate) fn timeline(engine: &Engine, ask: OfReview) -> Result<Timeline> {
    let review = engine.review_typed(&ask.review)?;
    let language = engine.language()?;
    let reference = &engine.assets().reference;
    let today = engine.host.now().date_naive();
    let due = review.profile().text("due").to_owned();
    Ok(Timeline {
        today: engine.host.today(),
        due_in_days: days_to(today, &due),
        due,
        steps: steps(&review, &reference.timeline, &language, today),
        consultations: held(&review, today),
        events: events(&review, &reference.calendar, &language, today),
    })
}

fn held(review: &Review, today: NaiveDate) -> Vec<HeldRow> {
    let all = review.consultations().into_iter();
    all.map(|(id, fields)| HeldRow {
        id: id.to_owned(),
        title: fields.text("title").to_owned(),
        kind: fields.text("kind").to_owned(),
        from: fields.text("from").to_owned(),
        to: fields.text("to").to_owned(),
        in_days: days_to(today, fields.text("from")),
    })
    .collect()
}

/// Days from today to a whole date.
pub(super) fn days_to(today: NaiveDate, date: &str) -> Option<i64> {
    Some((day(date)? - today).num_days())
}
