//! The text of an OpenDocument text (ODT): what prints; notes at the end.

use super::xml::{Body, attribute, part, walk};
use crate::pack::Pack;
use crate::text::Paragraphs;
use crate::unread::Unread;
use quick_xml::events::BytesStart;

/// Blanks that stand in a row at most.
const BLANKS: usize = 40;

pub(super) fn read(bytes: &[u8]) -> Result<String, Unread> {
    let mut pack = Pack::open(bytes)?;
    let manifest = part(&mut pack, "META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(Unread::Encrypted);
    }
    let Some(xml) = part(&mut pack, "content.xml")? else {
        return Err(Unread::Damaged);
    };
    let mut body = TextBody::default();
    walk(&xml, &mut body)?;
    Ok(body.text())
}

#[derive(Default)]
struct TextBody {
    said: Paragraphs,
    notes: Paragraphs,
    /// Levels within what does not print.
    hidden: usize,
    /// Levels within a note.
    note: usize,
    /// Levels within a paragraph or a heading.
    paragraph: usize,
}

impl Body for TextBody {
    fn is_full(&self) -> bool {
        self.said.is_full()
    }

    fn begin(&mut self, tag: &BytesStart<'_>) {
        let name = tag.local_name();
        let name = name.as_ref();
        let hides = matches!(name, "tracked-changes" | "annotation" | "note-citation");
        if self.hidden > 0 || hides {
            self.hidden += 1;
            return;
        }
        match name {
            "note" => self.note += 1,
            "p" | "h" => {
                self.paragraph += 1;
                self.paragraphs().end();
            }
            _ => self.mark(tag),
        }
    }

    fn mark(&mut self, tag: &BytesStart<'_>) {
        if self.hidden > 0 || self.paragraph == 0 {
            return;
        }
        match tag.local_name().as_ref() {
            "s" => {
                let count = attribute(tag, "c").and_then(|count| count.parse().ok());
                let blanks = " ".repeat(count.unwrap_or(1).min(BLANKS));
                self.paragraphs().push(&blanks);
            }
            "tab" => self.paragraphs().push("\t"),
            "line-break" => self.paragraphs().push("\n"),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.hidden > 0 {
            self.hidden -= 1;
            return;
        }
        match name {
            "note" => self.note = self.note.saturating_sub(1),
            "p" | "h" => {
                self.paragraph = self.paragraph.saturating_sub(1);
                self.paragraphs().end();
            }
            _ => {}
        }
    }

    fn say(&mut self, text: &str) {
        if self.hidden == 0 && self.paragraph > 0 {
            self.paragraphs().push(text);
        }
    }
}

impl TextBody {
    fn paragraphs(&mut self) -> &mut Paragraphs {
        if self.note > 0 {
            &mut self.notes
        } else {
            &mut self.said
        }
    }

    fn text(self) -> String {
        let parts = [self.said.text(), self.notes.text()];
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("\n\n")
    }
}
