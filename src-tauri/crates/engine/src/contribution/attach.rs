//! Stores a file as an original, and links it to a contribution.

use crate::change::Label;
use crate::sentence::told;
use crate::state::held;
use crate::wire::contributions::{Attach, OriginalRow};
use crate::{Engine, Fault, Result};
use model::{Op, UnitKey};
use std::path::Path;
use store::{Original, OriginalHead};

/// What a review file can still carry on a stick between two laptops.
const LIMIT: u64 = 100 << 20;

pub(crate) fn attach(engine: &Engine, ask: Attach) -> Result<OriginalRow> {
    let (name, media, bytes) = read_file(Path::new(&ask.path))?;
    let id = keep(engine, &name, &media, bytes)?;
    if !ask.contribution.is_empty() {
        let review = engine.review(&ask.review)?;
        let number = review
            .unit(UnitKey::LOG)
            .record("contribution", &ask.contribution)
            .text("number")
            .to_owned();
        let label = Label::new()
            .with("title", number)
            .at(UnitKey::LOG, &ask.contribution);
        engine.change(&ask.review, Op::TreatContribution, label, |change| {
            change.set(
                UnitKey::LOG,
                "contribution",
                &ask.contribution,
                &format!("original:{id}"),
                true,
            );
            Ok(())
        })?;
    }
    let head = engine.read(|db| db.original_head(&id))?;
    head.map(row)
        .ok_or_else(|| Fault::missing(told("fault-no-file", &[])))
}

/// Seals and keeps bytes; gives their id.
pub(crate) fn keep(engine: &Engine, name: &str, media: &str, bytes: Vec<u8>) -> Result<String> {
    let original = Original::seal(name, media, &engine.host.random(), bytes);
    held(&engine.writer)
        .store
        .write::<_, Fault>(|db| Ok(db.add_original(&original)?))?;
    Ok(original.head.id)
}

pub(crate) fn row(head: OriginalHead) -> OriginalRow {
    OriginalRow {
        id: head.id,
        name: head.name,
        media: head.media,
        size: head.size,
        sha256: head.sha256,
    }
}

/// Name, media type and bytes of a file.
pub(crate) fn read_file(path: &Path) -> Result<(String, String, Vec<u8>)> {
    let unreadable = |error: std::io::Error| Fault::unreadable(path, &error);
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    if size > LIMIT {
        return Err(Fault::file(
            path,
            told("fault-file-large", &[("size", &(size >> 20))]),
        ));
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let media = media_of(&name).to_owned();
    Ok((name, media, bytes))
}

pub(super) fn media_of(name: &str) -> &'static str {
    match name
        .rsplit('.')
        .next()
        .unwrap_or_default()
        .to_lowercase()
        .as_str()
    {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "svg" => "image/svg+xml",
        "pdf" => "application/pdf",
        "txt" | "md" => "text/plain",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    }
}
