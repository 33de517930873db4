//! Search over everything: sections, answers, records, contributions.

use super::fold::{around, fold};
use crate::wire::desk::{Hit, Hits, Search};
use crate::{Engine, Result};
use model::block::BlockKind;
use model::nouns::{RECORD_COLLECTIONS, collection};
use model::text::plain_words;
use model::{Fields, Review, UnitKey};

pub(crate) fn search(engine: &Engine, ask: Search) -> Result<Hits> {
    let limit = if ask.limit == 0 { 30 } else { ask.limit };
    let needle = fold(ask.query.trim());
    let mut hits = vec![];
    if needle.is_empty() {
        return Ok(Hits { hits });
    }
    for head in engine.read(|db| db.reviews())? {
        if head.binned_at.is_some() || (!ask.review.is_empty() && head.id != ask.review) {
            continue;
        }
        let review = engine.review_typed(&head.id)?;
        let outline = crate::review::outline(engine, &review, &ask.language)?;
        let titled = outline
            .iter()
            .filter(|(_, title)| fold(title).contains(&needle));
        hits.extend(titled.map(|(unit, title)| hit(&review, kind_of(unit), unit, "", title)));
        hits.extend(answers(&review, &needle, &outline));
        hits.extend(records(&review, &needle));
        let title = review.profile().text("title");
        if ask.review.is_empty() && fold(title).contains(&needle) {
            hits.insert(0, hit(&review, "review", "", "", title));
        }
    }
    contributions(engine, &ask, limit, &mut hits)?;
    hits.truncate(limit);
    Ok(Hits { hits })
}

fn hit(review: &Review, kind: &str, unit: &str, key: &str, title: &str) -> Hit {
    Hit {
        kind: kind.into(),
        review: review.id.clone(),
        unit: unit.into(),
        key: key.into(),
        collection: if collection(unit, kind).is_some() {
            kind
        } else {
            ""
        }
        .into(),
        title: title.into(),
        ..Hit::default()
    }
}

fn kind_of(unit: &str) -> &str {
    unit.split(':').next().unwrap_or_default()
}

fn answers(review: &Review, needle: &str, outline: &[(String, String)]) -> Vec<Hit> {
    let mut hits = vec![];
    for (unit, title) in outline {
        for (id, fields) in review.unit(unit).records("block") {
            let kind = BlockKind::parse(fields.text("kind"));
            let text = plain_words(&kind, fields.text("text"));
            if let Some(snippet) = around(&text, needle) {
                let mut found = hit(review, "answer", unit, fields.text("answer"), title);
                found.block = id.to_owned();
                found.snippet = snippet;
                hits.push(found);
            }
        }
    }
    hits
}

fn records(review: &Review, needle: &str) -> Vec<Hit> {
    let listed = RECORD_COLLECTIONS.iter().flat_map(|collection| {
        let rows = review.list(collection).into_iter();
        rows.map(|(id, fields)| (UnitKey::RECORDS, *collection, id, fields))
    });
    let consultations = review
        .consultations()
        .into_iter()
        .map(|(id, fields)| (UnitKey::CONSULTATIONS, "consultation", id, fields));
    listed
        .chain(consultations)
        .filter_map(|(unit, collection, id, fields)| {
            let snippet = in_fields(fields, needle)?;
            let title = crate::record::title(collection, fields);
            let found = hit(review, collection, unit, id, &title);
            Some(Hit { snippet, ..found })
        })
        .collect()
}

/// Some words around the needle in any text field.
fn in_fields(fields: &Fields, needle: &str) -> Option<String> {
    fields.0.values().find_map(|value| match value {
        model::Scalar::Text(text) => around(text, needle),
        _ => None,
    })
}

fn contributions(engine: &Engine, ask: &Search, limit: usize, hits: &mut Vec<Hit>) -> Result<()> {
    for found in engine.read(|db| db.find_contributions(&ask.review, &ask.query, limit))? {
        let review = engine.review(&found.review)?;
        let number = review
            .unit("log")
            .record("contribution", &found.id)
            .text("number")
            .to_owned();
        let mut one = hit(&review, "contribution", "log", &found.id, &number);
        one.snippet = found.snippet;
        hits.push(one);
    }
    Ok(())
}
