//! The internal Draft in the working language, as the screens need it; kept until something moves.

use super::draft_of::{Ask, Made, draft_of};
use super::gather;
use crate::state::held;
use crate::{Engine, Result};
use assets::Assets;
use draft::TwoVersions;
use model::Review;
use model::consent::Edition;
use model::draft::{Draft, DraftBlock, Note, Passage};
use model::words::{Arg, Words};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A Draft with its points to check.
#[derive(Debug, Clone, Default)]
pub(crate) struct Drafted {
    pub(crate) draft: Draft,
    pub(crate) notes: Vec<Note>,
    computed: BTreeMap<String, Vec<DraftBlock>>,
}

/// What the last Draft was made of.
#[derive(Debug)]
pub(crate) struct Last {
    review: Review,
    undecided: Vec<TwoVersions>,
    assets: Arc<Assets>,
    today: String,
    /// Of the points to check.
    language: String,
    drafted: Arc<Drafted>,
}

pub(crate) fn drafted(engine: &Engine, review: &Review) -> Result<Arc<Drafted>> {
    let undecided = gather::undecided(engine, review)?;
    let (assets, today) = (engine.assets(), engine.host.today());
    let language = engine.language()?;
    if let Some(last) = held(&engine.presses.last).as_ref()
        && last.today == today
        && last.language == language
        && Arc::ptr_eq(&last.assets, &assets)
        && last.undecided == undecided
        && same(&last.review, review)
    {
        return Ok(Arc::clone(&last.drafted));
    }
    let ask = Ask {
        edition: Edition::Internal,
        notes: true,
        ..Ask::default()
    };
    let Made {
        draft,
        notes,
        computed,
        ..
    } = draft_of(engine, review, &ask)?;
    let drafted = Arc::new(Drafted {
        draft,
        notes,
        computed,
    });
    let (review, kept) = (review.clone(), Arc::clone(&drafted));
    *held(&engine.presses.last) = Some(Last {
        review,
        undecided,
        assets,
        today,
        language,
        drafted: kept,
    });
    Ok(drafted)
}

/// Whether nothing moved; units that nobody touched are the very same.
fn same(one: &Review, other: &Review) -> bool {
    one.id == other.id
        && one.units.len() == other.units.len()
        && one
            .units
            .iter()
            .zip(&other.units)
            .all(|((key, unit), (other_key, other_unit))| {
                key == other_key && (Arc::ptr_eq(unit, other_unit) || unit == other_unit)
            })
}

impl Drafted {
    /// The printed number of a section.
    pub(crate) fn number(&self, unit: &str) -> String {
        let found = self
            .draft
            .sections
            .iter()
            .find(|section| section.unit == unit);
        found
            .map(|section| section.number.clone())
            .unwrap_or_default()
    }

    fn passages(&self) -> impl Iterator<Item = (&str, &Passage)> {
        self.draft.sections.iter().flat_map(|section| {
            section
                .passages
                .iter()
                .map(|passage| (section.title.as_str(), passage))
        })
    }

    /// What an automatic passage computes, whether it prints or not.
    pub(crate) fn computed(&self, unit: &str, key: &str) -> Vec<DraftBlock> {
        if let Some(kept) = self.computed.get(&format!("{unit}/{key}")) {
            return kept.clone();
        }
        let mut found = self
            .passages()
            .filter(|(_, p)| p.unit == unit && p.key == key && p.generated);
        found
            .next()
            .map(|(_, passage)| passage.blocks.clone())
            .unwrap_or_default()
    }

    /// Where an answer prints, in words.
    pub(crate) fn prints_as(&self, unit: &str, key: &str, words: &dyn Words) -> String {
        let Some((title, passage)) = self
            .passages()
            .find(|(_, p)| p.unit == unit && p.key == key)
        else {
            return String::new();
        };
        let numbers: Vec<u32> = passage
            .blocks
            .iter()
            .filter_map(|block| match block {
                DraftBlock::Para { number, .. } => *number,
                _ => None,
            })
            .collect();
        let (Some(from), Some(to)) = (numbers.first(), numbers.last()) else {
            return words.say("prints-in", &[("section", title.into())]);
        };
        let (from, to) = (from.to_string(), to.to_string());
        let said = [
            ("section", title.into()),
            ("count", Arg::from(numbers.len())),
            ("from", from.as_str().into()),
            ("to", to.as_str().into()),
        ];
        words.say("prints-as", &said)
    }
}
