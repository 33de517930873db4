//! Consultations: what the guidance asks of them, who agreed to be listed, the timeline and the calendar.

mod calendar;
mod export;
mod get;
mod listed;
mod steps;
mod timeline;

pub(crate) use export::export;
pub(crate) use get::get;
pub(crate) use listed::{add, remove};
pub(crate) use timeline::timeline;

use crate::Engine;
use model::Fields;

/// The title of a step or event as history tells it: the bundled one where a person gave none.
pub(crate) fn title_of(engine: &Engine, collection: &str, id: &str, fields: &Fields) -> String {
    let given = fields.text("title").trim();
    if !given.is_empty() {
        return given.to_owned();
    }
    let language = engine.language().unwrap_or_default();
    let assets = engine.assets();
    let reference = &assets.reference;
    let bundled = match collection {
        "step" => {
            let step = reference.timeline.iter().find(|one| one.key == id);
            step.map(|one| one.title(&language).to_owned())
        }
        _ => {
            let event = reference.calendar.iter().find(|one| one.key == id);
            event.and_then(|one| model::reference::pick(&one.titles, &language).cloned())
        }
    };
    bundled.unwrap_or_default()
}
