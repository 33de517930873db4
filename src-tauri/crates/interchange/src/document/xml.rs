//! What the readers of XML share: letters behind entities, and parts as text.

use crate::pack::Pack;
use crate::text::decode;
use crate::unread::Unread;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// What a part with text in it may unpack to.
const PART: u64 = 64 << 20;

/// A part of an archive as text; nothing where there is none.
pub(super) fn part(pack: &mut Pack<'_>, name: &str) -> Result<Option<String>, Unread> {
    let bytes = pack.part(name, PART)?;
    Ok(bytes.map(|bytes| decode(&bytes).0))
}

/// What gathers the text of a part, tag by tag.
pub(super) trait Body {
    /// It takes no more.
    fn is_full(&self) -> bool;
    /// A tag opens.
    fn begin(&mut self, tag: &BytesStart<'_>);
    /// A tag that holds nothing.
    fn mark(&mut self, tag: &BytesStart<'_>);
    /// A tag closes.
    fn end(&mut self, name: &str);
    /// Letters.
    fn say(&mut self, text: &str);
}

/// Walks through a part until its end, or until the body is full.
pub(super) fn walk(xml: &str, body: &mut impl Body) -> Result<(), Unread> {
    let mut reader = reader(xml);
    while !body.is_full() {
        match reader.read_event().map_err(|_| Unread::Damaged)? {
            Event::Eof => break,
            Event::Start(tag) => body.begin(&tag),
            Event::Empty(tag) => body.mark(&tag),
            Event::End(tag) => body.end(tag.local_name().as_ref()),
            Event::Text(text) => body.say(&text.xml10_content()),
            Event::CData(text) => body.say(&text.xml10_content()),
            Event::GeneralRef(entity) => body.say(&letters(&entity)),
            _ => {}
        }
    }
    Ok(())
}

/// A reader that forgives what it can.
fn reader(xml: &str) -> Reader<&[u8]> {
    let mut reader = Reader::from_str(xml);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    reader
}

/// The letters that an entity stands for; those of a document's own making are none.
fn letters(entity: &BytesRef<'_>) -> String {
    match entity.resolve_char_ref() {
        Ok(Some(letter)) => letter.to_string(),
        _ => resolve_predefined_entity(entity)
            .unwrap_or_default()
            .to_owned(),
    }
}

/// The value of an attribute, whatever its prefix.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = tag.attributes().flatten();
    let found = all.find(|one| one.key.local_name().as_ref() == name)?;
    Some(found.value.to_string())
}
