//! The Draft of a review. An approved text is drafted as it was approved, whatever the log says since.

use super::gather;
use crate::approval::{as_approved, facts};
use crate::review::Outline;
use crate::state::version;
use crate::{Engine, Result};
use draft::{ApprovalFacts, Input, Seat};
use model::Review;
use model::consent::Edition;
use model::draft::{Draft, Note};
use std::collections::BTreeMap;

/// Which Draft is wanted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ask {
    /// The working language where empty.
    pub(crate) language: String,
    pub(crate) edition: Edition,
    /// The unit that is shown alone; empty for the whole.
    pub(crate) unit: String,
    /// The blank questions instead of the answers.
    pub(crate) blank: bool,
    /// With the points to check.
    pub(crate) notes: bool,
    /// An approval that is about to be recorded.
    pub(crate) approval: Option<ApprovalFacts>,
}

/// A Draft and what was asked with it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Made {
    pub(crate) draft: Draft,
    pub(crate) notes: Vec<Note>,
    /// What automatic paragraphs state now, where a drafter took them over or hid them.
    pub(crate) computed: BTreeMap<String, Vec<model::draft::DraftBlock>>,
    /// The day of the approval, `YYYY-MM-DD`; empty for a draft.
    pub(crate) approved: String,
}

/// Drafts a review.
pub(crate) fn draft_of(engine: &Engine, review: &Review, ask: &Ask) -> Result<Made> {
    let language = match ask.language.as_str() {
        "" => review.profile().text("language").to_owned(),
        language => language.to_owned(),
    };
    let approved = as_approved(engine, review, &language, ask.edition)?;
    let review = approved
        .as_ref()
        .map_or(review, |(_, review)| review.as_ref());
    let approval = match &approved {
        Some((fields, _)) => Some(facts(engine, fields)?),
        None => ask.approval.clone(),
    };
    let undecided = gather::undecided(engine, review)?;
    make(engine, review, ask, &language, approval, &undecided)
}

fn make(
    engine: &Engine,
    review: &Review,
    ask: &Ask,
    language: &str,
    approval: Option<ApprovalFacts>,
    undecided: &[draft::TwoVersions],
) -> Result<Made> {
    let assets = engine.assets();
    let seats = seats(engine, review, language);
    let words = assets.words(language);
    let own_words = ask.notes.then(|| engine.words()).transpose()?;
    let names = if ask.notes {
        gather::all_names(engine)
    } else {
        gather::names_that_print(engine, review)
    };
    let blacked_out = if ask.notes {
        crate::contribution::blacked_out(engine, review)?
    } else {
        vec![]
    };
    let input = Input {
        review,
        seats: &seats,
        reference: &crate::review::corrected(&assets.reference, review),
        words: &words,
        drafter_words: own_words.as_ref().unwrap_or(&words),
        edition: ask.edition,
        names: &names?,
        media: &gather::media(engine, review)?,
        today: engine.host.now().date_naive(),
        version: version(review),
        approval: approval.as_ref(),
        undecided,
        blacked_out: &blacked_out,
    };
    let approved = approval
        .as_ref()
        .map(|facts| facts.date.clone())
        .unwrap_or_default();
    if ask.blank {
        return Ok(Made {
            draft: draft::compose_blank(&input),
            ..Made::default()
        });
    }
    if !ask.notes {
        let mut draft = draft::compose_draft(&input);
        draft::add_row(&input, &mut draft, &ask.unit);
        return Ok(Made {
            draft,
            approved,
            ..Made::default()
        });
    }
    let (mut draft, notes) = draft::compose(&input);
    draft::add_row(&input, &mut draft, &ask.unit);
    Ok(Made {
        draft,
        notes,
        computed: computed(&input),
        approved,
    })
}

fn seats(engine: &Engine, review: &Review, language: &str) -> Vec<Seat> {
    let outline = Outline::of(engine, review, language);
    let seat = |seat: crate::review::SectionSeat| Seat {
        unit: seat.unit,
        title: seat.title,
        plan: seat.plan,
        words: seat.words,
    };
    outline.sections.into_iter().map(seat).collect()
}

fn computed(input: &Input<'_>) -> BTreeMap<String, Vec<model::draft::DraftBlock>> {
    let mut computed = BTreeMap::new();
    for seat in input.seats {
        for question in seat
            .plan
            .questions
            .iter()
            .filter(|question| question.kind == "passage")
        {
            let record = input
                .review
                .unit(&seat.unit)
                .record("question", &question.key);
            if record.flag("taken_over") || record.flag("hidden") {
                let blocks = draft::computed(input, &question.passage);
                computed.insert(format!("{}/{}", seat.unit, question.key), blocks);
            }
        }
    }
    computed
}
