//! What the readers of XML share: letters behind entities, and parts as text.

use crate::pack::Pack;
use crate::text::decode;
use crate::unread::Unread;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart};

/// What a part with text in it may unpack to.
const PART: u64 = 64 << 20;

/// A part of an archive as text; nothing where there is none.
pub(super) fn part(pack: &mut Pack<'_>, name: &str) -> Result<Option<String>, Unread> {
    let bytes = pack.part(name, PART)?;
    Ok(bytes.map(|bytes| decode(&bytes).0))
}

/// A reader that forgives what it can.
pub(super) fn reader(xml: &str) -> Reader<&[u8]> {
    let mut reader = Reader::from_str(xml);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    reader
}

/// The letters that an entity stands for; those of a document's own making are none.
pub(super) fn letters(entity: &BytesRef<'_>) -> String {
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
