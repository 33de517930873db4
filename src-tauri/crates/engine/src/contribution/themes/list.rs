//! Passages with their themes, of one contribution or of all, and who found them.

use super::super::text::{place, standing, text_of};
use super::own;
use crate::wire::themes::{ListTags, Reader, TagRow, Tags, ThemeRow};
use crate::{Engine, Result};
use model::redact::passage;
use model::{Fields, Review, UnitKey};
use std::collections::BTreeMap;

pub(crate) fn list_tags(engine: &Engine, ask: ListTags) -> Result<Tags> {
    let review = engine.review(&ask.review)?;
    let me = engine.person()?;
    let mut texts = BTreeMap::new();
    let mut names = BTreeMap::new();
    let mut tags = Tags::default();
    let log = review.unit(UnitKey::LOG);
    for (id, tag) in log.records("tag") {
        let contribution = log.record("contribution", tag.text("contribution"));
        if contribution.removed() && ask.id != tag.text("contribution") {
            continue;
        }
        let by = tag.text("by");
        *tags.counts.entry(tag.text("theme").to_owned()).or_default() += 1;
        *names.entry(by.to_owned()).or_insert(0) += 1;
        let same = |wanted: &str, field: &str| wanted.is_empty() || tag.text(field) == wanted;
        if same(&ask.id, "contribution") && same(&ask.theme, "theme") && same(&ask.reader, "by") {
            let mut row = row(engine, id, tag, contribution, &mut texts)?;
            row.mine = by == me;
            tags.tags.push(row);
        }
    }
    for (id, count) in names {
        let known = engine.read(|db| db.identity(&id))?;
        let name = known.map(|one| one.name).unwrap_or_default();
        tags.readers.push(Reader { id, name, count });
    }
    for tag in &mut tags.tags {
        let reader = tags.readers.iter().find(|one| one.id == tag.by);
        tag.reader = reader.map(|one| one.name.clone()).unwrap_or_default();
    }
    let key = |tag: &TagRow| {
        (
            tag.number.len(),
            tag.number.clone(),
            tag.from,
            tag.to,
            tag.id.clone(),
        )
    };
    tags.tags.sort_by_cached_key(key);
    tags.own = themes(&review);
    Ok(tags)
}

fn row(
    engine: &Engine,
    id: &str,
    tag: &Fields,
    contribution: &Fields,
    texts: &mut BTreeMap<String, String>,
) -> Result<TagRow> {
    let of = tag.text("contribution");
    if !texts.contains_key(of) {
        let text = engine.read(|db| text_of(db, contribution))?;
        texts.insert(of.to_owned(), text);
    }
    let range = (place(tag, "from"), place(tag, "to"));
    let range = standing(engine, contribution, tag.text("text_original"), range)?;
    let (from, to) = range.unwrap_or_default();
    let text = texts.get(of).map(String::as_str).unwrap_or_default();
    Ok(TagRow {
        id: id.to_owned(),
        contribution: of.to_owned(),
        number: contribution.text("number").to_owned(),
        from,
        to,
        lost: range.is_none(),
        words: passage(text, from, to),
        theme: tag.text("theme").to_owned(),
        kind: tag.text("kind").to_owned(),
        by: tag.text("by").to_owned(),
        ..TagRow::default()
    })
}

/// The review's own themes, by title.
pub(super) fn themes(review: &Review) -> Vec<ThemeRow> {
    let log = review.unit(UnitKey::LOG);
    let mut themes: Vec<ThemeRow> = log
        .records("theme")
        .map(|(id, fields)| ThemeRow {
            key: own(id),
            id: id.to_owned(),
            title: fields.text("title").to_owned(),
            definition: fields.text("definition").to_owned(),
        })
        .collect();
    themes.sort_by_cached_key(|one| (one.title.to_lowercase(), one.id.clone()));
    themes
}
