//! The Draft of a review: everything that drafting may know, gathered as values.

use crate::review::Outline;
use crate::state::version;
use crate::{Engine, Result};
use draft::{ApprovalFacts, Input, Seat, compose, compose_blank};
use model::block::BlockKind;
use model::consent::Edition;
use model::draft::{Draft, DraftBlock, Note, Passage};
use model::words::{Arg, Words};
use model::{Fields, Review, UnitKey};
use std::collections::{BTreeMap, BTreeSet};
use typeset::Pictures;

/// Which Draft is wanted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ask {
    pub(crate) language: String,
    pub(crate) edition: Edition,
    pub(crate) blank: bool,
}

/// A Draft with its points to check.
#[derive(Debug, Clone, Default)]
pub(crate) struct Drafted {
    pub(crate) draft: Draft,
    pub(crate) notes: Vec<Note>,
}

/// The internal Draft in the working language, as the screens need it.
pub(crate) fn drafted(engine: &Engine, review: &Review) -> Result<Drafted> {
    compose_for(
        engine,
        review,
        &Ask {
            edition: Edition::Internal,
            ..Ask::default()
        },
    )
}

pub(crate) fn compose_for(engine: &Engine, review: &Review, ask: &Ask) -> Result<Drafted> {
    let profile = review.profile();
    let language = if ask.language.is_empty() {
        profile.text("language")
    } else {
        &ask.language
    };
    let assets = engine.assets();
    let words = assets.words(language);
    let outline = Outline::of(engine, review, language);
    let seats: Vec<Seat> = outline
        .sections
        .iter()
        .map(|seat| Seat {
            unit: seat.unit.clone(),
            title: seat.title.clone(),
            plan: seat.plan.clone(),
            words: seat.words.clone(),
        })
        .collect();
    let reference = crate::review::corrected(&assets.reference, review);
    let approval = approved_version(review, language)
        .map(|fields| facts(engine, fields))
        .transpose()?;
    let undecided: Vec<(String, String)> = crate::copy::two_versions(engine, &review.id)?
        .into_iter()
        .map(|(unit, register, _)| {
            let answer = review
                .unit(&unit)
                .record("block", &register.record)
                .text("answer")
                .to_owned();
            (unit, answer)
        })
        .collect();
    let input = Input {
        review,
        seats: &seats,
        reference: &reference,
        words: &words,
        edition: ask.edition,
        names: &names(engine, review)?,
        media: &media(engine, review)?,
        today: engine.host.now().date_naive(),
        version: version(review),
        approval: approval.as_ref(),
        undecided: &undecided,
    };
    if ask.blank {
        return Ok(Drafted {
            draft: compose_blank(&input),
            notes: vec![],
        });
    }
    let (draft, notes) = compose(&input);
    Ok(Drafted { draft, notes })
}

/// The approval of the version that is being written, in a language.
pub(crate) fn approved_version<'a>(review: &'a Review, language: &str) -> Option<&'a Fields> {
    let version = version(review);
    let approvals = review.unit(UnitKey::APPROVALS).records("approval");
    let mut fitting = approvals.map(|(_, fields)| fields);
    fitting.find(|fields| {
        fields.number("version") == Some(version) && fields.text("language") == language
    })
}

fn facts(engine: &Engine, fields: &Fields) -> Result<ApprovalFacts> {
    let text = |name: &str| fields.text(name).to_owned();
    let entered = engine
        .read(|db| db.identity(fields.text("entered_by")))?
        .map(|one| one.name)
        .unwrap_or_default();
    Ok(ApprovalFacts {
        name: text("name"),
        role: text("role"),
        date: text("date"),
        remark: text("remark"),
        entered_by: if fields.flag("on_paper") {
            entered
        } else {
            String::new()
        },
    })
}

/// Names that a Draft may need: of contributions that are cited or agreed to be listed.
fn names(engine: &Engine, review: &Review) -> Result<BTreeMap<String, String>> {
    let cited: BTreeSet<String> = review
        .units
        .values()
        .flat_map(|unit| unit.records("block"))
        .flat_map(|(_, fields)| model::inline::citations(fields.text("text")))
        .filter(|(kind, _)| kind == "contribution")
        .map(|(_, id)| id)
        .collect();
    let mut names = BTreeMap::new();
    for (id, fields) in review.contributions() {
        if !cited.contains(id) && !fields.flag("listed") {
            continue;
        }
        for person in fields
            .set("organization")
            .into_iter()
            .chain([fields.text("person")])
        {
            if let Some(identity) = engine.read(|db| db.identity(person))? {
                names.insert(identity.id, identity.name);
            }
        }
    }
    Ok(names)
}

fn picture_ids(review: &Review) -> BTreeSet<String> {
    let figures = review.units.values().flat_map(|unit| unit.records("block"));
    let mut ids: BTreeSet<String> = figures
        .filter(|(_, fields)| BlockKind::parse(fields.text("kind")) == BlockKind::Figure)
        .map(|(_, fields)| fields.text("original").to_owned())
        .collect();
    ids.insert(review.profile().text("arms").to_owned());
    ids.remove("");
    ids
}

fn media(engine: &Engine, review: &Review) -> Result<BTreeMap<String, String>> {
    let mut media = BTreeMap::new();
    for id in picture_ids(review) {
        if let Some(head) = engine.read(|db| db.original_head(&id))? {
            media.insert(id, head.media);
        }
    }
    Ok(media)
}

/// The pictures of a Draft.
pub(crate) fn pictures_of(engine: &Engine, draft: &Draft) -> Result<Pictures> {
    let figures = draft
        .sections
        .iter()
        .flat_map(|section| &section.passages)
        .flat_map(|passage| &passage.blocks);
    let mut wanted: Vec<_> = figures
        .filter_map(|block| match block {
            DraftBlock::Figure { picture, .. } => Some(picture),
            _ => None,
        })
        .collect();
    wanted.extend(&draft.cover.arms);
    let mut pictures = Pictures::new();
    for picture in wanted {
        if let Some(original) = engine.read(|db| db.original(&picture.original))? {
            pictures.insert(
                picture.original.clone(),
                (picture.format.clone(), original.bytes),
            );
        }
    }
    Ok(pictures)
}

impl Drafted {
    /// The printed number of a section.
    pub(crate) fn number(&self, unit: &str) -> String {
        self.draft
            .sections
            .iter()
            .find(|section| section.unit == unit)
            .map(|s| s.number.clone())
            .unwrap_or_default()
    }

    fn passages(&self) -> impl Iterator<Item = (&str, &Passage)> {
        self.draft
            .sections
            .iter()
            .flat_map(|section| section.passages.iter().map(|p| (section.title.as_str(), p)))
    }

    /// What a passage prints.
    pub(crate) fn passage(&self, unit: &str, key: &str) -> Vec<DraftBlock> {
        let mut found = self
            .passages()
            .filter(|(_, passage)| passage.unit == unit && passage.key == key);
        found
            .next()
            .map(|(_, passage)| passage.blocks.clone())
            .unwrap_or_default()
    }

    /// What an automatic passage computes; nothing once it was taken over.
    pub(crate) fn computed(&self, unit: &str, key: &str) -> Vec<DraftBlock> {
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
            return if passage.blocks.is_empty() {
                String::new()
            } else {
                words.say("prints-in", &[("section", title.into())])
            };
        };
        let (from, to) = (from.to_string(), to.to_string());
        words.say(
            "prints-as",
            &[
                ("section", title.into()),
                (
                    "count",
                    Arg::Count(i64::try_from(numbers.len()).unwrap_or(2)),
                ),
                ("from", from.as_str().into()),
                ("to", to.as_str().into()),
            ],
        )
    }
}
