//! The call for inputs: what it asks, the papers that go out, the forms that come back.

mod contributions;
mod export;
mod list;
mod paper;
mod questions;
mod receive;
mod save;
mod stamp;
mod take;

pub(crate) use export::{export, view};
pub(crate) use list::list;
pub(crate) use save::save;
pub(crate) use take::{preview, take};

use crate::sentence::told;
use crate::wire::calls::{CallAsk, CallForm};
use crate::{Fault, Result};
use model::{Fields, Review, UnitKey};

/// The collection of calls.
const CALL: &str = "call";

/// The languages in which the program words a call.
const LANGUAGES: &[&str] = &["en", "fr", "es", "ar", "zh", "ru"];

/// A call as it is stored.
fn stored(review: &Review, id: &str) -> Result<CallForm> {
    let fields = review.unit(UnitKey::CONSULTATIONS).record(CALL, id);
    if fields.0.is_empty() || fields.removed() {
        return Err(Fault::missing(told("fault-no-call", &[])));
    }
    Ok(form(id, fields))
}

fn form(id: &str, fields: &Fields) -> CallForm {
    let text = |name: &str| fields.text(name).to_owned();
    CallForm {
        id: id.to_owned(),
        title: text("title"),
        number: text("number"),
        until: text("until"),
        contact: text("contact"),
        consultation: text("consultation"),
        languages: fields
            .set("language")
            .into_iter()
            .map(str::to_owned)
            .collect(),
        purpose: worded(fields, "purpose:"),
        asks: asks(fields),
    }
}

/// The texts of fields that begin with a prefix, by what follows it.
fn worded(fields: &Fields, prefix: &str) -> std::collections::BTreeMap<String, String> {
    let named = fields
        .0
        .keys()
        .filter_map(|name| Some((name, name.strip_prefix(prefix)?)));
    named
        .map(|(name, rest)| (rest.to_owned(), fields.text(name).to_owned()))
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

/// The questions in their order: `ask:<key>` holds the place, `words:<key>:<language>` own words.
fn asks(fields: &Fields) -> Vec<CallAsk> {
    let placed = fields.0.keys().filter_map(|name| {
        let key = name.strip_prefix("ask:")?;
        Some((fields.number(name)?, key))
    });
    let mut placed: Vec<(i64, &str)> = placed.collect();
    placed.sort_unstable();
    placed
        .into_iter()
        .map(|(_, key)| CallAsk {
            key: key.to_owned(),
            words: worded(fields, &format!("words:{key}:")),
        })
        .collect()
}
