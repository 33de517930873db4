//! Where approval stands.

use super::standing::{edition_of, facts};
use crate::pages::{Ask, draft_of};
use crate::state::{is_read_only, version};
use crate::wire::pages::{ApprovalRow, Approvals, GetApprovals};
use crate::{Engine, Result};
use model::words::Words;
use model::{Fields, UnitKey};

pub(crate) fn list(engine: &Engine, ask: GetApprovals) -> Result<Approvals> {
    let review = engine.review_typed(&ask.review)?;
    let words = engine.words()?;
    let version = version(&review);
    let mut found: Vec<(&str, &Fields)> = review
        .unit(UnitKey::APPROVALS)
        .records("approval")
        .collect();
    found.sort_by_key(|(_, fields)| std::cmp::Reverse(fields.text("at")));
    let approvals = found
        .into_iter()
        .map(|(id, fields)| row(engine, &words, id, fields, version))
        .collect::<Result<_>>()?;
    let wanted = Ask {
        language: ask.language,
        edition: ask.edition,
        ..Ask::default()
    };
    let draft = draft_of(engine, &review, &wanted)?.draft;
    Ok(Approvals {
        approvals,
        code: draft.code,
        language: draft.language,
        edition: ask.edition,
        version,
        read_only: is_read_only(&review),
    })
}

fn row(
    engine: &Engine,
    words: &dyn Words,
    id: &str,
    fields: &Fields,
    version: i64,
) -> Result<ApprovalRow> {
    Ok(ApprovalRow {
        id: id.to_owned(),
        version: fields.number("version").unwrap_or(1),
        language: fields.text("language").to_owned(),
        edition: edition_of(fields),
        scan: engine
            .read(|db| db.original_head(fields.text("scan")))?
            .map(crate::contribution::original_row),
        sentence: sentence(engine, words, fields)?,
        code: fields.text("code").to_owned(),
        file_sha256: fields.text("file_sha256").to_owned(),
        current: fields.number("version") == Some(version),
    })
}

/// An approval in a sentence.
pub(super) fn sentence(engine: &Engine, words: &dyn Words, fields: &Fields) -> Result<String> {
    let facts = facts(engine, fields)?;
    let date = draft::date(words, &facts.date);
    let said = [
        ("name", facts.name.as_str().into()),
        ("role", facts.role.as_str().into()),
        ("date", date.as_str().into()),
        ("entered", facts.entered_by.as_str().into()),
    ];
    let key = match (fields.flag("on_paper"), facts.role.is_empty()) {
        (true, _) => "approved-on-paper",
        (false, true) => "approved-without-role",
        (false, false) => "approved-sentence",
    };
    Ok(words.say(key, &said))
}
