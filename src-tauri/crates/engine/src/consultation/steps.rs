//! The steps towards a review: proposed ones counted back from its due date, moved ones where a person set them.

use super::timeline::days_to;
use crate::wire::consultations::StepRow;
use chrono::{Days, NaiveDate};
use model::engagement::PlanStep;
use model::{Fields, Review, UnitKey};

/// In the order of their dates; those without a date last.
pub(super) fn steps(
    review: &Review,
    plan: &[PlanStep],
    language: &str,
    today: NaiveDate,
) -> Vec<StepRow> {
    let due = day(review.profile().text("due"));
    let held = review.unit(UnitKey::CONSULTATIONS);
    let proposed = plan.iter().map(|step| {
        let before = u64::try_from(step.days_before).unwrap_or(0);
        let date = due.and_then(|due| due.checked_sub_days(Days::new(before)));
        let date = date.map(|date| date.format("%Y-%m-%d").to_string());
        let bare = StepRow {
            id: step.key.clone(),
            title: step.title(language).to_owned(),
            proposed: date.unwrap_or_default(),
            ..StepRow::default()
        };
        with(bare, held.record("step", &step.key), today)
    });
    let is_own = |id: &str| plan.iter().all(|step| step.key != id);
    // one that was added and taken back has no title
    let own = held
        .records("step")
        .filter(|(id, fields)| is_own(id) && !fields.text("title").is_empty());
    let own = own.map(|(id, fields)| {
        let bare = StepRow {
            id: id.to_owned(),
            own: true,
            ..StepRow::default()
        };
        with(bare, fields, today)
    });
    let mut all: Vec<StepRow> = proposed.chain(own).collect();
    all.sort_by_key(|one| (one.date.is_empty(), one.date.clone()));
    all
}

fn with(mut step: StepRow, fields: &Fields, today: NaiveDate) -> StepRow {
    let title = fields.text("title").trim();
    if !title.is_empty() {
        title.clone_into(&mut step.title);
    }
    let date = fields.text("date");
    step.moved = !step.own && !date.is_empty();
    step.date = match date {
        "" => step.proposed.clone(),
        date => date.to_owned(),
    };
    step.in_days = days_to(today, &step.date);
    step.hidden = fields.flag("hidden");
    step.done = fields.flag("done");
    step
}

pub(super) fn day(date: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()
}
