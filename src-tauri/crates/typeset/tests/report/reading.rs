//! What stands on the pages.

use crate::fixture::{CODE, approved, report};
use crate::{pictures, print, read};

#[test]
fn the_code_and_the_page_stand_at_the_foot_of_every_page() {
    let pdf = print(&report("en"), &pictures());
    let pages = read("foot", &pdf);
    assert_eq!(pages.len(), pdf.pages);
    for (at, page) in pages.iter().enumerate() {
        assert!(page.contains(CODE), "page {} has no code:\n{page}", at + 1);
        assert!(
            page.contains(&format!("Page {} of {}", at + 1, pdf.pages)),
            "{page}"
        );
    }
}

#[test]
fn a_draft_says_so_on_every_page_and_an_approved_report_nowhere() {
    let draft = read("draft", &print(&report("en"), &pictures()));
    assert!(
        draft
            .iter()
            .all(|page| page.contains("for comments by 1 April"))
    );
    let final_ = read("final", &print(&approved("en"), &pictures())).concat();
    assert!(!final_.contains("DRAFT") && !final_.contains("for comments"));
    assert!(final_.contains("Approval"));
}

#[test]
fn the_head_of_a_table_stands_on_each_of_its_pages() {
    let pages = read("heads", &print(&report("en"), &pictures()));
    let with_rows: Vec<_> = pages
        .iter()
        .filter(|page| page.matches("14 March 2026").count() > 9)
        .collect();
    assert!(with_rows.len() >= 3, "the table is too short for this test");
    for page in with_rows {
        assert!(page.contains("No."), "no head:\n{page}");
    }
}

#[test]
fn contents_name_the_page_of_each_section() {
    let pages = read("contents", &print(&report("en"), &pictures()));
    for (title, mark) in [
        ("Methodology and preparation", "1.1"),
        ("Progress on the objectives", "Objective 1"),
    ] {
        let line = pages[1].lines().find(|line| line.contains(title)).unwrap();
        let page: usize = line.split_whitespace().last().unwrap().parse().unwrap();
        assert!(pages[page - 1].contains(mark), "{line}");
    }
}

#[test]
fn arabic_is_read_in_the_order_it_was_written() {
    let text = read("arabic", &print(&report("ar"), &pictures())).concat();
    for part in [
        "الاستعراض الطوعي",
        "والإعداد للاستعراض",
        "المنهجية",
        "A/RES/73/195",
        "1.2",
        CODE,
        "312",
        "1 204",
    ] {
        assert!(
            text.contains(part),
            "{part} is missing or reversed:\n{text}"
        );
    }
}
