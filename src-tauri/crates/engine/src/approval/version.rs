//! Opens a new version after an approval: the text can be written again.

use crate::change::Label;
use crate::sentence::told;
use crate::state::{is_read_only, version};
use crate::wire::pages::OpenVersion;
use crate::wire::reviews::Nothing;
use crate::{Engine, Fault, Result};
use model::{Op, UnitKey};

pub(crate) fn open_version(engine: &Engine, ask: OpenVersion) -> Result<Nothing> {
    let review = engine.review(&ask.review)?;
    if ask.reason.trim().is_empty() {
        return Err(Fault::invalid("reason", told("fault-no-reason", &[])));
    }
    if !is_read_only(&review) {
        return Err(Fault::invalid("", told("fault-not-approved", &[])));
    }
    let number = version(&review) + 1;
    let label = Label::new().with("title", ask.reason.as_str());
    engine.change(&ask.review, Op::OpenVersion, label, |change| {
        let id = change.new_id();
        let (now, person) = (change.host.now_text(), change.person.clone());
        change.set(UnitKey::APPROVALS, "version", &id, "number", number);
        change.set(
            UnitKey::APPROVALS,
            "version",
            &id,
            "reason",
            ask.reason.trim(),
        );
        change.set(UnitKey::APPROVALS, "version", &id, "opened", now);
        change.set(UnitKey::APPROVALS, "version", &id, "by", person);
        Ok(Nothing {})
    })
}
