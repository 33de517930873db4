//! What was left on another page than it belongs to, and where a page has to begin so that nothing is: notes
//! apart from their marks, headings without their text, lines alone.
//!
//! Typst sets a note as soon as the line of its mark fits, and leaves it there when that line goes on to
//! the next page after all, with a heading above it or a line below. A page that begins before the
//! paragraph, with its headings, keeps both together.

use crate::alone::alone;
use crate::places::names;
use model::draft::{Draft, DraftBlock};
use std::collections::{BTreeSet, HashMap};
use typst::foundations::{NativeElement, Selector};
use typst::introspection::{Introspector, MetadataElem};
use typst::model::{FootnoteElem, FootnoteEntry};
use typst_layout::PagedDocument;

/// A block by its section, passage and place in it.
pub(crate) type Address = (usize, usize, usize);

/// Where pages have to begin.
pub(crate) type Breaks = BTreeSet<Address>;

/// Better places for pages to begin than `breaks`; none where nothing is left apart. Of the text that follows
/// a new page one place is mended at a time: it moves what comes after, and breaks there are found anew.
pub(crate) fn mended(document: &PagedDocument, draft: &Draft, breaks: &Breaks) -> Option<Breaks> {
    let notes = stray(document).into_iter().map(|names| (names, false));
    let lines = alone(document).into_iter().map(|names| (names, true));
    let missing: Breaks = notes
        .chain(lines)
        .filter_map(|(names, begins)| address(draft, &names, begins))
        .filter(|address| !breaks.contains(address))
        .collect();
    let mut mended = breaks.clone();
    let mut seen = BTreeSet::new();
    for place in &missing {
        let flow = flow(draft, place.0);
        if seen.insert(flow) {
            mended.retain(|one| flow != self::flow(draft, one.0) || one < place);
            mended.insert(*place);
        }
    }
    (!missing.is_empty()).then_some(mended)
}

/// The section that began the page from which the text runs on to this one.
fn flow(draft: &Draft, section: usize) -> usize {
    let mut up_to = (0..=section).rev();
    let begins = |at: &usize| draft.sections.get(*at).is_some_and(|one| one.new_page);
    up_to.find(begins).unwrap_or(0)
}

/// Names of the blocks with a note on another page.
fn stray(document: &PagedDocument) -> Vec<Vec<String>> {
    let introspector = document.introspector();
    let page = |location| Some(introspector.position(location)?.page);
    let entries = introspector.query(&Selector::Elem(FootnoteEntry::ELEM, None));
    let set: HashMap<_, _> = entries
        .iter()
        .filter_map(|entry| {
            let note = &entry.to_packed::<FootnoteEntry>()?.note;
            Some((note.location()?, page(entry.location()?)?))
        })
        .collect();
    let kinds = [MetadataElem::ELEM, FootnoteElem::ELEM].map(|kind| Selector::Elem(kind, None));
    let mut found = vec![];
    let mut open = None;
    for element in introspector.query(&Selector::Or(kinds.into_iter().collect())) {
        let Some(location) = element.location() else {
            continue;
        };
        if let Some(names) = names(&element) {
            open = Some(names[..3].to_vec());
        } else if let Some(note) = set.get(&location)
            && page(location).is_some_and(|mark| mark != *note)
        {
            found.extend(open.clone());
        }
    }
    found
}

/// The block that these names mark, or the first of the headings that stand over it. Of a list, which goes on
/// over pages, where `begins` any item but the first is none.
fn address(draft: &Draft, names: &[String], begins: bool) -> Option<Address> {
    let [unit, key, id] = names else {
        return None;
    };
    if id.is_empty() {
        return None; // generated text has no name of its own
    }
    for (s, section) in draft.sections.iter().enumerate() {
        let mut over: Option<Address> = None;
        for (p, passage) in section.passages.iter().enumerate() {
            for (b, block) in passage.blocks.iter().enumerate() {
                let here = over.unwrap_or((s, p, b));
                if passage.unit == *unit && passage.key == *key && is(block, id, begins) {
                    return Some(here);
                }
                let leads = matches!(block, DraftBlock::Heading { .. } | DraftBlock::Label { .. });
                over = leads.then_some(here);
            }
        }
    }
    None
}

fn is(block: &DraftBlock, named: &str, begins: bool) -> bool {
    match block {
        DraftBlock::Heading { id, .. } | DraftBlock::Para { id, .. } => id == named,
        DraftBlock::Figure { id, .. } | DraftBlock::Table { id, .. } => id == named,
        DraftBlock::List { items, .. } => {
            let many = if begins { 1 } else { items.len() };
            items.iter().take(many).any(|item| item.id == named)
        }
        _ => false,
    }
}
