//! How long pages take while someone types in a report of about 80 pages: the whole, and one section.
//! Run with `cargo run -p typeset --example live`.
#![allow(clippy::unwrap_used, clippy::print_stdout, dead_code)]

#[path = "../tests/report/bundled.rs"]
mod bundled;
#[path = "../tests/report/fixture.rs"]
mod fixture;
#[path = "../tests/report/speech.rs"]
mod speech;

use fixture::{para, report, section, text};
use model::draft::{Draft, DraftBlock};
use std::time::Instant;
use typeset::{Pictures, Scope};

/// Objectives in one long section of some 35 pages, and other sections around it.
fn long_report() -> Draft {
    let mut draft = report("en");
    let words = speech::speech("en");
    let mut number = 200;
    let mut fill = |many: usize| {
        let blocks = (0..many).map(|at| {
            number += 1;
            let words = format!("Fact {number}. {} {number}.", words.paragraph(at));
            para(&format!("b{number}"), Some(number), vec![text(&words)])
        });
        blocks.collect::<Vec<DraftBlock>>()
    };
    let objectives = &mut draft.sections[2].passages;
    for objective in 1..=23 {
        let mut passage = objectives[0].clone();
        passage.unit = format!("objective:{objective}");
        passage.blocks.truncate(1);
        passage.blocks.extend(fill(9));
        objectives.push(passage);
    }
    for number in 3..12 {
        let unit = format!("section:{number}");
        let section = section(&unit, &number.to_string(), "A section", fill(24));
        draft.sections.insert(number, section);
    }
    draft
}

fn edit(draft: &mut Draft, words: &str) {
    let blocks = &mut draft.sections[2].passages[10].blocks;
    if let Some(DraftBlock::Para { runs, .. }) = blocks.last_mut() {
        *runs = vec![text(words)];
    }
}

fn main() {
    let press = bundled::press();
    let mut draft = long_report();
    let unit = draft.sections[2].passages[10].unit.clone();
    for round in 0..8 {
        edit(&mut draft, &"Somebody types here. ".repeat(round * 9));
        let start = Instant::now();
        let section = press
            .pages(&draft, Scope::Unit(&unit), &Pictures::new())
            .unwrap();
        let one = start.elapsed();
        let start = Instant::now();
        let whole = press.pages(&draft, Scope::Whole, &Pictures::new()).unwrap();
        let all = start.elapsed();
        println!(
            "section {} pages {one:.1?}   whole {} pages {all:.1?}",
            section.count(),
            whole.count()
        );
    }
    let start = Instant::now();
    let pdf = press
        .pdf(&draft, Scope::Whole, &Pictures::new(), (2026, 3, 14))
        .unwrap();
    println!(
        "PDF {} pages {:.1?} {} kB",
        pdf.pages,
        start.elapsed(),
        pdf.bytes.len() / 1000
    );
}
