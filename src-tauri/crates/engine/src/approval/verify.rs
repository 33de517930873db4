//! Says whether a PDF is the approved one: by the file itself, else by the code that it carries.

use super::list::sentence;
use crate::pages::{Ask, compose_for};
use crate::wire::pages::{Verified, VerifyPdf};
use crate::{Engine, Fault, Result};
use model::consent::Edition;
use model::words::Words;
use model::{Fields, Review, UnitKey};
use sha2::{Digest, Sha256};
use std::path::Path;

pub(crate) fn verify(engine: &Engine, ask: VerifyPdf) -> Result<Verified> {
    let path = Path::new(&ask.path);
    let bytes = std::fs::read(path).map_err(|error| {
        Fault::file(
            path,
            format!("This file can't be read ({error}). Choose another one."),
        )
    })?;
    if !bytes.starts_with(b"%PDF-") {
        return Err(Fault::file(
            path,
            "This file is not a PDF. Choose the PDF that was exported.",
        ));
    }
    let sha256: String = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let code = code_in(&bytes).unwrap_or_default();
    let words = engine.words()?;
    let mut answer = Verified {
        code,
        sha256,
        ..Verified::default()
    };
    for head in engine.read(|db| db.reviews())? {
        let review = engine.review_typed(&head.id)?;
        if let Some((verdict, approval)) = known(engine, &review, &answer)? {
            let args = [("approval", approval.as_str().into())];
            answer.sentence = words.say(&format!("verify-{verdict}"), &args);
            verdict.clone_into(&mut answer.verdict);
            answer.review = head.id;
            return Ok(answer);
        }
    }
    let verdict = if answer.code.is_empty() {
        "foreign"
    } else {
        "other"
    };
    answer.sentence = words.say(&format!("verify-{verdict}"), &[]);
    verdict.clone_into(&mut answer.verdict);
    Ok(answer)
}

fn known(
    engine: &Engine,
    review: &Review,
    asked: &Verified,
) -> Result<Option<(&'static str, String)>> {
    let words = engine.words()?;
    let approvals: Vec<&Fields> = review
        .unit(UnitKey::APPROVALS)
        .records("approval")
        .map(|(_, fields)| fields)
        .collect();
    if let Some(same) = approvals
        .iter()
        .find(|fields| fields.text("file_sha256") == asked.sha256)
    {
        return Ok(Some(("approved", sentence(&words, same))));
    }
    if asked.code.is_empty() {
        return Ok(None);
    }
    if let Some(same) = approvals
        .iter()
        .find(|fields| fields.text("code") == asked.code)
    {
        return Ok(Some(("approved-text", sentence(&words, same))));
    }
    for edition in [Edition::Public, Edition::Internal] {
        let draft = compose_for(
            engine,
            review,
            &Ask {
                edition,
                ..Ask::default()
            },
        )?
        .draft;
        if draft.code == asked.code {
            return Ok(Some(("draft", String::new())));
        }
    }
    Ok(None)
}

/// The code in the metadata, which PDF/A keeps as plain text.
fn code_in(bytes: &[u8]) -> Option<String> {
    bytes.windows(19).find_map(|window| {
        let text = std::str::from_utf8(window).ok()?;
        let groups: Vec<&str> = text.split('-').collect();
        let is_code = groups.len() == 4
            && groups
                .iter()
                .all(|four| four.len() == 4 && four.chars().all(is_letter));
        is_code.then(|| text.to_owned())
    })
}

fn is_letter(c: char) -> bool {
    c.is_ascii_digit() || (c.is_ascii_uppercase() && !matches!(c, 'I' | 'L' | 'O' | 'U'))
}
