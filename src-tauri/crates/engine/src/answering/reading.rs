//! The log as it is read for one purpose: whose eyes it is for, in which language.

use super::letters::worded;
use super::mask::{Mask, key};
use super::places::Places;
use crate::review::{Outline, SectionSeat};
use crate::{Engine, Result};
use assets::FluentWords;
use model::consent::{Consent, Edition};
use model::reference::Reference;
use model::words::{Arg, Words};
use model::{Fields, Review, UnitKey};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use store::Identity;

/// Whose eyes it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Eyes {
    /// The administration's.
    Inside,
    /// Everybody's: consent decides.
    Public,
    /// Those of who sent it: their own words, and nobody else's.
    Sender,
}

impl From<Edition> for Eyes {
    fn from(edition: Edition) -> Self {
        match edition {
            Edition::Internal => Self::Inside,
            Edition::Public => Self::Public,
        }
    }
}

impl Eyes {
    /// Which report they read.
    fn edition(self) -> Edition {
        match self {
            Self::Inside => Edition::Internal,
            Self::Public | Self::Sender => Edition::Public,
        }
    }
}

/// A review, read for somebody in a language.
pub(super) struct Reading<'a> {
    pub(super) engine: &'a Engine,
    pub(super) review: Arc<Review>,
    pub(super) eyes: Eyes,
    pub(super) words: FluentWords,
    pub(super) reference: Reference,
    pub(super) people: Arc<HashMap<String, Identity>>,
    /// Titles of the sections by their keys, in order.
    pub(super) sections: Vec<(String, String)>,
    pub(super) places: Places,
    /// What these eyes may not read.
    pub(super) mask: Mask,
}

impl<'a> Reading<'a> {
    pub(super) fn of(engine: &'a Engine, review: &str, eyes: Eyes, language: &str) -> Result<Self> {
        let review = engine.review_typed(review)?;
        let language = worded(match language {
            "" => review.profile().text("language"),
            language => language,
        });
        let assets = engine.assets();
        let words = assets.words(language);
        let people = people(engine)?;
        let names = match eyes {
            Eyes::Inside => vec![],
            Eyes::Public => withheld(&review, &people),
            Eyes::Sender => everybody(&people),
        };
        let black = crate::contribution::blacked_out(engine, &review)?;
        let black = black.into_iter().map(|one| one.words);
        let mask = Mask::of(names, &words.say("out-name", &[]))
            .blacking(black, &words.say("redacted-mark", &[]));
        let outline = Outline::of(engine, &review, language);
        let title =
            |seat: SectionSeat| Some((seat.unit.strip_prefix("section:")?.to_owned(), seat.title));
        Ok(Self {
            sections: outline.sections.into_iter().filter_map(title).collect(),
            reference: crate::review::corrected(&assets.reference, &review),
            places: Places::of(engine, &review, eyes.edition(), &words)?,
            review,
            eyes,
            words,
            people: Arc::new(people),
            mask,
            engine,
        })
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    pub(super) fn said(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.say(key, args)
    }

    pub(super) fn is_public(&self) -> bool {
        self.eyes == Eyes::Public
    }

    pub(super) fn rtl(&self) -> bool {
        let language = self.words.language().split('-').next().unwrap_or_default();
        matches!(language, "ar" | "fa" | "he" | "ur" | "ps")
    }

    /// The title of a group of stakeholders.
    pub(super) fn category(&self, key: &str) -> String {
        let all = self.reference.categories.iter();
        match all.clone().find(|one| one.key == key) {
            Some(one) => one.title(self.words.language()).to_owned(),
            None if key.is_empty() => self.say("no-category"),
            None => key.to_owned(),
        }
    }
}

/// Contributions by their numbers.
pub(super) fn in_order(review: &Review) -> Vec<(&str, &Fields)> {
    let mut all: Vec<_> = review.contributions().collect();
    all.sort_by_cached_key(|(id, fields)| (order(fields.text("number")), (*id).to_owned()));
    all
}

/// A-2 stands before A-10.
fn order(number: &str) -> (String, u64) {
    let (letter, count) = number.rsplit_once('-').unwrap_or(("", number));
    (letter.to_owned(), count.parse().unwrap_or(u64::MAX))
}

/// Who is who.
pub(super) fn people(engine: &Engine) -> Result<HashMap<String, Identity>> {
    let all = engine.read(|db| db.identities())?;
    Ok(all.into_iter().map(|one| (one.id.clone(), one)).collect())
}

/// Who stands behind a contribution: organizations, then the person.
pub(super) fn behind(fields: &Fields) -> impl Iterator<Item = &str> {
    let person = Some(fields.text("person")).filter(|id| !id.is_empty());
    fields.set("organization").into_iter().chain(person)
}

/// Names and ways to reach people.
fn everybody(people: &HashMap<String, Identity>) -> Vec<&str> {
    let known = people.values().filter(|one| one.kind != "drafter");
    known
        .flat_map(|one| [one.name.as_str(), one.contact.as_str()])
        .collect()
}

/// Names and ways to reach people, but not the names of those who agreed to be named or listed.
fn withheld<'a>(review: &Review, people: &'a HashMap<String, Identity>) -> Vec<&'a str> {
    let mut free: BTreeSet<String> = BTreeSet::new();
    for (_, fields) in review.contributions() {
        if Consent::parse(fields.text("consent")).may_name() || fields.flag("listed") {
            free.extend(behind(fields).filter_map(|id| Some(key(&people.get(id)?.name))));
        }
    }
    for (_, fields) in review.unit(UnitKey::CONSULTATIONS).records("participant") {
        let person = people.get(fields.text("person"));
        free.extend(person.map(|one| key(&one.name)));
    }
    let known = people.values().filter(|one| one.kind != "drafter");
    known
        .flat_map(|one| {
            let name = (!free.contains(&key(&one.name))).then_some(one.name.as_str());
            // how to reach somebody prints nowhere
            name.into_iter().chain([one.contact.as_str()])
        })
        .collect()
}
