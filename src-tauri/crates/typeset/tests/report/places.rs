//! From a page to its question and back.

use crate::fixture::report;
use crate::{pictures, press};
use typeset::Scope;

#[test]
fn each_block_is_found_where_it_stands() {
    let pages = press()
        .pages(&report("en"), Scope::Whole, &pictures())
        .unwrap();
    let place = |block: &str| {
        pages
            .places
            .iter()
            .find(|place| place.block == block)
            .unwrap()
    };
    for block in ["f0", "p1", "p2", "i0", "t1", "fig-chart", "o1", "h-1.1"] {
        let at = place(block);
        assert!(
            at.page <= pages.count() && at.y > 40.0 && at.y + at.height < 800.0,
            "{at:?}"
        );
    }
    assert_eq!(place("f0").unit, "section:foreword");
    assert!(place("p1").y < place("p2").y && place("p1").height > 40.0);
    let parts: Vec<_> = pages
        .places
        .iter()
        .filter(|place| place.block == "t2")
        .map(|place| place.page)
        .collect();
    assert!(
        parts.len() >= 2,
        "a long table has a place on each of its pages: {parts:?}"
    );
}

#[test]
fn a_section_alone_has_its_own_pages() {
    let pages = press()
        .pages(&report("en"), Scope::Unit("section:foreword"), &pictures())
        .unwrap();
    assert_eq!(pages.count(), 1);
    assert!(pages.png(1, 1.0).unwrap().starts_with(b"\x89PNG"));
    assert!(pages.png(0, 1.0).is_none() && pages.png(2, 1.0).is_none());
    assert!(
        pages
            .places
            .iter()
            .all(|place| place.unit == "section:foreword")
    );
}
