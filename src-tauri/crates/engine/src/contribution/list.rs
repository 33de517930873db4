//! Contributions that match, a page at a time.

use crate::desk::around;
use crate::wire::contributions::{ContributionRow, Contributions, ListContributions};
use crate::{Engine, Result};
use model::{Fields, inline};
use std::collections::{BTreeMap, HashMap, HashSet};

pub(crate) fn list(engine: &Engine, ask: ListContributions) -> Result<Contributions> {
    let review = engine.review_typed(&ask.review)?;
    let words = ask.query.trim();
    let found: Option<HashSet<String>> = if words.is_empty() {
        None
    } else {
        Some(
            engine
                .read(|db| db.matching_contributions(&ask.review, words))?
                .into_iter()
                .collect(),
        )
    };
    let all: Vec<(&str, &Fields)> = review.contributions().collect();
    let in_part = cited_in(review.unit(&ask.part));
    let mut matching: Vec<&(&str, &Fields)> = all
        .iter()
        .filter(|(id, fields)| {
            found.as_ref().is_none_or(|found| found.contains(*id))
                && fits(&ask, fields)
                && (ask.part.is_empty() || fields.flag(&ask.part) || in_part.contains_key(*id))
        })
        .collect();
    let titles = titles(engine)?;
    sort(&mut matching, &ask.sort, &titles);
    let total = matching.len();
    let limit = if ask.limit == 0 { 200 } else { ask.limit };
    let used = cited(&review);
    let rows = matching
        .into_iter()
        .skip(ask.offset)
        .take(limit)
        .map(|(id, fields)| row(engine, &ask, id, fields, &used, &titles))
        .collect::<Result<_>>()?;
    Ok(Contributions {
        total,
        all: all.len(),
        open: all.iter().filter(|(_, fields)| is_open(fields)).count(),
        not_asked: all
            .iter()
            .filter(|(_, fields)| matches!(fields.text("consent"), "" | "not-asked"))
            .count(),
        rows,
        heard: heard(&all),
        by_category: by_category(&all),
    })
}

/// Outcomes in the order in which a person goes through them.
const OUTCOMES: &[&str] = &[
    "pending",
    "reflected",
    "partly",
    "noted",
    "not-accepted",
    "out-of-scope",
];

/// In the order asked for; within the same category or outcome the newest comes first.
fn sort(rows: &mut [&(&str, &Fields)], by: &str, titles: &HashMap<String, String>) {
    let received = |fields: &Fields| {
        let number = count(fields.text("number"));
        (fields.text("received").to_owned(), number)
    };
    rows.sort_by_cached_key(|(_, fields)| std::cmp::Reverse(received(fields)));
    let category = |fields: &Fields| {
        let key = fields.text("category");
        titles.get(key).map_or(key, String::as_str).to_lowercase()
    };
    let outcome = |fields: &Fields| {
        let key = fields.text("outcome");
        OUTCOMES.iter().position(|one| *one == key).unwrap_or(0)
    };
    match by {
        "received" => rows.sort_by_cached_key(|(_, fields)| received(fields)),
        "number" => rows.sort_by_cached_key(|(_, fields)| count(fields.text("number"))),
        "-number" => {
            rows.sort_by_cached_key(|(_, fields)| std::cmp::Reverse(count(fields.text("number"))));
        }
        "category" => rows.sort_by_cached_key(|(_, fields)| category(fields)),
        "-category" => rows.sort_by_cached_key(|(_, fields)| std::cmp::Reverse(category(fields))),
        "outcome" => rows.sort_by_cached_key(|(_, fields)| outcome(fields)),
        "-outcome" => rows.sort_by_cached_key(|(_, fields)| std::cmp::Reverse(outcome(fields))),
        _ => {}
    }
}

fn count(number: &str) -> u64 {
    number
        .rsplit('-')
        .next()
        .and_then(|count| count.parse().ok())
        .unwrap_or(0)
}

fn is_open(fields: &Fields) -> bool {
    matches!(fields.text("outcome"), "" | "pending")
}

fn fits(ask: &ListContributions, fields: &Fields) -> bool {
    let same = |wanted: &str, field: &str| wanted.is_empty() || fields.text(field) == wanted;
    let outcome = if ask.outcome == "open" {
        is_open(fields)
    } else {
        same(&ask.outcome, "outcome")
    };
    outcome
        && same(&ask.category, "category")
        && same(&ask.channel, "channel")
        && same(&ask.consultation, "consultation")
        && same(&ask.consent, "consent")
        && (ask.objective == 0 || fields.flag(&format!("objective:{}", ask.objective)))
        && (ask.unit.is_empty() || fields.flag(&ask.unit))
}

pub(super) fn cited(review: &model::Review) -> HashMap<String, usize> {
    let mut used = HashMap::new();
    for unit in review.units.values() {
        for (id, times) in cited_in(unit) {
            *used.entry(id).or_default() += times;
        }
    }
    used
}

fn cited_in(unit: &model::Unit) -> HashMap<String, usize> {
    let mut used = HashMap::new();
    for (_, fields) in unit.records("block") {
        for (kind, id) in inline::citations(fields.text("text")) {
            if kind == "contribution" {
                *used.entry(id).or_default() += 1;
            }
        }
    }
    used
}

fn titles(engine: &Engine) -> Result<HashMap<String, String>> {
    let language = engine.language()?;
    let categories = &engine.assets().reference.categories;
    Ok(categories
        .iter()
        .map(|one| (one.key.clone(), one.title(&language).to_owned()))
        .collect())
}

fn row(
    engine: &Engine,
    ask: &ListContributions,
    id: &str,
    fields: &Fields,
    used: &HashMap<String, usize>,
    titles: &HashMap<String, String>,
) -> Result<ContributionRow> {
    let (from, beginning) = engine.read(|db| db.contribution_line(&ask.review, id))?;
    let said = found(engine, ask.query.trim(), fields)?.unwrap_or(beginning);
    let category = fields.text("category");
    Ok(ContributionRow {
        id: id.to_owned(),
        number: fields.text("number").to_owned(),
        received: fields.text("received").to_owned(),
        from,
        category: titles
            .get(category)
            .cloned()
            .unwrap_or_else(|| category.to_owned()),
        said,
        objectives: fields
            .set("objective")
            .into_iter()
            .filter_map(|number| number.parse().ok())
            .collect(),
        outcome: if is_open(fields) {
            "pending"
        } else {
            fields.text("outcome")
        }
        .to_owned(),
        consent: fields.text("consent").to_owned(),
        files: fields.set("original").len(),
        used: used.get(id).copied().unwrap_or(0),
    })
}

/// The words around the first place of what was looked for.
fn found(engine: &Engine, words: &str, fields: &Fields) -> Result<Option<String>> {
    if words.is_empty() {
        return Ok(None);
    }
    let text = engine.read(|db| super::text_of(db, fields))?;
    Ok(around(&text, words).or_else(|| {
        words
            .split_whitespace()
            .find_map(|word| around(&text, word))
    }))
}

fn by_category(all: &[(&str, &Fields)]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for (_, fields) in all {
        *counts
            .entry(fields.text("category").to_owned())
            .or_default() += 1;
    }
    counts
}

fn heard(all: &[(&str, &Fields)]) -> BTreeMap<String, BTreeMap<String, usize>> {
    let mut heard: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for (_, fields) in all {
        for objective in fields.set("objective") {
            let group = heard.entry(fields.text("category").to_owned()).or_default();
            *group.entry(objective.to_owned()).or_default() += 1;
        }
    }
    heard
}
