//! The press, and the renderings that the screens still ask pages of.

use super::drafted::Last;
use crate::sentence::told;
use crate::state::held;
use crate::wire::pages::PagePlace;
use crate::{Engine, Fault, Result};
use assets::Assets;
use model::draft::Draft;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use typeset::{Pages, Press};

/// Renderings kept: the section being typed, the whole, and those they replace.
const KEPT: usize = 4;

/// A rendering.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    pub(crate) revision: u64,
    pub(crate) unit: String,
    pub(crate) draft: Arc<Draft>,
    pub(crate) pages: Arc<Pages>,
}

/// Renderings of one kind (the whole, a unit), of which only the newest ask counts.
#[derive(Debug, Default)]
pub(crate) struct Asks(AtomicU64);

impl Asks {
    /// Notes an ask; whether it is the newest so far. An ask without a generation always counts.
    pub(crate) fn begin(&self, generation: u64) -> bool {
        generation == 0 || self.0.fetch_max(generation, Ordering::SeqCst) <= generation
    }

    /// Whether no newer ask came meanwhile.
    pub(crate) fn stands(&self, generation: u64) -> bool {
        generation == 0 || self.0.load(Ordering::SeqCst) <= generation
    }
}

#[derive(Debug)]
pub(crate) struct Presses {
    pub(crate) press: Press,
    pub(crate) last: Mutex<Option<Last>>,
    pub(crate) whole: Asks,
    pub(crate) unit: Asks,
    pub(crate) approved: Mutex<Option<(String, Arc<model::Review>)>>,
    shown: Mutex<VecDeque<Shown>>,
    revision: AtomicU64,
}

impl Presses {
    pub(crate) fn new(_: &Assets) -> Self {
        Self {
            press: Press::new(&Assets::fonts(), &Assets::styles()),
            last: Mutex::default(),
            whole: Asks::default(),
            unit: Asks::default(),
            approved: Mutex::default(),
            shown: Mutex::default(),
            revision: AtomicU64::new(0),
        }
    }

    /// Forgets what was drafted and printed: somebody was erased, and names are in it.
    pub(crate) fn forget(&self) {
        *held(&self.last) = None;
        *held(&self.approved) = None;
        held(&self.shown).clear();
    }

    /// Keeps pages for the screens; gives the name of this rendering.
    pub(crate) fn show(&self, unit: &str, draft: Arc<Draft>, pages: Arc<Pages>) -> Shown {
        let revision = self.revision.fetch_add(1, Ordering::Relaxed) + 1;
        let one = Shown {
            revision,
            unit: unit.to_owned(),
            draft,
            pages,
        };
        let mut shown = held(&self.shown);
        shown.push_back(one.clone());
        while shown.len() > KEPT {
            shown.pop_front();
        }
        one
    }

    /// The rendering of this very Draft, where it is still there.
    pub(crate) fn again(&self, unit: &str, draft: &Draft) -> Option<Shown> {
        held(&self.shown)
            .iter()
            .rev()
            .find(|one| one.unit == unit && *one.draft == *draft)
            .cloned()
    }
}

impl Shown {
    pub(crate) fn places(&self) -> Vec<PagePlace> {
        let place = |one: &typeset::PagePlace| PagePlace {
            unit: one.unit.clone(),
            key: one.key.clone(),
            block: one.block.clone(),
            page: one.page,
            x: one.x,
            y: one.y,
        };
        self.pages.places.iter().map(place).collect()
    }
}

impl Engine {
    /// A page of a rendering as a PNG; `page` from 1, `scale` pixels to the point (at most 4).
    ///
    /// # Errors
    /// [`Fault::Missing`] where the rendering was replaced.
    pub fn page(&self, revision: u64, page: usize, scale: f32) -> Result<Vec<u8>> {
        let found = held(&self.presses.shown)
            .iter()
            .find(|one| one.revision == revision)
            .cloned();
        let scale = if scale.is_finite() {
            scale.clamp(0.2, 4.0)
        } else {
            1.0
        };
        found
            .and_then(|one| one.pages.png(page, scale))
            .ok_or_else(|| Fault::missing(told("fault-old-pages", &[])))
    }
}
