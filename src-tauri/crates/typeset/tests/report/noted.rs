//! Notes stand on the page of their marks, also where a table goes on over pages.

use crate::fixture::{para, report, section, text};
use crate::standards::assert_passes;
use crate::{keep, pictures, print, read};
use model::draft::{Draft, DraftBlock, DraftRun};
use std::collections::BTreeSet;

/// Words with so many notes; each mark follows `said7x`, its note reads `noted7x`.
fn cited(next: &mut usize, words: usize, notes: usize) -> Vec<DraftRun> {
    let mut runs = vec![text(&"The ministry counted them all. ".repeat(words))];
    for _ in 0..notes {
        *next += 1;
        runs.push(text(&format!(" said{next}x")));
        let words = format!("noted{next}x {}", "in the annual report ".repeat(*next % 5));
        runs.push(DraftRun::Note {
            runs: vec![text(&words)],
        });
    }
    runs
}

fn table(next: &mut usize, rows: usize, words: usize, head: bool) -> DraftBlock {
    let row = |at: usize, next: &mut usize| {
        let number = vec![text(&at.to_string())];
        let name = cited(next, 1, at % 2);
        vec![number, name, cited(next, words + at % 5, at % 4)]
    };
    let head = vec![
        vec![text("No.")],
        cited(next, 0, usize::from(head)),
        vec![text("Reported")],
    ];
    DraftBlock::Table {
        id: "t".into(),
        caption: "Other objectives".into(),
        widths: vec![0.4, 1.6, 4.0],
        head,
        rows: (1..=rows).map(|at| row(at, next)).collect(),
        row_heads: true,
    }
}

fn noted() -> Draft {
    let mut next = 0;
    let n = &mut next;
    let text = |id: &str, n: &mut usize| para(id, Some(1), cited(n, 4, 1));
    let mut blocks = vec![text("p0", n), table(n, 3, 1, true), text("p1", n)];
    blocks.extend([table(n, 34, 9, false), text("p2", n), table(n, 2, 1, false)]);
    blocks.extend([text("p3", n), table(n, 20, 4, false), text("p4", n)]);
    Draft {
        sections: vec![section("section:x", "1", "Section", blocks)],
        ..report("en")
    }
}

/// The numbers in `noted7x` or `said7x`.
fn numbers(page: &str, word: &str) -> BTreeSet<usize> {
    let after = page.split(word).skip(1);
    after
        .filter_map(|rest| rest.split_once('x')?.0.parse().ok())
        .collect()
}

#[test]
fn each_page_has_the_notes_of_its_marks_and_no_other() {
    let pdf = print(&noted(), &pictures());
    let pages = read("noted", &pdf);
    let mut all = BTreeSet::new();
    for page in &pages {
        let (marks, notes) = (numbers(page, "said"), numbers(page, "noted"));
        assert_eq!(marks, notes, "{page}");
        all.extend(notes);
    }
    assert!(all.len() > 70 && pages.len() > 6, "too short for this test");
    assert_passes(&[keep("noted", &pdf)]);
}

#[test]
fn notes_are_numbered_through_text_and_tables() {
    let pages = read("numbers", &print(&noted(), &pictures())).concat();
    let words: Vec<&str> = pages.split_whitespace().collect();
    let mut before = words.windows(2).filter(|pair| pair[1].starts_with("noted"));
    let wrong = before.find(|pair| {
        let number = pair[1].trim_start_matches("noted").trim_end_matches('x');
        pair[0] != number
    });
    assert_eq!(wrong, None);
}

/// Short paragraphs under labels, each with notes of other lengths: at the foot of a page a note and the
/// line of its mark compete for the last room.
#[test]
fn notes_of_paragraphs_stay_with_them_at_the_foot_of_a_page() {
    let mut next = 0;
    let mut blocks = vec![];
    for at in 0..300 {
        if at % 2 == 0 {
            let text = "Results and evidence".into();
            blocks.push(DraftBlock::Label { text });
        }
        let mut words = cited(&mut next, 0, 1 + at % 3);
        words.push(text(&" The ministry counted them all.".repeat(4 + at % 7)));
        blocks.push(para(&format!("p{at}"), Some(1), words));
    }
    let draft = Draft {
        sections: vec![section("section:x", "1", "Section", blocks)],
        ..report("en")
    };
    let pages = read("paragraphs", &print(&draft, &pictures()));
    assert!(pages.len() > 20, "too short for this test");
    for page in &pages {
        assert_eq!(numbers(page, "said"), numbers(page, "noted"), "{page}");
    }
}

/// The lines of running text on a page.
fn body(page: &str) -> Vec<&str> {
    let is_text = |line: &&str| line.contains("counted") || line.contains("label");
    let lines = page.lines().filter(is_text);
    lines.filter(|line| !line.contains("noted")).collect()
}

/// At the foot of a page a note takes the room that Typst had kept for the next line.
#[test]
fn no_heading_and_no_line_is_left_alone() {
    let mut next = 0;
    let mut blocks = vec![];
    for at in 0..180 {
        let label = format!("label{at}x");
        blocks.push(DraftBlock::Label { text: label });
        let mut words = vec![text(&format!("first{at}x they counted "))];
        words.push(text(&"all that they counted ".repeat(at * at % 17)));
        words.push(text(&format!("until they counted last{at}x")));
        words.extend(cited(&mut next, 0, usize::from(at % 5 < 3)));
        blocks.push(para(&format!("p{at}"), Some(1), words));
    }
    let draft = Draft {
        sections: vec![section("section:x", "1", "Section", blocks)],
        ..report("en")
    };
    let pages = read("alone", &print(&draft, &pictures()));
    assert!(pages.len() > 8, "too short for this test");
    for lines in pages
        .iter()
        .map(|page| body(page))
        .filter(|lines| lines.len() > 1)
    {
        let whole = |line: &str| numbers(line, "first") == numbers(line, "last");
        let (head, foot) = (lines[0], lines[lines.len() - 1]);
        assert!(!foot.contains("label"), "a heading alone: {foot}");
        assert!(
            whole(foot) || !foot.contains("first"),
            "a line alone: {foot}"
        );
        assert!(
            whole(head) || !head.contains("last"),
            "a line alone: {head}"
        );
    }
}
