//! The text of a document that somebody sent: paragraphs kept, everything else left in the file.

mod docx;
mod html;
mod mail;
mod odt;
mod pdf;
mod xml;

pub use mail::{Attachment, Mail};

use crate::kind::{Kind, compound, ending, kind};
use crate::text::{decode, tidy};
use crate::unread::Unread;

/// Characters beyond which nobody reads on: a contribution holds fewer, the file holds all.
pub(crate) const ENOUGH: usize = 220_000;

/// What was read of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// Its text; paragraphs are parted by a blank line.
    pub text: String,
    /// Why there is no text.
    pub unread: Option<Unread>,
    /// Who sent it when, and with what, where it is an e-mail.
    pub mail: Option<Mail>,
}

/// Reads a document. Never fails: what can't be read says why.
pub fn read(name: &str, bytes: &[u8]) -> Document {
    if bytes.is_empty() {
        return unread(Unread::Empty);
    }
    let kind = kind(name, bytes);
    if kind == Kind::Mail {
        return mail::read(bytes);
    }
    match text(name, kind, bytes) {
        Ok(text) if text.trim().is_empty() => unread(Unread::NoText),
        Ok(text) => Document {
            text,
            ..Document::default()
        },
        Err(why) => unread(why),
    }
}

fn unread(why: Unread) -> Document {
    Document {
        unread: Some(why),
        ..Document::default()
    }
}

fn text(name: &str, kind: Kind, bytes: &[u8]) -> Result<String, Unread> {
    match kind {
        Kind::Docx => docx::read(bytes),
        Kind::Odt => odt::read(bytes),
        Kind::Pdf => pdf::read(bytes),
        Kind::Html => Ok(html::text(&decode(bytes).0)),
        Kind::Text if is_binary(bytes) => Err(Unread::Foreign),
        Kind::Text => Ok(tidy(&decode(bytes).0)),
        Kind::Csv | Kind::Xlsx | Kind::Sheet => Err(Unread::Table),
        Kind::Compound => Err(compound(bytes)),
        Kind::Picture if !claims_text(name) => Err(Unread::Picture),
        Kind::Zip if !claims_text(name) => Err(Unread::Nested),
        _ if claims_text(name) => Err(Unread::Foreign),
        _ => Err(Unread::Unknown),
    }
}

/// Its name says that it holds text that is read here.
fn claims_text(name: &str) -> bool {
    matches!(
        ending(name).as_str(),
        "docx" | "docm" | "odt" | "pdf" | "eml" | "txt" | "md"
    )
}

/// Zero bytes stand in no text but in that of UTF-16, which has one beside nearly every letter.
fn is_binary(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(4096)];
    decode(head).0.chars().any(|letter| letter == '\0')
}
