//! What arrived, in plain sentences.

use super::decide::two_versions;
use crate::wire::copies::Arrived;
use crate::{Engine, Result};
use interchange::copy_file::{CopiedOperation, Copy};
use model::words::{Arg, Words};
use model::{Op, Review};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What was here before.
#[derive(Debug, Default)]
pub(super) struct Before {
    /// The review as it stood, where it was here.
    pub(super) review: Option<Arc<Review>>,
    operations: BTreeSet<String>,
}

impl Before {
    pub(super) fn of(engine: &Engine, review: &str) -> Result<Self> {
        if engine.read(|db| db.review(review))?.is_none() {
            return Ok(Self::default());
        }
        let rows = engine.read(|db| db.operations(review, 0, usize::MAX))?;
        Ok(Self {
            review: Some(engine.review(review)?),
            operations: rows.into_iter().map(|row| row.id).collect(),
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
    let known = before.review.is_some();
    let had = before
        .review
        .as_ref()
        .map_or(0, |one| one.contributions().count());
    let contributions = review.contributions().count().saturating_sub(had);
    let undecided = two_versions(engine, &copy.review)?.len();
    let title = review.profile().text("title").to_owned();
    let mut lines = vec![];
    if !known {
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
    if known && contributions > 0 {
        lines.push(words.say("copy-contributions", &[("count", contributions.into())]));
    }
    if undecided > 0 {
        lines.push(words.say("copy-two-versions", &[("count", undecided.into())]));
    }
    if changes > 0 && !crate::approval::departed(engine, &review)?.is_empty() {
        lines.push(words.say("copy-after-approval", &[]));
    }
    Ok(Arrived {
        review: copy.review.clone(),
        new: !known,
        summary: lines,
        changes,
        contributions,
        two_versions: undecided,
    })
}

fn who_did(engine: &Engine, copy: &Copy, before: &Before) -> Result<BTreeMap<String, usize>> {
    let mut names = std::collections::HashMap::new();
    let mut counts = BTreeMap::new();
    let brought = crate::change::name(&Op::BringTogether);
    let is_new = |one: &&CopiedOperation| one.op != brought && !before.operations.contains(&one.id);
    for operation in copy.operations.iter().filter(is_new) {
        let who = engine.name_of(&mut names, &operation.person)?;
        *counts.entry(who).or_default() += 1;
    }
    Ok(counts)
}
