//! Who is heard: contributions by group, for what came in and for what the text uses of it.

use super::list::cited;
use crate::wire::reviews::OfReview;
use crate::wire::themes::{Heard, HeardCounts, HeardGroup};
use crate::{Engine, Result};
use model::Fields;
use std::collections::BTreeMap;

/// Groups with a line of their own, also where nothing came from them.
const ALWAYS: &[&str] = &["parliamentarians", "local-authorities-communities"];

pub(crate) fn heard(engine: &Engine, ask: OfReview) -> Result<Heard> {
    let review = engine.review_typed(&ask.review)?;
    let language = engine.language()?;
    let assets = engine.assets();
    let mut groups: Vec<HeardGroup> = assets
        .reference
        .categories
        .iter()
        .map(|one| HeardGroup {
            key: one.key.clone(),
            title: one.title(&language).to_owned(),
            always: ALWAYS.contains(&one.key.as_str()),
            ..HeardGroup::default()
        })
        .collect();
    let used = cited(&review);
    let mut words = Spelt::default();
    for (id, fields) in review.contributions() {
        let key = fields.text("category");
        let at = groups.iter().position(|group| group.key == key);
        let at = at.unwrap_or_else(|| {
            groups.push(HeardGroup {
                key: key.to_owned(),
                title: key.to_owned(),
                ..HeardGroup::default()
            });
            groups.len() - 1
        });
        let place = words.of("place", fields.text("place"));
        let behalf = words.of("behalf", fields.text("on_behalf"));
        count(&mut groups[at].came, fields, &place, &behalf);
        if used.contains_key(id) {
            count(&mut groups[at].used, fields, &place, &behalf);
        }
    }
    Ok(Heard {
        regions: often(&groups, |counts| &counts.regions),
        behalf: often(&groups, |counts| &counts.behalf),
        groups,
    })
}

/// Words that people wrote, which are the same whatever their case: the first spelling is shown.
#[derive(Default)]
struct Spelt(BTreeMap<(&'static str, String), String>);

impl Spelt {
    fn of(&mut self, what: &'static str, words: &str) -> String {
        let words = words.trim();
        let key = (what, words.to_lowercase());
        self.0
            .entry(key)
            .or_insert_with(|| words.to_owned())
            .clone()
    }
}

fn count(counts: &mut HeardCounts, fields: &Fields, place: &str, behalf: &str) {
    counts.total += 1;
    let sets = [
        (&mut counts.objectives, fields.set("objective")),
        (&mut counts.principles, fields.set("principle")),
        (&mut counts.regions, vec![place]),
        (&mut counts.behalf, vec![behalf]),
    ];
    for (counted, members) in sets {
        for member in members.into_iter().filter(|member| !member.is_empty()) {
            *counted.entry(member.to_owned()).or_default() += 1;
        }
    }
}

/// Everything counted, most often first.
fn often(
    groups: &[HeardGroup],
    of: impl Fn(&HeardCounts) -> &BTreeMap<String, usize>,
) -> Vec<String> {
    let mut sums: BTreeMap<&String, usize> = BTreeMap::new();
    for group in groups {
        for (key, count) in of(&group.came) {
            *sums.entry(key).or_default() += count;
        }
    }
    let mut all: Vec<(&String, usize)> = sums.into_iter().collect();
    all.sort_by_key(|(key, count)| (std::cmp::Reverse(*count), (*key).clone()));
    all.into_iter().map(|(key, _)| key.clone()).collect()
}
