//! Notes that were left on another page than their mark, and where a page has to begin so that none is.
//!
//! Typst sets a note as soon as the line of its mark fits, and leaves it there when that line goes on to
//! the next page after all, with a heading above it or a line below. A page that begins before the
//! paragraph, with its headings, keeps both together.

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

/// The first block with a note on another page.
pub(crate) fn stray(document: &PagedDocument, draft: &Draft) -> Option<Address> {
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
    let mut open = None;
    for element in introspector.query(&Selector::Or(kinds.into_iter().collect())) {
        let location = element.location()?;
        if let Some(names) = names(&element) {
            open = Some(names);
        } else if let Some(note) = set.get(&location)
            && page(location).is_some_and(|mark| mark != *note)
        {
            return address(draft, open.as_deref()?);
        }
    }
    None
}

/// The block that these names mark, or the first of the headings that stand over it.
fn address(draft: &Draft, names: &[String]) -> Option<Address> {
    let [unit, key, id, _] = names else {
        return None;
    };
    for (s, section) in draft.sections.iter().enumerate() {
        let mut over: Option<Address> = None;
        for (p, passage) in section.passages.iter().enumerate() {
            for (b, block) in passage.blocks.iter().enumerate() {
                let here = over.unwrap_or((s, p, b));
                if passage.unit == *unit && passage.key == *key && is(block, id) {
                    return Some(here);
                }
                let leads = matches!(block, DraftBlock::Heading { .. } | DraftBlock::Label { .. });
                over = leads.then_some(here);
            }
        }
    }
    None
}

fn is(block: &DraftBlock, named: &str) -> bool {
    match block {
        DraftBlock::Heading { id, .. } | DraftBlock::Para { id, .. } => id == named,
        DraftBlock::Figure { id, .. } | DraftBlock::Table { id, .. } => id == named,
        DraftBlock::List { items, .. } => items.iter().any(|item| item.id == named),
        _ => false,
    }
}
