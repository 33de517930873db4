//! The press and the pages that the screens are showing.

use crate::state::held;
use crate::{Engine, Fault, Result};
use assets::Assets;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use typeset::{Pages, Press};

/// Renderings kept: the section being typed, the whole, and those they replace.
const KEPT: usize = 6;

#[derive(Debug)]
pub(crate) struct Presses {
    pub(crate) press: Press,
    shown: Mutex<VecDeque<(u64, Arc<Pages>)>>,
    revision: AtomicU64,
    /// The newest ask; an older one is dropped.
    pub(crate) generation: AtomicU64,
}

impl Presses {
    pub(crate) fn new(_: &Assets) -> Self {
        Self {
            press: Press::new(&Assets::fonts(), &Assets::styles()),
            shown: Mutex::default(),
            revision: AtomicU64::new(0),
            generation: AtomicU64::new(0),
        }
    }

    /// Keeps pages for the screens; gives the name of this rendering.
    pub(crate) fn show(&self, pages: Arc<Pages>) -> u64 {
        let revision = self.revision.fetch_add(1, Ordering::Relaxed) + 1;
        let mut shown = held(&self.shown);
        shown.push_back((revision, pages));
        while shown.len() > KEPT {
            shown.pop_front();
        }
        revision
    }
}

impl Engine {
    /// A page of a rendering as a PNG; `page` from 1, `scale` pixels to the point (at most 4).
    ///
    /// # Errors
    /// [`Fault::Missing`] where the rendering was replaced.
    pub fn page(&self, revision: u64, page: usize, scale: f32) -> Result<Vec<u8>> {
        let pages = held(&self.presses.shown)
            .iter()
            .find(|(of, _)| *of == revision)
            .map(|(_, pages)| Arc::clone(pages));
        pages
            .and_then(|pages| pages.png(page, scale.clamp(0.2, 4.0)))
            .ok_or_else(|| Fault::missing("These pages were replaced by newer ones."))
    }
}
