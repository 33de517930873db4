//! Two readers beside each other: what both found, and what only one of them did.

use super::list::list_tags;
use crate::wire::themes::{CompareTags, Compared, ComparedTag, ListTags, TagRow};
use crate::{Engine, Result};

pub(crate) fn compare_tags(engine: &Engine, ask: CompareTags) -> Result<Compared> {
    let of = |reader: &str| -> Result<Vec<TagRow>> {
        let wanted = ListTags {
            review: ask.review.clone(),
            id: ask.id.clone(),
            reader: reader.to_owned(),
            theme: String::new(),
        };
        Ok(list_tags(engine, wanted)?.tags)
    };
    Ok(compared(of(&ask.a)?, of(&ask.b)?))
}

fn compared(of_a: Vec<TagRow>, mut of_b: Vec<TagRow>) -> Compared {
    let mut found = Compared::default();
    for tag in of_a {
        let other = of_b.iter().position(|other| agree(&tag, other));
        let other = other.map(|at| of_b.remove(at));
        let who = if other.is_some() { "both" } else { "a" };
        found.rows.push(ComparedTag {
            who: who.to_owned(),
            tag,
            other_kind: other.map(|one| one.kind).unwrap_or_default(),
        });
    }
    found.rows.extend(of_b.into_iter().map(|tag| ComparedTag {
        who: "b".to_owned(),
        tag,
        other_kind: String::new(),
    }));
    let key = |row: &ComparedTag| (row.tag.number.len(), row.tag.number.clone(), row.tag.from);
    found.rows.sort_by_cached_key(key);
    let count = |who: &str| found.rows.iter().filter(|row| row.who == who).count();
    (found.both, found.only_a, found.only_b) = (count("both"), count("a"), count("b"));
    found
}

/// The same theme on words that overlap.
fn agree(one: &TagRow, other: &TagRow) -> bool {
    let apart = one.to <= other.from || other.to <= one.from;
    let same = one.contribution == other.contribution && one.theme == other.theme;
    same && !apart && !one.lost && !other.lost
}
