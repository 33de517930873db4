//! A Draft as the style reads it: `meta.json` and a JSON file for each section.
//!
//! What the PDF standards ask for is settled here, so that no text a person wrote can stop the
//! printing: heading levels never skip, alternative text is never empty, a link leads somewhere.

use crate::pictures::Picture;
use crate::plain::Cleaner;
use crate::ruler::Ruler;
use crate::strays::Breaks;
use crate::world::id;
use crate::{Scope, blocks};
use model::draft::{ApprovalPage, Cover, Draft, DraftMark, DraftSection, Passage};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use typst::foundations::Bytes;
use typst::syntax::FileId;

/// What is counted from the first section to the last.
pub(crate) struct Setter<'a> {
    pub(crate) cleaner: Cleaner<'a>,
    pub(crate) pictures: &'a BTreeMap<String, Picture>,
    pub(crate) words: &'a BTreeMap<String, String>,
    pub(crate) level: u8,
    pub(crate) tables: u32,
    pub(crate) figures: u32,
    /// Notes that print; a part by itself counts its own.
    pub(crate) notes: u32,
    pub(crate) ruler: &'a Ruler,
    /// Blocks that a page begins with.
    pub(crate) breaks: &'a Breaks,
}

/// The files of a Draft.
pub(crate) fn files(
    draft: &Draft,
    scope: Scope<'_>,
    setter: &mut Setter<'_>,
) -> HashMap<FileId, Bytes> {
    let mut files = HashMap::new();
    let mut names = vec![];
    for (at, one) in draft.sections.iter().enumerate() {
        // sections out of scope are walked too, since tables are counted through
        let section = section(at, one, scope, setter);
        if scope.holds(one) {
            let name = format!("/section-{at}.json");
            files.insert(id(&name), bytes(&section));
            names.push(name);
        }
    }
    files.insert(id("/meta.json"), bytes(&meta(draft, &names, scope, setter)));
    for (original, picture) in setter.pictures {
        files.insert(id(&path(original)), picture.bytes.clone());
    }
    files
}

fn bytes(value: &Value) -> Bytes {
    Bytes::new(value.to_string().into_bytes())
}

pub(crate) fn path(original: &str) -> String {
    let name: String = original
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    format!("/pictures/{name}")
}

fn section(at: usize, section: &DraftSection, scope: Scope<'_>, setter: &mut Setter<'_>) -> Value {
    let title = setter.cleaner.clean(&section.title);
    if !title.trim().is_empty() {
        setter.level = 1;
    }
    let mut passages = vec![];
    for (within, one) in section.passages.iter().enumerate() {
        let notes = setter.notes;
        let passage = passage((at, within), one, setter);
        if scope.shows(&one.unit, &section.unit) {
            passages.push(passage);
        } else {
            setter.notes = notes;
        }
    }
    json!({
        "unit": section.unit,
        "number": setter.cleaner.clean(&section.number),
        "title": title.trim(),
        "new_page": section.new_page || setter.breaks.contains(&(at, 0, 0)),
        "passages": passages,
    })
}

fn passage(at: (usize, usize), passage: &Passage, setter: &mut Setter<'_>) -> Value {
    let mut blocks = vec![];
    for (within, block) in passage.blocks.iter().enumerate() {
        let Some(mut block) = blocks::block(block, setter) else {
            continue;
        };
        // before the first block of a section, the section itself begins the page
        let address = (at.0, at.1, within);
        if (at.1, within) != (0, 0) && setter.breaks.contains(&address) {
            block["begins_page"] = true.into();
        }
        blocks.push(block);
    }
    json!({ "unit": passage.unit, "key": passage.key, "blocks": blocks })
}

fn meta(draft: &Draft, sections: &[String], scope: Scope<'_>, setter: &mut Setter<'_>) -> Value {
    let (language, region) = language(&draft.language);
    let words: BTreeMap<&String, String> = draft
        .words
        .iter()
        .map(|(key, word)| (key, setter.cleaner.clean(word)))
        .collect();
    json!({
        "language": language,
        "region": region,
        "rtl": draft.dir == "rtl",
        "cover": cover(&draft.cover, setter),
        "words": words,
        "running_head": measured(&draft.running_head, setter),
        "edition": setter.cleaner.clean(&draft.edition),
        "mark": draft.mark.as_ref().map(|mark| said(mark, setter)),
        "code": setter.cleaner.clean(&draft.code),
        "approval": draft.approval.as_ref().map(|page| approval(page, setter)),
        "contents": draft.contents,
        "whole": scope == Scope::Whole,
        "sections": sections,
    })
}

/// Words, each as wide as it is with the space behind it: the style prints as many as it has room for.
fn measured(text: &str, setter: &mut Setter<'_>) -> Vec<(String, f64)> {
    let text = setter.cleaner.clean(text);
    let words = text.split(' ').filter(|word| !word.is_empty());
    words
        .map(|word| (word.to_owned(), setter.ruler.width(&format!("{word} "))))
        .collect()
}

/// Language and region as Typst takes them; English where the tag is none.
fn language(tag: &str) -> (String, Option<String>) {
    let mut parts = tag.split(['-', '_']);
    let first = parts.next().unwrap_or_default().to_ascii_lowercase();
    let sound = (2..=3).contains(&first.len()) && first.chars().all(|c| c.is_ascii_alphabetic());
    let region = parts
        .find(|part| part.len() == 2 && part.chars().all(|c| c.is_ascii_alphabetic()))
        .map(str::to_ascii_uppercase);
    match sound {
        true => (first, region),
        false => ("en".into(), None),
    }
}

fn cover(cover: &Cover, setter: &mut Setter<'_>) -> Value {
    let arms = cover.arms.as_ref().and_then(|arms| {
        let words = [arms.alt.as_str(), cover.country.as_str()];
        blocks::picture(&arms.original, &words, setter)
    });
    let mut clean = |text: &str| setter.cleaner.clean(text).trim().to_owned();
    let names = [&cover.title, &cover.subtitle, &cover.country];
    let named = names.iter().find(|name| !name.trim().is_empty());
    json!({
        // a PDF without a title is not accessible
        "document_title": named.map_or_else(|| "—".to_owned(), |name| clean(name)),
        "title": clean(&cover.title),
        "subtitle": clean(&cover.subtitle),
        "country": clean(&cover.country),
        "lead": clean(&cover.lead),
        "period": clean(&cover.period),
        "destination": clean(&cover.destination),
        "date": clean(&cover.date),
        "version": clean(&cover.version),
        "notice": clean(&cover.notice),
        "arms": arms,
    })
}

fn said(mark: &DraftMark, setter: &mut Setter<'_>) -> Value {
    let (word, line) = (
        setter.cleaner.clean(&mark.word),
        setter.cleaner.clean(&mark.line),
    );
    let width = setter.ruler.bold_width(&line);
    json!({ "word": word, "line": line, "width": width })
}

fn approval(page: &ApprovalPage, setter: &mut Setter<'_>) -> Value {
    setter.level = 1;
    let mut clean = |text: &str| setter.cleaner.clean(text);
    let rows: Vec<_> = page
        .rows
        .iter()
        .map(|(label, value)| (clean(label), clean(value)))
        .collect();
    json!({ "title": clean(&page.title), "statement": clean(&page.statement), "rows": rows })
}
