//! Headings that were left at the foot of a page, and single lines of a paragraph at its foot or head.
//!
//! Typst keeps both from happening, except where a note takes the room that was meant for the next line.

use crate::places::{Edge, Mark, TOP, edges};
use std::collections::HashMap;
use typst::foundations::{NativeElement, Selector};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::model::HeadingElem;
use typst_layout::PagedDocument;

/// Sizes of running text, in points: notes and tables are smaller, the DRAFT mark is larger.
const SIZES: std::ops::Range<f64> = 9.0..20.0;
/// Two letters stand on one line where their bases are so near, in points.
const SAME: f64 = 2.0;
/// A paragraph with more lines before its last one is too long to go to the next page for it.
const MOST_MOVED: usize = 8;

/// Names of the blocks that have to begin a page: those under a heading that was left behind, and those of
/// which one line stands alone.
pub(crate) fn alone(document: &PagedDocument) -> Vec<Vec<String>> {
    let mut lines = Lines::of(document);
    let mut found = after_headings(document);
    let mut open: Option<Mark> = None;
    for Edge { mark, ends } in edges(document) {
        match open.take() {
            Some(start) if ends && start.names == mark.names => {
                if lines.is_torn(&start, &mark) {
                    found.push(mark.names);
                }
            }
            _ if ends => {}
            _ => open = Some(mark),
        }
    }
    found
}

/// Blocks that begin on the page after their heading.
fn after_headings(document: &PagedDocument) -> Vec<Vec<String>> {
    let introspector = document.introspector();
    let kinds = [MetadataElem::ELEM, HeadingElem::ELEM].map(|kind| Selector::Elem(kind, None));
    let mut found = vec![];
    let mut heading = None;
    for element in introspector.query(&Selector::Or(kinds.into_iter().collect())) {
        let page = element
            .location()
            .and_then(|location| introspector.position(location))
            .map(|position| position.page);
        if element.is::<HeadingElem>() {
            // its own two marks follow
            heading = Some((page, 2));
            continue;
        }
        let Some(names) = crate::places::names(&element) else {
            continue;
        };
        match heading {
            Some((at, own)) if own > 0 => heading = Some((at, own - 1)),
            Some((at, _)) => {
                if page > at {
                    found.push(names[..3].to_vec());
                }
                heading = None;
            }
            None => {}
        }
    }
    found
}

/// Where lines of running text stand on each page.
struct Lines<'a> {
    document: &'a PagedDocument,
    bases: HashMap<usize, Vec<f64>>,
}

impl<'a> Lines<'a> {
    fn of(document: &'a PagedDocument) -> Self {
        Self {
            document,
            bases: HashMap::new(),
        }
    }

    /// Whether a paragraph goes on over a page with one line of it alone.
    fn is_torn(&mut self, start: &Mark, end: &Mark) -> bool {
        if end.page != start.page + 1 {
            return false;
        }
        let before = self.count(start.page, start.y - SAME, f64::MAX);
        let after = self.count(end.page, TOP, end.y + SAME);
        before == 1 || (after == 1 && before <= MOST_MOVED)
    }

    fn count(&mut self, page: usize, top: f64, foot: f64) -> usize {
        let document = self.document;
        let bases = self.bases.entry(page).or_insert_with(|| {
            let page = page.checked_sub(1).and_then(|at| document.pages().get(at));
            page.map(|page| bases(&page.frame)).unwrap_or_default()
        });
        let within = bases.iter().filter(|base| (top..=foot).contains(*base));
        within.count()
    }
}

fn bases(frame: &Frame) -> Vec<f64> {
    let mut all = vec![];
    collect(frame, Point::zero(), &mut all);
    all.sort_by(f64::total_cmp);
    all.dedup_by(|later, earlier| *later - *earlier < SAME);
    all
}

fn collect(frame: &Frame, at: Point, all: &mut Vec<f64>) {
    for (offset, item) in frame.items() {
        let at = at + *offset;
        match item {
            FrameItem::Group(group) => collect(&group.frame, at, all),
            FrameItem::Text(text) if SIZES.contains(&Abs::to_pt(text.size)) => {
                all.push(at.y.to_pt());
            }
            _ => {}
        }
    }
}
