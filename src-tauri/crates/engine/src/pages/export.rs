//! Exports a PDF: written aside first, then given its name.

use super::draft_of::Ask;
use super::print::{Printed, print};
use crate::copy::write_whole;
use crate::sentence::told;
use crate::wire::pages::{ExportPdf, Exported};
use crate::{Engine, Fault, Result};
use model::consent::Edition;
use model::draft::Weight;
use model::words::Words;
use std::path::Path;
use std::time::Instant;

pub(crate) fn export(engine: &Engine, ask: ExportPdf) -> Result<Exported> {
    let begun = Instant::now();
    if ask.path.trim().is_empty() {
        return Err(Fault::invalid("path", told("fault-no-path", &[])));
    }
    let review = engine.review_typed(&ask.review)?;
    if ask.edition == Edition::Public && !ask.blank {
        crate::contribution::refuse_withdrawn(engine, &review, &ask.language, &ask.unit)?;
    }
    let wanted = Ask {
        language: ask.language.clone(),
        edition: ask.edition,
        blank: ask.blank,
        unit: ask.unit.clone(),
        notes: true,
        approval: None,
    };
    let printed = print(engine, &review, &wanted, &ask.unit)?;
    if printed.pages == 0 {
        return Err(Fault::invalid("unit", told("fault-nothing-to-print", &[])));
    }
    write_whole(Path::new(&ask.path), &printed.bytes)?;
    Ok(Exported {
        warnings: warnings(engine, &printed, ask.edition)?,
        path: ask.path,
        pages: printed.pages,
        bytes: printed.bytes.len() as u64,
        sha256: printed.sha256,
        code: printed.made.draft.code,
        ms: begun.elapsed().as_secs_f64() * 1000.0,
    })
}

/// What the reader of this file does not get, in sentences.
fn warnings(engine: &Engine, printed: &Printed, edition: Edition) -> Result<Vec<String>> {
    let words = engine.words()?;
    let mut warnings = vec![];
    for original in &printed.refused {
        let head = engine.read(|db| db.original_head(original))?;
        let name = head.map(|head| head.name).unwrap_or_default();
        warnings.push(words.say("export-no-picture", &[("name", name.as_str().into())]));
    }
    let withheld = |kind: &str| matches!(kind, "internal-cited" | "consent-not-asked");
    let left_out = printed
        .made
        .notes
        .iter()
        .filter(|note| withheld(&note.kind))
        .count();
    let open = printed.made.notes.iter();
    let open = open.filter(|note| note.weight == Weight::Blocks).count();
    if edition == Edition::Public && open > 0 {
        warnings.push(words.say("export-unsettled", &[("count", open.into())]));
    }
    if edition == Edition::Public && left_out > 0 {
        warnings.push(words.say("export-left-out", &[("count", left_out.into())]));
    }
    Ok(warnings)
}
