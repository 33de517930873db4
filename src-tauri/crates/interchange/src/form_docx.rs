//! The form as a Word document: content controls that carry the names of the fields, headings,
//! language; and read back when it returns.

mod parts;
mod read;
#[cfg(test)]
mod tests;
mod words;

pub use read::read;

use model::paper::Paper;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Writes a paper as a DOCX. The same paper gives the same bytes.
///
/// # Errors
/// Where the archive can't be written.
pub fn write(paper: &Paper) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (name, content) in [
        ("[Content_Types].xml", parts::TYPES.to_owned()),
        ("_rels/.rels", parts::ROOT_LINKS.to_owned()),
        ("docProps/core.xml", parts::core(paper)),
        ("word/_rels/document.xml.rels", parts::LINKS.to_owned()),
        ("word/styles.xml", parts::styles(paper)),
        ("word/settings.xml", parts::settings(paper)),
        ("word/footer1.xml", parts::footer(paper)),
        ("word/document.xml", words::document(paper)),
    ] {
        zip.start_file(name, options)?;
        zip.write_all(content.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// What stands where nothing was written yet. On paper it is a line to write on.
const BLANK: &str = "…………………………";

const BOX: &str = "\u{2610}";
const CROSSED: &str = "\u{2612}";
