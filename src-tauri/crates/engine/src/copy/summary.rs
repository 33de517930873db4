//! What arrived, in plain sentences.

use super::decide::two_versions;
use crate::wire::copies::Arrived;
use crate::{Engine, Result};
use interchange::copy_file::Copy;
use model::words::{Arg, Words};
use std::collections::{BTreeMap, BTreeSet};

/// What was here before.
#[derive(Debug, Default)]
pub(super) struct Before {
    known: bool,
    operations: BTreeSet<String>,
    contributions: usize,
}

impl Before {
    pub(super) fn of(engine: &Engine, review: &str) -> Result<Self> {
        if engine.read(|db| db.review(review))?.is_none() {
            return Ok(Self::default());
        }
        let rows = engine.read(|db| db.operations(review, 0, usize::MAX))?;
        Ok(Self {
            known: true,
            operations: rows.into_iter().map(|row| row.id).collect(),
            contributions: engine.review(review)?.contributions().count(),
        })
    }
}

pub(super) fn summary(
    engine: &Engine,
    copy: &Copy,
    before: &Before,
    changes: usize,
) -> Result<Arrived> {
    let words = engine.words()?;
    let review = engine.review(&copy.review)?;
    let contributions = review
        .contributions()
        .count()
        .saturating_sub(before.contributions);
    let undecided = two_versions(engine, &copy.review)?.len();
    let title = review.profile().text("title").to_owned();
    let mut lines = vec![];
    if !before.known {
        lines.push(words.say("copy-new", &[("title", title.as_str().into())]));
    } else if changes == 0 {
        lines.push(words.say("copy-nothing-new", &[("title", title.as_str().into())]));
    } else {
        for (who, count) in who_did(engine, copy, before)? {
            lines.push(words.say(
                "copy-by",
                &[("who", Arg::Text(&who)), ("count", count.into())],
            ));
        }
    }
    if before.known && contributions > 0 {
        lines.push(words.say("copy-contributions", &[("count", contributions.into())]));
    }
    if undecided > 0 {
        lines.push(words.say("copy-two-versions", &[("count", undecided.into())]));
    }
    Ok(Arrived {
        review: copy.review.clone(),
        new: !before.known,
        summary: lines,
        changes,
        contributions,
        two_versions: undecided,
    })
}

fn who_did(engine: &Engine, copy: &Copy, before: &Before) -> Result<BTreeMap<String, usize>> {
    let mut names = std::collections::HashMap::new();
    let mut counts = BTreeMap::new();
    for operation in copy
        .operations
        .iter()
        .filter(|one| !before.operations.contains(&one.id))
    {
        let who = engine.name_of(&mut names, &operation.person)?;
        *counts.entry(who).or_default() += 1;
    }
    Ok(counts)
}
