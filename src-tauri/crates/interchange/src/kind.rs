//! What a file is: by its first bytes and its inside, and only then by its name.

use crate::pack::Pack;
use crate::unread::Unread;

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Values with a delimiter.
    Csv,
    /// Excel.
    Xlsx,
    /// Another spreadsheet.
    Sheet,
    /// Word.
    Docx,
    /// OpenDocument text.
    Odt,
    /// PDF.
    Pdf,
    /// An e-mail.
    Mail,
    /// Plain text.
    Text,
    /// A page of the web.
    Html,
    /// An archive of files.
    Zip,
    /// Office before 2007, Outlook, or a document with a password.
    Compound,
    /// A picture.
    Picture,
    /// Anything else.
    Other,
}

const PICTURES: &[&[u8]] = &[
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"II*\0",
    b"MM\0*",
    b"BM",
];
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// The ending of a name, in small letters.
pub fn ending(name: &str) -> String {
    match name.rsplit_once('.') {
        Some((_, ending)) => ending.to_lowercase(),
        None => String::new(),
    }
}

/// What a file is.
pub fn kind(name: &str, bytes: &[u8]) -> Kind {
    let head = &bytes[..bytes.len().min(1024)];
    if bytes.starts_with(b"PK") {
        return packed(bytes);
    }
    if bytes.starts_with(COMPOUND) {
        return Kind::Compound;
    }
    if head.windows(5).any(|five| five == b"%PDF-") {
        return Kind::Pdf;
    }
    if PICTURES.iter().any(|mark| bytes.starts_with(mark)) {
        return Kind::Picture;
    }
    match ending(name).as_str() {
        "csv" | "tsv" | "tab" => Kind::Csv,
        "txt" | "text" if is_tabbed(head) => Kind::Csv,
        "txt" | "text" | "md" | "markdown" => Kind::Text,
        "eml" => Kind::Mail,
        "htm" | "html" | "xhtml" => Kind::Html,
        _ => Kind::Other,
    }
}

fn packed(bytes: &[u8]) -> Kind {
    let Ok(mut pack) = Pack::open(bytes) else {
        return Kind::Zip;
    };
    if pack.has("word/document.xml") {
        return Kind::Docx;
    }
    if pack.has("xl/workbook.xml") {
        return Kind::Xlsx;
    }
    let media = pack.part("mimetype", 200).ok().flatten();
    let media = String::from_utf8_lossy(&media.unwrap_or_default()).into_owned();
    match media.trim() {
        text if text.starts_with("application/vnd.oasis.opendocument.text") => Kind::Odt,
        text if text.starts_with("application/vnd.oasis.opendocument.spreadsheet") => Kind::Sheet,
        _ if pack.has("xl/workbook.bin") => Kind::Sheet,
        _ => Kind::Zip,
    }
}

/// The first lines have the same number of tabs: a spreadsheet saved as text.
fn is_tabbed(head: &[u8]) -> bool {
    let (text, _) = crate::text::decode(head);
    let mut tabs = text.lines().map(|line| line.matches('\t').count());
    let first = tabs.next().unwrap_or(0);
    first > 0 && tabs.next() == Some(first)
}

/// A compound file is one that a password protects, or one of an older format.
pub(crate) fn compound(bytes: &[u8]) -> Unread {
    let mark: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    if bytes.windows(mark.len()).any(|window| window == mark) {
        Unread::Encrypted
    } else {
        Unread::Older
    }
}
