//! Exports a PDF: written aside first, then given its name.

use super::draft_of::{Ask, approved_version, compose_for, pictures_of};
use crate::change::Label;
use crate::copy::write_whole;
use crate::wire::pages::{ExportPdf, Exported};
use crate::{Engine, Fault, Result};
use chrono::Datelike;
use model::{Op, Review, UnitKey};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::time::Instant;
use typeset::Scope;

pub(crate) fn export(engine: &Engine, ask: ExportPdf) -> Result<Exported> {
    let begun = Instant::now();
    let review = engine.review_typed(&ask.review)?;
    let wanted = Ask {
        language: ask.language.clone(),
        edition: ask.edition,
        blank: ask.blank,
    };
    let draft = compose_for(engine, &review, &wanted)?.draft;
    let pictures = pictures_of(engine, &draft)?;
    let scope = if ask.unit.is_empty() {
        Scope::Whole
    } else {
        Scope::Unit(&ask.unit)
    };
    let made = dated(engine, &review);
    let pdf = engine
        .presses
        .press
        .pdf(&draft, scope, &pictures, made)
        .map_err(|error| Fault::bug(&error))?;
    write_whole(Path::new(&ask.path), &pdf.bytes)?;
    let sha256: String = Sha256::digest(&pdf.bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    if ask.unit.is_empty() && !ask.blank {
        remember(engine, &review, &draft.language, &draft.code, &sha256)?;
    }
    let warnings = pdf
        .refused
        .iter()
        .map(|id| name(engine, id))
        .collect::<Result<_>>()?;
    Ok(Exported {
        path: ask.path,
        pages: pdf.pages,
        bytes: pdf.bytes.len() as u64,
        sha256,
        code: draft.code,
        ms: begun.elapsed().as_secs_f64() * 1000.0,
        warnings,
    })
}

/// The day in the file's metadata: that of the approval, so that the final is the same bytes whenever it is made.
fn dated(engine: &Engine, review: &Review) -> (i32, u8, u8) {
    let approvals = review.unit(UnitKey::APPROVALS).records("approval");
    let approved = approvals
        .map(|(_, fields)| fields.text("date").to_owned())
        .max();
    let day = approved.and_then(|date| chrono::NaiveDate::parse_from_str(&date, "%Y-%m-%d").ok());
    let day = day.unwrap_or_else(|| engine.host.now().date_naive());
    (
        day.year(),
        u8::try_from(day.month()).unwrap_or(1),
        u8::try_from(day.day()).unwrap_or(1),
    )
}

/// The approval remembers the file that was made of its text.
fn remember(
    engine: &Engine,
    review: &Review,
    language: &str,
    code: &str,
    sha256: &str,
) -> Result<()> {
    let approved =
        approved_version(review, language).is_some_and(|fields| fields.text("code") == code);
    let approvals = review.unit(UnitKey::APPROVALS).records("approval");
    let id = approvals
        .into_iter()
        .find(|(_, fields)| fields.text("code") == code)
        .map(|(id, _)| id.to_owned());
    let (true, Some(id)) = (approved, id) else {
        return Ok(());
    };
    engine.change(
        &review.id,
        Op::Approve,
        Label::new().with("title", code),
        |change| {
            change.set(UnitKey::APPROVALS, "approval", &id, "file_sha256", sha256);
            Ok(())
        },
    )
}

fn name(engine: &Engine, original: &str) -> Result<String> {
    let head = engine.read(|db| db.original_head(original))?;
    let name = head.map(|head| head.name).unwrap_or_default();
    Ok(format!(
        "'{name}' is not a picture that can be printed: its alternative text stands in its place."
    ))
}
