//! What can be cited with `@`.

use super::{label, title};
use crate::wire::records::{Citable, Citables, FindCitable};
use crate::{Engine, Result};
use model::nouns::RECORD_COLLECTIONS;
use model::{Review, inline};
use std::collections::BTreeSet;

const MANY: usize = 20;
/// Contributions that are offered before anything is typed.
const NEWEST: usize = 8;

pub(crate) fn find_citable(engine: &Engine, ask: FindCitable) -> Result<Citables> {
    let review = engine.review_typed(&ask.review)?;
    let needle = ask.query.trim().to_lowercase();
    let mut items = records(&review);
    if needle.is_empty() {
        items.extend(newest(engine, &review)?);
        let cited = cited_contributions(&review).into_iter();
        let others = cited.filter(|one| !items.iter().any(|item| item.id == one.id));
        let others: Vec<Citable> = others.collect();
        items.extend(others);
        return Ok(Citables { items });
    }
    items.retain(|item| fits(item, &needle));
    items.truncate(MANY);
    for (id, fields) in review.contributions() {
        if items.len() < MANY && fields.text("number").to_lowercase().contains(&needle) {
            items.push(contribution(&review, id));
        }
    }
    for found in engine.read(|db| db.find_contributions(&ask.review, &ask.query, MANY))? {
        if items.len() < MANY && !items.iter().any(|item| item.id == found.id) {
            items.push(Citable {
                title: found.snippet,
                ..contribution(&review, &found.id)
            });
        }
    }
    Ok(Citables { items })
}

fn fits(item: &Citable, needle: &str) -> bool {
    item.label.to_lowercase().contains(needle) || item.title.to_lowercase().contains(needle)
}

fn records(review: &Review) -> Vec<Citable> {
    let of = |collection: &'static str| {
        review
            .list(collection)
            .into_iter()
            .map(move |(id, fields)| Citable {
                kind: collection.to_owned(),
                id: id.to_owned(),
                label: label(collection, fields),
                title: title(collection, fields),
                consent: String::new(),
            })
    };
    RECORD_COLLECTIONS
        .iter()
        .filter(|name| **name != "abbreviation")
        .flat_map(|name| of(name))
        .collect()
}

fn contribution(review: &Review, id: &str) -> Citable {
    let fields = review.unit("log").record("contribution", id);
    Citable {
        kind: "contribution".into(),
        id: id.into(),
        label: label("contribution", fields),
        title: String::new(),
        consent: match fields.text("consent") {
            "" => "not-asked".to_owned(),
            said => said.to_owned(),
        },
    }
}

/// What came in last, with how it begins.
fn newest(engine: &Engine, review: &Review) -> Result<Vec<Citable>> {
    let mut all: Vec<_> = review.contributions().collect();
    all.sort_by_cached_key(|(_, fields)| {
        let number = fields.text("number").rsplit('-').next();
        std::cmp::Reverse(number.and_then(|number| number.parse::<u64>().ok()))
    });
    let newest = all.into_iter().take(NEWEST).map(|(id, _)| {
        let (_, title) = engine.read(|db| db.contribution_line(&review.id, id))?;
        Ok(Citable {
            title,
            ..contribution(review, id)
        })
    });
    newest.collect()
}

fn cited_contributions(review: &Review) -> Vec<Citable> {
    let ids: BTreeSet<String> = review
        .units
        .values()
        .flat_map(|unit| unit.records("block"))
        .flat_map(|(_, fields)| inline::citations(fields.text("text")))
        .filter(|(kind, _)| kind == "contribution")
        .map(|(_, id)| id)
        .collect();
    ids.iter().map(|id| contribution(review, id)).collect()
}
