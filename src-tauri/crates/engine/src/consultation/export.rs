//! The timeline, the consultations and the calendar as an iCalendar file, for any calendar program.

use super::steps::day;
use super::timeline::timeline;
use crate::copy::write_whole;
use crate::sentence::told;
use crate::wire::consultations::{CalendarSaved, ExportCalendar, Timeline};
use crate::wire::reviews::OfReview;
use crate::{Engine, Fault, Result};
use interchange::ics::{self, Event};
use model::words::Words;
use model::{Review, UnitKey};
use std::path::Path;

pub(crate) fn export(engine: &Engine, ask: ExportCalendar) -> Result<CalendarSaved> {
    if ask.path.trim().is_empty() {
        return Err(Fault::invalid("path", told("fault-no-path", &[])));
    }
    let review = engine.review_typed(&ask.review)?;
    let timeline = timeline(engine, OfReview { review: ask.review })?;
    let words = engine.words()?;
    let name = review.profile().text("title");
    let due = words.say("timeline-due-of", &[("title", name.into())]);
    let all = entries(&review, &timeline, due);
    let count = all.len();
    let events: Vec<Event> = all.into_iter().flatten().collect();
    let file = ics::calendar(name, &engine.host.now_text(), &events);
    write_whole(Path::new(&ask.path), file.as_bytes())?;
    Ok(CalendarSaved {
        path: ask.path,
        events: events.len(),
        undated: count - events.len(),
    })
}

/// Everything that is shown; nothing stands for what has no whole date.
fn entries(review: &Review, timeline: &Timeline, due: String) -> Vec<Option<Event>> {
    let event = |kind: &str, id: &str, title: &str, from: &str, to: &str| {
        let first = day(from)?;
        Some(Event {
            uid: format!("{kind}-{id}@{}.rapporteur", review.id),
            title: title.to_owned(),
            first,
            last: day(to).unwrap_or(first).max(first),
            place: String::new(),
            link: String::new(),
        })
    };
    let steps = timeline.steps.iter().filter(|one| !one.hidden);
    let steps = steps.map(|one| event("step", &one.id, &one.title, &one.date, ""));
    let held = timeline.consultations.iter().map(|one| {
        let fields = review
            .unit(UnitKey::CONSULTATIONS)
            .record("consultation", &one.id);
        let event = event("consultation", &one.id, &one.title, &one.from, &one.to)?;
        Some(Event {
            place: fields.text("place").to_owned(),
            link: fields.text("link").to_owned(),
            ..event
        })
    });
    let around = timeline
        .events
        .iter()
        .filter(|one| !one.hidden && !one.over);
    let around = around.map(|one| event("event", &one.id, &one.title, &one.from, &one.to));
    let due = (!timeline.due.is_empty()).then(|| event("due", "review", &due, &timeline.due, ""));
    steps.chain(held).chain(around).chain(due).collect()
}
