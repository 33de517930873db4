//! Pages for the screen, the report as text, points to check.

use super::draft_of::{Ask, draft_of};
use super::drafted::drafted;
use super::gather::pictures;
use super::presses::{Asks, Shown};
use crate::wire::pages::{Notes, PagesView, Render, TextView};
use crate::wire::reviews::OfReview;
use crate::{Engine, Fault, Result};
use model::draft::Draft;
use std::sync::Arc;
use std::time::Instant;
use typeset::Scope;

pub(crate) fn notes(engine: &Engine, ask: OfReview) -> Result<Notes> {
    let review = engine.review_typed(&ask.review)?;
    Ok(Notes {
        notes: drafted(engine, &review)?.notes.clone(),
    })
}

pub(crate) fn text_view(engine: &Engine, ask: Render) -> Result<TextView> {
    Ok(TextView {
        draft: draft_asked(engine, &ask)?,
    })
}

fn draft_asked(engine: &Engine, ask: &Render) -> Result<Draft> {
    let review = if ask.at > 0 {
        engine.review_at(&ask.review, ask.at)?
    } else {
        engine.review_typed(&ask.review)?
    };
    let wanted = Ask {
        language: ask.language.clone(),
        edition: ask.edition,
        unit: ask.unit.clone(),
        ..Ask::default()
    };
    Ok(draft_of(engine, &review, &wanted)?.draft)
}

pub(crate) fn render(engine: &Engine, ask: Render) -> Result<PagesView> {
    let begun = Instant::now();
    let presses = &engine.presses;
    let asks: &Asks = if ask.unit.is_empty() {
        &presses.whole
    } else {
        &presses.unit
    };
    if !asks.begin(ask.generation) {
        return Ok(superseded());
    }
    let draft = draft_asked(engine, &ask)?;
    if let Some(shown) = presses.again(&ask.unit, &draft) {
        return Ok(view(&shown, begun));
    }
    if !asks.stands(ask.generation) {
        return Ok(superseded());
    }
    let shown = set(engine, &ask.unit, draft)?;
    Ok(if asks.stands(ask.generation) {
        view(&shown, begun)
    } else {
        superseded()
    })
}

fn set(engine: &Engine, unit: &str, draft: Draft) -> Result<Shown> {
    let scope = if unit.is_empty() {
        Scope::Whole
    } else {
        Scope::Unit(unit)
    };
    let pictures = pictures(engine, &draft)?;
    let pages = engine
        .presses
        .press
        .pages(&draft, scope, &pictures)
        .map_err(|error| Fault::bug(&error))?;
    Ok(engine.presses.show(unit, Arc::new(draft), Arc::new(pages)))
}

fn superseded() -> PagesView {
    PagesView {
        superseded: true,
        ..PagesView::default()
    }
}

fn view(shown: &Shown, begun: Instant) -> PagesView {
    let (width, height) = shown.pages.size();
    PagesView {
        revision: shown.revision,
        count: shown.pages.count(),
        width,
        height,
        places: shown.places(),
        ms: begun.elapsed().as_secs_f64() * 1000.0,
        superseded: false,
    }
}
