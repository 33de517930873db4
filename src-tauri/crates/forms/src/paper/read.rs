//! A form that came back. Whatever the file is, it is read within bounds or refused with a reason:
//! nothing in it is run, nothing in it can make the program fail.

use super::catalog::MARK;
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, decode_text_string};
use model::paper::{Filled, Unreadable};
use std::collections::HashSet;
use std::sync::mpsc::channel;
use std::thread::Builder;
use std::time::Duration;

/// A form with the fonts of Chinese has two million bytes.
const LARGE: usize = 30 << 20;
/// What one stream may unpack to while the file is opened.
const UNPACKED: usize = 32 << 20;
/// Room for a parser that calls itself for each level of nesting.
const STACK: usize = 64 << 20;
/// What a person waits for one file before the next is read.
const PATIENCE: Duration = Duration::from_secs(20);
/// Far more fields, and deeper branches, than a form has.
const FIELDS: usize = 10_000;
const DEEP: usize = 32;
/// Letters of one answer; the log takes no longer text.
const LONG: usize = 200_000;

/// Reads the answers of a form.
///
/// # Errors
/// Why it can't be read as one.
pub fn read(bytes: &[u8]) -> Result<Filled, Unreadable> {
    if bytes.len() > LARGE {
        return Err(Unreadable::Large);
    }
    // some mailers put a line before the file
    let head = &bytes[..bytes.len().min(1024)];
    if !head.windows(5).any(|five| five == b"%PDF-") {
        return Err(Unreadable::Foreign);
    }
    let bytes = bytes.to_vec();
    within_patience(move || open(&bytes).and_then(|document| answers(&document)))
}

/// Runs apart what a hostile file could make fail, or go on for ever.
fn within_patience(
    work: impl FnOnce() -> Result<Filled, Unreadable> + Send + 'static,
) -> Result<Filled, Unreadable> {
    let (tell, told) = channel();
    let begun = Builder::new().stack_size(STACK).spawn(move || {
        // nobody may be listening any more
        _ = tell.send(work());
    });
    begun.map_err(|_| Unreadable::Large)?;
    // a thread that panicked has hung up
    told.recv_timeout(PATIENCE)
        .unwrap_or(Err(Unreadable::Damaged))
}

fn open(bytes: &[u8]) -> Result<Document, Unreadable> {
    let options = LoadOptions {
        max_decompressed_size: Some(UNPACKED),
        ..LoadOptions::default()
    };
    let locked = || bytes.windows(8).any(|eight| eight == b"/Encrypt");
    let document = Document::load_mem_with_options(bytes, options).map_err(|_| {
        if locked() {
            Unreadable::Locked
        } else {
            Unreadable::Damaged
        }
    })?;
    if document.is_encrypted() && !document.was_encrypted() {
        return Err(Unreadable::Locked);
    }
    Ok(document)
}

fn answers(document: &Document) -> Result<Filled, Unreadable> {
    if document.objects.values().any(|object| acts(object, DEEP)) {
        return Err(Unreadable::Active);
    }
    let catalog = document.catalog().map_err(|_| Unreadable::Damaged)?;
    let fields = catalog
        .get_deref(b"AcroForm", document)
        .and_then(Object::as_dict)
        .and_then(|form| form.get_deref(b"Fields", document))
        .and_then(Object::as_array);
    let mut walk = Walk {
        document,
        seen: HashSet::new(),
        filled: Filled::default(),
    };
    for field in fields.into_iter().flatten() {
        walk.field(field, "", &Above::default(), DEEP)?;
    }
    if walk.filled.answers.is_empty() {
        return Err(if was_ours(document) {
            Unreadable::Flattened
        } else {
            Unreadable::NoForm
        });
    }
    Ok(walk.filled)
}

fn was_ours(document: &Document) -> bool {
    let info = document
        .trailer
        .get_deref(b"Info", document)
        .and_then(Object::as_dict);
    info.is_ok_and(|info| info.has(MARK))
}

/// Whether something in the file would run or open something else.
fn acts(object: &Object, deep: usize) -> bool {
    if deep == 0 {
        return false;
    }
    match object {
        Object::Array(all) => all.iter().any(|one| acts(one, deep - 1)),
        Object::Dictionary(one) => commands(one, deep),
        Object::Stream(stream) => commands(&stream.dict, deep),
        _ => false,
    }
}

fn commands(dictionary: &Dictionary, deep: usize) -> bool {
    const COMMANDS: &[&[u8]] = &[
        b"JavaScript",
        b"Launch",
        b"SubmitForm",
        b"ImportData",
        b"Rendition",
    ];
    let named = dictionary.get(b"S").and_then(Object::as_name);
    named.is_ok_and(|name| COMMANDS.contains(&name))
        || dictionary.has(b"JS")
        || dictionary.iter().any(|(_, value)| acts(value, deep - 1))
}

/// What a field has from the fields above it.
#[derive(Default, Clone)]
struct Above {
    kind: Vec<u8>,
    value: Option<Object>,
    asked: String,
}

struct Walk<'a> {
    document: &'a Document,
    seen: HashSet<ObjectId>,
    filled: Filled,
}

impl Walk<'_> {
    fn field(
        &mut self,
        object: &Object,
        path: &str,
        above: &Above,
        deep: usize,
    ) -> Result<(), Unreadable> {
        if let Ok(id) = object.as_reference()
            && !self.seen.insert(id)
        {
            return Ok(());
        }
        if deep == 0 || self.seen.len() > FIELDS || self.filled.answers.len() > FIELDS {
            return Err(Unreadable::Damaged);
        }
        let Ok(field) = self
            .document
            .dereference(object)
            .and_then(|(_, field)| field.as_dict())
        else {
            return Ok(());
        };
        let own = self.words(field, b"T");
        let path = match own.as_deref() {
            Some(name) if path.is_empty() => name.to_owned(),
            Some(name) => format!("{path}.{name}"),
            None => path.to_owned(),
        };
        let here = self.here(field, above, own.is_some());
        let kids = field
            .get_deref(b"Kids", self.document)
            .and_then(Object::as_array);
        for kid in kids.into_iter().flatten() {
            self.field(kid, &path, &here, deep - 1)?;
        }
        self.keep(field, &path, &here)
    }

    fn here(&self, field: &Dictionary, above: &Above, named: bool) -> Above {
        let kind = field
            .get_deref(b"FT", self.document)
            .and_then(Object::as_name);
        let value = field.get_deref(b"V", self.document).ok().cloned();
        let asked = self.words(field, b"TU").filter(|_| named);
        Above {
            kind: kind.map_or_else(|_| above.kind.clone(), <[u8]>::to_vec),
            value: value.or_else(|| above.value.clone()),
            asked: asked.unwrap_or_else(|| above.asked.clone()),
        }
    }

    fn keep(&mut self, field: &Dictionary, path: &str, here: &Above) -> Result<(), Unreadable> {
        if path.is_empty() || here.kind.is_empty() {
            return Ok(());
        }
        let answer = if here.kind == b"Btn" {
            self.ticked(field, here)
        } else {
            self.value(here.value.as_ref())?
        };
        self.filled
            .asked
            .insert(path.to_owned(), here.asked.clone());
        let kept = self.filled.answers.entry(path.to_owned()).or_default();
        if kept.is_empty() {
            *kept = answer;
        }
        Ok(())
    }

    /// What is ticked: the value, or the look where a program changed only that.
    fn ticked(&self, field: &Dictionary, here: &Above) -> String {
        let look = field.get_deref(b"AS", self.document).ok();
        let names = [here.value.as_ref(), look].into_iter().flatten();
        let names = names.filter_map(|name| name.as_name().ok());
        names
            .map(|name| String::from_utf8_lossy(name).into_owned())
            .find(|name| name != "Off" && !name.is_empty())
            .unwrap_or_default()
    }

    fn value(&self, value: Option<&Object>) -> Result<String, Unreadable> {
        let text = match value {
            Some(Object::Stream(stream)) => {
                let bytes = stream
                    .get_plain_content_with_limit(4 * LONG)
                    .map_err(|_| Unreadable::Large)?;
                decoded(&Object::string_literal(bytes))
            }
            Some(value) => decoded(value),
            None => None,
        };
        let text = text
            .unwrap_or_default()
            .replace("\r\n", "\n")
            .replace('\r', "\n");
        if text.chars().count() > LONG {
            return Err(Unreadable::Large);
        }
        Ok(text.replace('\0', ""))
    }

    fn words(&self, field: &Dictionary, key: &[u8]) -> Option<String> {
        decoded(field.get_deref(key, self.document).ok()?)
    }
}

/// A text string. Of the older encoding the ends of lines are kept apart: the library's table of
/// letters has none.
fn decoded(object: &Object) -> Option<String> {
    let bytes = object.as_str().ok()?;
    if bytes.starts_with(b"\xfe\xff") || bytes.starts_with(b"\xef\xbb\xbf") {
        return decode_text_string(object).ok();
    }
    let mut text = String::new();
    for piece in bytes.split_inclusive(|byte| matches!(byte, b'\n' | b'\r' | b'\t')) {
        let (letters, end) = match piece.split_last() {
            Some((end @ (b'\n' | b'\r' | b'\t'), letters)) => (letters, Some(char::from(*end))),
            _ => (piece, None),
        };
        text.push_str(&decode_text_string(&Object::string_literal(letters)).ok()?);
        text.extend(end);
    }
    Some(text)
}
