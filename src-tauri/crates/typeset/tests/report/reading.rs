//! What stands on the pages.

use crate::fixture::{CODE, approved, report};
use crate::{pictures, press, print, read};
use model::draft::Draft;
use typeset::Scope;

#[test]
fn the_code_stands_at_the_foot_of_every_page_and_the_page_on_all_but_the_cover() {
    let pdf = print(&report("en"), &pictures());
    let pages = read("foot", &pdf);
    assert_eq!(pages.len(), pdf.pages);
    for (at, page) in pages.iter().enumerate() {
        assert!(page.contains(CODE), "page {} has no code:\n{page}", at + 1);
        let number = format!("Page {} of {}", at + 1, pdf.pages);
        assert_eq!(page.contains(&number), at > 0, "{page}");
    }
}

#[test]
fn a_part_by_itself_has_no_page_numbers() {
    let unit = Scope::Unit("section:method");
    let pdf = press()
        .pdf(&report("en"), unit, &pictures(), (2026, 3, 14))
        .unwrap();
    let part = read("part", &pdf).concat();
    assert!(part.contains(CODE) && !part.contains("Page "), "{part}");
}

#[test]
fn an_internal_edition_says_so_on_every_page() {
    let said = "Internal edition: not for publication";
    let internal = Draft {
        edition: said.into(),
        ..report("en")
    };
    let pages = read("internal", &print(&internal, &pictures()));
    assert!(pages.iter().all(|page| page.contains(said)));
}

#[test]
fn the_running_head_stays_in_one_line() {
    let long = Draft {
        running_head: "The Republic of Anduria and its islands · ".to_owned() + &"word ".repeat(40),
        ..report("en")
    };
    let pages = read("long head", &print(&long, &pictures()));
    let head: Vec<&str> = pages[2]
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    assert!(
        head[0].contains("and its islands") && head[0].contains('…'),
        "{head:?}"
    );
    assert!(head[0].contains("for comments by 1 April") && head[1].trim() == "Foreword");
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
