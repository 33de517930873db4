//! Pages for the screen, the report as text, points to check.

use super::draft_of::{Ask, Drafted, compose_for, drafted, pictures_of};
use crate::wire::pages::{Notes, PagePlace, PagesView, Render, TextView};
use crate::wire::reviews::OfReview;
use crate::{Engine, Fault, Result};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Instant;
use typeset::Scope;

pub(crate) fn notes(engine: &Engine, ask: OfReview) -> Result<Notes> {
    let review = engine.review_typed(&ask.review)?;
    Ok(Notes {
        notes: drafted(engine, &review)?.notes,
    })
}

fn draft_asked(engine: &Engine, ask: &Render) -> Result<Drafted> {
    let review = if ask.at > 0 {
        engine.review_at(&ask.review, ask.at)?
    } else {
        engine.review_typed(&ask.review)?
    };
    compose_for(
        engine,
        &review,
        &Ask {
            language: ask.language.clone(),
            edition: ask.edition,
            blank: false,
        },
    )
}

pub(crate) fn text_view(engine: &Engine, ask: Render) -> Result<TextView> {
    Ok(TextView {
        draft: draft_asked(engine, &ask)?.draft,
    })
}

pub(crate) fn render(engine: &Engine, ask: Render) -> Result<PagesView> {
    let newest = engine
        .presses
        .generation
        .fetch_max(ask.generation, Ordering::Relaxed);
    if ask.generation > 0 && newest > ask.generation {
        return Ok(PagesView {
            superseded: true,
            ..PagesView::default()
        });
    }
    let begun = Instant::now();
    let draft = draft_asked(engine, &ask)?.draft;
    let pictures = pictures_of(engine, &draft)?;
    let scope = if ask.unit.is_empty() {
        Scope::Whole
    } else {
        Scope::Unit(&ask.unit)
    };
    let pages = engine
        .presses
        .press
        .pages(&draft, scope, &pictures)
        .map_err(|error| Fault::bug(&error))?;
    let pages = Arc::new(pages);
    let (width, height) = pages.size();
    let places = pages.places.iter().map(place).collect();
    Ok(PagesView {
        count: pages.count(),
        width,
        height,
        places,
        revision: engine.presses.show(pages),
        ms: begun.elapsed().as_secs_f64() * 1000.0,
        superseded: false,
    })
}

fn place(one: &typeset::PagePlace) -> PagePlace {
    PagePlace {
        unit: one.unit.clone(),
        key: one.key.clone(),
        block: one.block.clone(),
        page: one.page,
        x: one.x,
        y: one.y,
    }
}
