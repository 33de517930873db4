//! Where each block stands on the pages.
//!
//! The style puts a mark before and behind each block; what lies between them is the block's place, on
//! one page or on several.

use std::collections::HashMap;
use typst::foundations::{Content, NativeElement, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst_layout::PagedDocument;

/// Where a block, or its part on this page, stands; in points from the upper left of its page.
#[derive(Debug, Clone, PartialEq)]
pub struct PagePlace {
    /// Unit.
    pub unit: String,
    /// Question key; empty for a section's heading.
    pub key: String,
    /// Block id; empty for generated text.
    pub block: String,
    /// Page from 1.
    pub page: usize,
    /// Points.
    pub x: f64,
    /// Points.
    pub y: f64,
    /// Points.
    pub height: f64,
}

/// Room above the base of a line and below it.
const ABOVE: f64 = 9.0;
const BELOW: f64 = 4.0;
/// Where the text of a page begins and ends.
pub(crate) const TOP: f64 = 76.0;
const FOOT: f64 = 768.0;

/// Where a block begins or ends: unit, key and block; page from 1, points.
pub(crate) struct Mark {
    pub(crate) names: Vec<String>,
    pub(crate) page: usize,
    x: f64,
    pub(crate) y: f64,
}

/// A mark before a block, or behind it.
pub(crate) struct Edge {
    pub(crate) mark: Mark,
    pub(crate) ends: bool,
}

pub(crate) fn places(document: &PagedDocument) -> Vec<PagePlace> {
    let mut open: HashMap<Vec<String>, Mark> = HashMap::new();
    let mut places = vec![];
    for Edge { mark, ends } in edges(document) {
        match open.remove(&mark.names) {
            Some(start) if ends => between(&start, &mark, &mut places),
            None if ends => {}
            // the head of a table is repeated with its mark: the first counts
            Some(start) => _ = open.insert(mark.names, start),
            None => _ = open.insert(mark.names.clone(), mark),
        }
    }
    places.sort_by(|a, b| {
        (a.page, a.y)
            .partial_cmp(&(b.page, b.y))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    places
}

/// The marks of all blocks, in the order of the text.
pub(crate) fn edges(document: &PagedDocument) -> impl Iterator<Item = Edge> {
    let introspector = document.introspector();
    let marks = introspector.query(&Selector::Elem(MetadataElem::ELEM, None));
    marks.into_iter().filter_map(|mark| {
        let position = introspector.position(mark.location()?)?;
        let mut names = names(&mark)?;
        let ends = names.pop().is_some_and(|edge| edge == "end");
        let mark = Mark {
            names,
            page: position.page.get(),
            x: position.point.x.to_pt(),
            y: position.point.y.to_pt(),
        };
        Some(Edge { mark, ends })
    })
}

/// Unit, key, block and edge that a mark of ours names; none where it is another element.
pub(crate) fn names(mark: &Content) -> Option<Vec<String>> {
    let Value::Array(names) = &mark.to_packed::<MetadataElem>()?.value else {
        return None;
    };
    let names: Vec<String> = names
        .iter()
        .filter_map(|name| name.clone().cast::<String>().ok())
        .collect();
    (names.len() == 4).then_some(names)
}

fn between(start: &Mark, end: &Mark, places: &mut Vec<PagePlace>) {
    let [unit, key, block] = start.names.as_slice() else {
        return;
    };
    for page in start.page..=end.page {
        let top = if page == start.page {
            start.y - ABOVE
        } else {
            TOP
        };
        let foot = if page == end.page {
            end.y + BELOW
        } else {
            FOOT
        };
        places.push(PagePlace {
            unit: unit.clone(),
            key: key.clone(),
            block: block.clone(),
            page,
            x: start.x,
            y: top,
            height: (foot - top).max(ABOVE + BELOW),
        });
    }
}
