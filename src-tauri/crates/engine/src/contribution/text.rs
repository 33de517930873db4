//! The text of a contribution: as it may be read, as it is sealed, and where a passage of it stands.

use crate::sentence::told;
use crate::{Engine, Fault, Result};
use model::Fields;
use model::redact::{passage, places};
use store::Db;

/// Which original is read: what is blacked out is read by nobody.
pub(crate) fn text_id(fields: &Fields) -> &str {
    match fields.text("redacted_original") {
        "" => fields.text("text_original"),
        redacted => redacted,
    }
}

/// The text as it may be read; what prints of it goes through [`model::redact::as_printed`] with the word
/// `redacted-mark` of the report.
pub(crate) fn text_of(db: Db<'_>, fields: &Fields) -> store::Result<String> {
    words(db, text_id(fields))
}

/// The words of an original; empty where it is not here.
pub(super) fn words(db: Db<'_>, original: &str) -> store::Result<String> {
    let found = db.original(original)?;
    Ok(found
        .map(|original| String::from_utf8_lossy(&original.bytes).into_owned())
        .unwrap_or_default())
}

/// A range that a person named, in signs.
pub(super) fn check_range(text: &str, from: usize, to: usize) -> Result<()> {
    if from < to && to <= text.chars().count() {
        return Ok(());
    }
    Err(Fault::invalid("to", told("fault-no-passage", &[])))
}

/// A range that was named on an earlier wording, as it stands in the text now; none where its words are gone
/// or stand in several places.
pub(super) fn standing(
    engine: &Engine,
    fields: &Fields,
    named_on: &str,
    (from, to): (usize, usize),
) -> Result<Option<(usize, usize)>> {
    if named_on == fields.text("text_original") {
        return Ok(Some((from, to)));
    }
    let (then, now) = engine.read(|db| Ok((words(db, named_on)?, text_of(db, fields)?)))?;
    Ok(match places(&now, &passage(&then, from, to)).as_slice() {
        [only] => Some(*only),
        _ => None,
    })
}

/// A count in a field, as a place in a text.
pub(super) fn place(fields: &Fields, field: &str) -> usize {
    fields
        .number(field)
        .and_then(|number| usize::try_from(number).ok())
        .unwrap_or(0)
}

/// A place in a text, as a field holds it.
pub(super) fn held(place: usize) -> model::Scalar {
    i64::try_from(place).unwrap_or(i64::MAX).into()
}
