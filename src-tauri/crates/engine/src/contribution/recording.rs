//! The form of a contribution while it is recorded: kept as it stands until it is recorded or emptied.

use crate::state::held;
use crate::wire::contributions::{KeepRecording, Recording};
use crate::wire::reviews::{Nothing, OfReview};
use crate::{Engine, Fault, Result};

fn key(review: &str) -> String {
    format!("recording:{review}")
}

pub(crate) fn keep_recording(engine: &Engine, ask: KeepRecording) -> Result<Nothing> {
    engine.review(&ask.review)?;
    held(&engine.writer)
        .store
        .write::<_, Fault>(|db| Ok(db.set_setting(&key(&ask.review), &ask.form)?))?;
    Ok(Nothing::default())
}

pub(crate) fn get_recording(engine: &Engine, ask: OfReview) -> Result<Recording> {
    let form = engine.read(|db| db.setting(&key(&ask.review)))?;
    Ok(Recording {
        form: form.unwrap_or_default(),
    })
}
