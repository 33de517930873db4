//! Which contributions come from one another: split, joined.

use model::{Fields, Review, UnitKey};
use std::collections::BTreeSet;

/// Every contribution of the log, put away or not.
pub(super) fn all(review: &Review) -> impl Iterator<Item = (&str, &Fields)> {
    let log = review.unit(UnitKey::LOG).0.get("contribution");
    log.into_iter()
        .flatten()
        .map(|(id, fields)| (id.as_str(), fields))
}

/// These and all that hold words of theirs, or whose words they hold.
pub(super) fn family(review: &Review, ids: &[String]) -> BTreeSet<String> {
    let mut family: BTreeSet<String> = ids.iter().cloned().collect();
    loop {
        let before = family.len();
        for (id, fields) in all(review) {
            let sources = fields.set("from");
            if family.contains(id) {
                family.extend(sources.into_iter().map(str::to_owned));
            } else if sources.iter().any(|source| family.contains(*source)) {
                family.insert(id.to_owned());
            }
        }
        if family.len() == before {
            return family;
        }
    }
}
