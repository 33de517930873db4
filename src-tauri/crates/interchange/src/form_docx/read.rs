//! A form that came back as a Word document. Its controls are read by name, within bounds; whatever
//! else is in it is left alone.

use super::{BLANK, BOX, CROSSED};
use crate::pack::Pack;
use model::paper::{Filled, TICKED, Unreadable};
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

/// A form with a long answer to each question has a few hundred thousand bytes.
const ROOM: u64 = 32 << 20;
const LARGE: usize = 30 << 20;
const CONTROLS: usize = 10_000;
/// Letters of one answer; the log takes no longer text.
const LONG: usize = 200_000;

/// Reads the answers of a form.
///
/// # Errors
/// Why it can't be read as one.
pub fn read(bytes: &[u8]) -> Result<Filled, Unreadable> {
    // a file locked with a password is no ZIP but an older kind of container
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(Unreadable::Locked);
    }
    if bytes.len() > LARGE {
        return Err(Unreadable::Large);
    }
    if !bytes.starts_with(b"PK") {
        return Err(Unreadable::Foreign);
    }
    let mut pack = Pack::open(bytes).map_err(|_| Unreadable::Damaged)?;
    if pack.has("word/vbaProject.bin") {
        return Err(Unreadable::Active);
    }
    let document = pack
        .part("word/document.xml", ROOM)
        .map_err(|_| Unreadable::Damaged)?
        .ok_or(Unreadable::Foreign)?;
    let filled = controls(&document)?;
    if filled.answers.is_empty() {
        return Err(Unreadable::NoForm);
    }
    Ok(filled)
}

/// A control while it is read.
#[derive(Default)]
struct Control {
    name: String,
    label: String,
    checkbox: bool,
    checked: bool,
    text: String,
}

#[derive(Default)]
struct Walk {
    open: Vec<Control>,
    filled: Filled,
    in_text: bool,
}

fn controls(xml: &[u8]) -> Result<Filled, Unreadable> {
    let xml = std::str::from_utf8(xml).map_err(|_| Unreadable::Damaged)?;
    let mut reader = Reader::from_str(xml);
    let mut walk = Walk::default();
    loop {
        match reader.read_event().map_err(|_| Unreadable::Damaged)? {
            Event::Start(tag) => walk.begin(&tag, false)?,
            Event::Empty(tag) => walk.begin(&tag, true)?,
            Event::End(tag) => walk.end(tag.local_name().as_ref())?,
            Event::Text(text) if walk.in_text => walk.say(&text.xml10_content())?,
            Event::GeneralRef(name) if walk.in_text => walk.refer(&name)?,
            Event::Eof => break,
            _ => {}
        }
    }
    // what is open at the end was cut off
    if walk.open.is_empty() {
        Ok(walk.filled)
    } else {
        Err(Unreadable::Damaged)
    }
}

fn value(tag: &BytesStart<'_>) -> String {
    let found = tag
        .attributes()
        .flatten()
        .find(|one| one.key.local_name().as_ref() == "val");
    let raw = found.map_or(String::new(), |one| one.value.to_string());
    unescape(&raw).map_or_else(|_| raw.clone(), std::borrow::Cow::into_owned)
}

impl Walk {
    fn begin(&mut self, tag: &BytesStart<'_>, empty: bool) -> Result<(), Unreadable> {
        let name = tag.local_name();
        let name: &str = name.as_ref();
        match name {
            "sdt" if self.open.len() >= 64 || self.filled.answers.len() > CONTROLS => {
                return Err(Unreadable::Damaged);
            }
            "sdt" if !empty => self.open.push(Control::default()),
            "t" => self.in_text = !empty,
            "br" | "cr" => self.say("\n")?,
            "tab" => self.say("\t")?,
            _ => {}
        }
        if let Some(control) = self.open.last_mut() {
            match name {
                "tag" => control.name = value(tag),
                "alias" => control.label = value(tag),
                "checkbox" => control.checkbox = true,
                "checked" => {
                    control.checked = !matches!(value(tag).as_str(), "0" | "false" | "off");
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Unreadable> {
        match name {
            "t" => self.in_text = false,
            "p" => self.say("\n")?,
            "sdt" => {
                if let Some(control) = self.open.pop() {
                    self.keep(control);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn say(&mut self, text: &str) -> Result<(), Unreadable> {
        if let Some(control) = self.open.last_mut() {
            control.text.push_str(text);
            if control.text.len() > 4 * LONG {
                return Err(Unreadable::Large);
            }
        }
        Ok(())
    }

    fn refer(&mut self, name: &quick_xml::events::BytesRef<'_>) -> Result<(), Unreadable> {
        if let Ok(Some(letter)) = name.resolve_char_ref() {
            return self.say(&letter.to_string());
        }
        let known: &str = name;
        let letter = resolve_predefined_entity(known);
        self.say(letter.unwrap_or_default())
    }

    /// Two answers to a question that takes one are both given, with a space between.
    fn keep(&mut self, control: Control) {
        if control.name.is_empty() {
            return;
        }
        let mark = control.text.trim();
        let ticked = control.checkbox && (mark == CROSSED || mark != BOX && control.checked);
        let (name, answer) = match (control.checkbox, control.name.split_once('=')) {
            (true, Some((name, key))) => {
                (name.to_owned(), if ticked { key } else { "" }.to_owned())
            }
            (true, None) => (
                control.name.clone(),
                if ticked { TICKED } else { "" }.to_owned(),
            ),
            (false, _) => (control.name.clone(), written(&control.text)),
        };
        self.filled
            .asked
            .entry(name.clone())
            .or_insert(control.label);
        let kept = self.filled.answers.entry(name).or_default();
        if !answer.is_empty() && !kept.is_empty() {
            kept.push(' ');
        }
        kept.push_str(&answer);
    }
}

/// What was written, without the line that stood there.
fn written(text: &str) -> String {
    let text = text.replace(BLANK, "");
    let lines = text.trim_matches(|letter: char| letter.is_whitespace());
    let blank = lines
        .chars()
        .all(|letter| matches!(letter, '…' | '.' | '_') || letter.is_whitespace());
    if blank {
        String::new()
    } else {
        lines.to_owned()
    }
}
