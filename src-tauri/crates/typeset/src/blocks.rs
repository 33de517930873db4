//! Printed blocks as the style reads them.

use crate::data::{Setter, path};
use crate::tables;
use model::draft::{DraftBlock, DraftItem, DraftRun, Picture};
use serde_json::{Value, json};

/// Lists are set no deeper than this.
const DEEPEST: u8 = 6;

/// A block; none where it has nothing to print.
pub(crate) fn block(block: &DraftBlock, setter: &mut Setter<'_>) -> Option<Value> {
    match block {
        DraftBlock::Heading {
            id,
            level,
            number,
            runs,
        } => heading(id, *level, number, runs, setter),
        DraftBlock::Para {
            id,
            number,
            dir,
            runs,
        } => {
            let runs = self::runs(runs, setter);
            let number = number.map_or_else(String::new, |number| format!("{number}. "));
            Some(json!({ "kind": "para", "id": id, "number": number, "dir": dir, "runs": runs }))
        }
        DraftBlock::List { ordered, items } => list(*ordered, items, setter),
        DraftBlock::Table { .. } => tables::table(block, setter),
        DraftBlock::Figure {
            id,
            picture,
            caption,
        } => Some(figure(id, picture, caption, setter)),
        DraftBlock::Label { text } => heading("", 5, "", &[DraftRun::plain(text)], setter),
        DraftBlock::Gap { text } => {
            let text = setter.cleaner.clean(text);
            (!text.trim().is_empty()).then(|| json!({ "kind": "gap", "text": text }))
        }
        DraftBlock::Lines { count } => Some(json!({ "kind": "lines", "count": count })),
    }
}

/// `look` is how it looks, `level` where it stands: levels never skip, as PDF/UA demands.
fn heading(
    id: &str,
    look: u8,
    number: &str,
    runs: &[DraftRun],
    setter: &mut Setter<'_>,
) -> Option<Value> {
    let title = setter.cleaner.clean(&words(runs));
    if title.trim().is_empty() {
        return None;
    }
    setter.level = look.clamp(1, 5).min(setter.level + 1);
    Some(json!({
        "kind": "heading", "id": id, "look": look, "level": setter.level,
        "number": setter.cleaner.clean(number), "title": title.trim(), "runs": self::runs(runs, setter),
    }))
}

fn list(ordered: bool, items: &[DraftItem], setter: &mut Setter<'_>) -> Option<Value> {
    let items: Vec<Value> = items
        .iter()
        .map(|item| json!({ "id": item.id, "level": item.level.min(DEEPEST), "runs": runs(&item.runs, setter) }))
        .collect();
    (!items.is_empty()).then(|| json!({ "kind": "list", "ordered": ordered, "items": items }))
}

fn figure(id: &str, picture: &Picture, caption: &[DraftRun], setter: &mut Setter<'_>) -> Value {
    let said = words(caption);
    let label = if said.trim().is_empty() {
        String::new()
    } else {
        setter.figures += 1;
        label("figure", setter.figures, setter)
    };
    let alternative = [picture.alt.as_str(), said.as_str()];
    let picture = self::picture(&picture.original, &alternative, setter);
    // without its picture a figure prints its words alone, and no note is counted
    let caption = picture.as_ref().map(|_| runs(caption, setter));
    json!({
        "kind": "figure", "id": id, "label": label, "picture": picture,
        "alt": first(&alternative, setter), "caption": caption,
    })
}

/// A picture that prints; none where it can't. The first of `alternative` that says something is its text.
pub(crate) fn picture(
    original: &str,
    alternative: &[&str],
    setter: &mut Setter<'_>,
) -> Option<Value> {
    let alt = first(alternative, setter);
    let picture = setter.pictures.get(original)?;
    Some(json!({
        "file": path(original), "alt": alt, "width": picture.width, "ratio": picture.ratio,
    }))
}

fn first(alternative: &[&str], setter: &mut Setter<'_>) -> String {
    let said = alternative.iter().find(|text| !text.trim().is_empty());
    said.map_or_else(|| "—".to_owned(), |text| setter.cleaner.clean(text))
}

pub(crate) fn label(word: &str, number: u32, setter: &Setter<'_>) -> String {
    let word = setter.words.get(word).map_or("", String::as_str);
    format!("{word} {number}").trim().to_owned()
}

fn runs(list: &[DraftRun], setter: &mut Setter<'_>) -> Value {
    list.iter()
        .map(|run| match run {
            DraftRun::Note { runs } => {
                setter.notes += 1;
                json!({ "t": "note", "runs": note(runs, setter) })
            }
            other => plain(other, setter),
        })
        .collect()
}

/// Words and breaks.
pub(crate) fn plain(run: &DraftRun, setter: &mut Setter<'_>) -> Value {
    match run {
        DraftRun::Text { text, b, i, href } => json!({
            "t": "text", "text": setter.cleaner.clean(text), "b": b, "i": i, "href": leads(href),
        }),
        _ => json!({ "t": "break" }),
    }
}

/// The words of a note. A note within a note has no foot to stand at: its words are left out of the first.
pub(crate) fn note(runs: &[DraftRun], setter: &mut Setter<'_>) -> Vec<Value> {
    let own = runs
        .iter()
        .filter(|run| !matches!(run, DraftRun::Note { .. }));
    own.map(|run| plain(run, setter)).collect()
}

/// The address, where it is one that a reader of a report may follow.
fn leads(href: &str) -> &str {
    let known = ["https://", "http://", "mailto:"];
    let sound = href.len() < 2000 && !href.chars().any(|c| c.is_whitespace() || c.is_control());
    let follows = known
        .iter()
        .any(|scheme| href.starts_with(scheme) && href.len() > scheme.len());
    if sound && follows { href } else { "" }
}

/// The words without marks and notes.
pub(crate) fn words(list: &[DraftRun]) -> String {
    list.iter()
        .map(|run| match run {
            DraftRun::Text { text, .. } => text.as_str(),
            DraftRun::Break => " ",
            DraftRun::Note { .. } => "",
        })
        .collect()
}
