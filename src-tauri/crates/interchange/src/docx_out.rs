//! A Draft as a Word document: headings, lists and tables by their own styles, so that a screen reader
//! knows them, the language of the text, and no property that nobody gave.

mod parts;
#[cfg(test)]
mod tests;
mod words;

use model::draft::Draft;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;

/// The page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Page {
    /// Broader than high, for tables of many columns.
    pub wide: bool,
    /// Year, month, day on which it is made.
    pub made: (i32, u8, u8),
}

/// Writes a Draft as a DOCX. The same Draft gives the same bytes.
///
/// # Errors
/// Where the archive can't be written.
pub fn write(draft: &Draft, page: Page) -> Result<Vec<u8>, ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (name, content) in [
        ("[Content_Types].xml", parts::TYPES.to_owned()),
        ("_rels/.rels", parts::ROOT_LINKS.to_owned()),
        ("docProps/core.xml", parts::core(draft, page)),
        ("word/_rels/document.xml.rels", parts::LINKS.to_owned()),
        ("word/styles.xml", parts::styles(draft)),
        ("word/settings.xml", parts::settings(draft)),
        ("word/numbering.xml", parts::NUMBERING.to_owned()),
        ("word/footer1.xml", words::footer(draft)),
        ("word/document.xml", words::document(draft, page)),
    ] {
        zip.start_file(name, options)?;
        zip.write_all(content.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}
