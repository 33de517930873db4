//! The text of a Word document (DOCX): what prints, with insertions and without deletions; notes at the end.

use super::xml::{Body, attribute, part, walk};
use crate::pack::Pack;
use crate::text::Paragraphs;
use crate::unread::Unread;
use quick_xml::events::BytesStart;

/// Parts with text, in the order in which they are read.
const PARTS: [&str; 3] = [
    "word/document.xml",
    "word/footnotes.xml",
    "word/endnotes.xml",
];

pub(super) fn read(bytes: &[u8]) -> Result<String, Unread> {
    let mut pack = Pack::open(bytes)?;
    let mut body = TextBody::default();
    for name in PARTS {
        match part(&mut pack, name)? {
            Some(xml) => body.read(&xml, name == PARTS[0])?,
            None if name == PARTS[0] => return Err(Unread::Foreign),
            None => {}
        }
    }
    Ok(body.paragraphs.text())
}

#[derive(Default)]
struct TextBody {
    paragraphs: Paragraphs,
    /// Within letters that print.
    letters: bool,
    /// Levels within what does not print.
    hidden: usize,
}

impl TextBody {
    fn read(&mut self, xml: &str, must: bool) -> Result<(), Unread> {
        let walked = walk(xml, self);
        self.paragraphs.end();
        (self.letters, self.hidden) = (false, 0);
        if must { walked } else { Ok(()) }
    }
}

impl Body for TextBody {
    fn is_full(&self) -> bool {
        self.paragraphs.is_full()
    }

    fn begin(&mut self, tag: &BytesStart<'_>) {
        if self.hidden > 0 || is_hidden(tag) {
            self.hidden += 1;
            return;
        }
        match tag.local_name().as_ref() {
            "p" => self.paragraphs.end(),
            "t" => self.letters = true,
            _ => self.mark(tag),
        }
    }

    fn mark(&mut self, tag: &BytesStart<'_>) {
        if self.hidden > 0 {
            return;
        }
        match tag.local_name().as_ref() {
            // among the properties of a paragraph the same tag sets the place of a tab, and has a position
            "tab" if attribute(tag, "pos").is_none() => self.paragraphs.push("\t"),
            "br" | "cr" => self.paragraphs.push("\n"),
            "noBreakHyphen" => self.paragraphs.push("-"),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.hidden > 0 {
            self.hidden -= 1;
            return;
        }
        match name {
            "p" => self.paragraphs.end(),
            "t" => self.letters = false,
            _ => {}
        }
    }

    fn say(&mut self, text: &str) {
        if self.letters && self.hidden == 0 {
            self.paragraphs.push(text);
        }
    }
}

/// Said twice for older programs, or the line above the notes, or taken out by whoever revised it.
fn is_hidden(tag: &BytesStart<'_>) -> bool {
    match tag.local_name().as_ref() {
        "Fallback" | "del" | "moveFrom" => true,
        "footnote" | "endnote" => attribute(tag, "type").is_some(),
        _ => false,
    }
}
