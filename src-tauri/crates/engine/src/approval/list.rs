//! Where approval stands.

use crate::pages::{Ask, compose_for};
use crate::state::{is_read_only, version};
use crate::wire::pages::{ApprovalRow, Approvals};
use crate::wire::reviews::OfReview;
use crate::{Engine, Result};
use model::consent::Edition;
use model::words::Words;
use model::{Fields, UnitKey};

pub(crate) fn list(engine: &Engine, ask: OfReview) -> Result<Approvals> {
    let review = engine.review_typed(&ask.review)?;
    let number = version(&review);
    let words = engine.words()?;
    let mut found: Vec<(&str, &Fields)> = review
        .unit(UnitKey::APPROVALS)
        .records("approval")
        .collect();
    found.sort_by_key(|(_, fields)| std::cmp::Reverse(fields.text("at").to_owned()));
    let approvals = found
        .into_iter()
        .map(|(id, fields)| ApprovalRow {
            id: id.to_owned(),
            version: fields.number("version").unwrap_or(1),
            language: fields.text("language").to_owned(),
            sentence: sentence(&words, fields),
            code: fields.text("code").to_owned(),
            file_sha256: fields.text("file_sha256").to_owned(),
            current: fields.number("version") == Some(number),
        })
        .collect();
    let draft = compose_for(
        engine,
        &review,
        &Ask {
            edition: Edition::Public,
            ..Ask::default()
        },
    )?
    .draft;
    Ok(Approvals {
        approvals,
        code: draft.code,
        version: number,
        read_only: is_read_only(&review),
    })
}

/// An approval in a sentence.
pub(super) fn sentence(words: &dyn Words, fields: &Fields) -> String {
    words.say(
        "approved-sentence",
        &[
            ("name", fields.text("name").into()),
            ("role", fields.text("role").into()),
            ("date", fields.text("date").into()),
        ],
    )
}
