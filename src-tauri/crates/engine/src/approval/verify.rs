//! Says whether a PDF is the approved one: by the file itself, else by the code that it carries. It reads
//! bytes only and runs nothing of them.

use super::list::sentence;
use super::standing::edition_of;
use crate::pages::{Ask, draft_of, hash, print};
use crate::sentence::told;
use crate::wire::pages::{Verified, VerifyPdf};
use crate::{Engine, Fault, Result};
use model::consent::Edition;
use model::words::Words;
use model::{Fields, Review, UnitKey};
use std::path::Path;

/// No report is larger; a larger file is not read into memory.
const LIMIT: u64 = 500 << 20;

pub(crate) fn verify(engine: &Engine, ask: VerifyPdf) -> Result<Verified> {
    let bytes = read(Path::new(&ask.path))?;
    let words = engine.words()?;
    let mut answer = Verified {
        sha256: hash(&bytes),
        ..Verified::default()
    };
    let codes = codes_in(&bytes);
    answer.code = codes.first().cloned().unwrap_or_default();
    for head in engine.read(|db| db.reviews())? {
        let review = engine.review_typed(&head.id)?;
        if let Some(known) = known(engine, &review, &answer.sha256, &codes)? {
            let args = [("approval", known.approval.as_str().into())];
            answer.sentence = words.say(&format!("verify-{}", known.verdict), &args);
            answer.verdict = known.verdict.to_owned();
            answer.code = known.code;
            answer.review = head.id;
            return Ok(answer);
        }
    }
    let (verdict, key) = match (answer.code.is_empty(), is_whole(&bytes)) {
        (false, _) => ("other", "verify-other"),
        (true, true) => ("foreign", "verify-foreign"),
        (true, false) => ("foreign", "verify-cut-off"),
    };
    answer.verdict = verdict.to_owned();
    answer.sentence = words.say(key, &[]);
    Ok(answer)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    let unreadable = |error: std::io::Error| Fault::unreadable(path, &error);
    if std::fs::metadata(path).map_err(unreadable)?.len() > LIMIT {
        return Err(Fault::file(path, told("fault-pdf-large", &[])));
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    if !bytes.starts_with(b"%PDF-") {
        return Err(Fault::file(path, told("fault-no-pdf", &[])));
    }
    Ok(bytes)
}

/// What a review knows of a file.
struct Known {
    verdict: &'static str,
    approval: String,
    code: String,
}

fn known(
    engine: &Engine,
    review: &Review,
    sha256: &str,
    codes: &[String],
) -> Result<Option<Known>> {
    let approvals: Vec<&Fields> = review
        .unit(UnitKey::APPROVALS)
        .records("approval")
        .map(|(_, fields)| fields)
        .collect();
    let words = engine.words()?;
    let told = |verdict, fields: &Fields| -> Result<Option<Known>> {
        let approval = sentence(engine, &words, fields)?;
        Ok(Some(Known {
            verdict,
            approval,
            code: fields.text("code").to_owned(),
        }))
    };
    if let Some(same) = approvals
        .iter()
        .find(|fields| fields.text("file_sha256") == sha256)
    {
        return told("approved", same);
    }
    let carried = |fields: &&&Fields| codes.iter().any(|code| code == fields.text("code"));
    if let Some(same) = approvals.iter().find(carried) {
        let again = prints_as(engine, review, same, sha256)?;
        return told(if again { "approved" } else { "approved-text" }, same);
    }
    if codes.is_empty() {
        return Ok(None);
    }
    for edition in [Edition::Public, Edition::Internal] {
        let code = draft_of(
            engine,
            review,
            &Ask {
                edition,
                ..Ask::default()
            },
        )?
        .draft
        .code;
        if codes.contains(&code) {
            return Ok(Some(Known {
                verdict: "draft",
                approval: String::new(),
                code,
            }));
        }
    }
    Ok(None)
}

/// Whether this program prints the approved text as exactly this file: an older style may have printed
/// the file that the record names.
fn prints_as(engine: &Engine, review: &Review, approval: &Fields, sha256: &str) -> Result<bool> {
    let wanted = Ask {
        language: approval.text("language").to_owned(),
        edition: edition_of(approval),
        ..Ask::default()
    };
    Ok(print(engine, review, &wanted, "")?.sha256 == sha256)
}

/// A PDF ends with its end mark; one that was cut off does not.
fn is_whole(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(1024)..];
    tail.windows(5).any(|window| window == b"%%EOF")
}

/// The codes in the metadata, which PDF/A keeps as plain text.
fn codes_in(bytes: &[u8]) -> Vec<String> {
    let mut found: Vec<String> = vec![];
    for window in bytes.windows(19).filter(|window| is_code(window)) {
        let code = String::from_utf8_lossy(window).into_owned();
        if !found.contains(&code) && found.len() < 16 {
            found.push(code);
        }
    }
    found
}

fn is_code(window: &[u8]) -> bool {
    window.iter().enumerate().all(|(at, byte)| match at % 5 {
        4 => *byte == b'-',
        _ => byte.is_ascii_digit() || (byte.is_ascii_uppercase() && !b"ILOU".contains(byte)),
    })
}

#[cfg(test)]
mod tests {
    use super::codes_in;

    #[test]
    fn a_code_is_read_from_metadata_and_nothing_else_is_taken_for_one() {
        let bytes = b"<pdf:Keywords>Verification code 7K3F-9QXD-2M4T-8B6W</pdf:Keywords> \
            <xmpMM:DocumentID>1b2c3d4e-aaaa-4bbb-8ccc-1234567890ab ILOU-ILOU-ILOU-ILOU";
        assert_eq!(codes_in(bytes), ["7K3F-9QXD-2M4T-8B6W"]);
        assert!(codes_in(b"%PDF-1.7 cut off 7K3F-9QXD-2M").is_empty());
    }
}
