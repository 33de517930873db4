//! How long pages take in a report of about 80 pages: live, while someone types, and the PDF beside bare
//! Typst on the same content. `make bench` runs it.
#![allow(clippy::unwrap_used, clippy::print_stdout, dead_code)]

mod bare;
#[path = "../tests/report/bundled.rs"]
mod bundled;
#[path = "../tests/report/fixture.rs"]
mod fixture;
#[path = "../../../../tests/benches/measured.rs"]
mod measured;
#[path = "../tests/report/speech.rs"]
mod speech;

use bare::Bare;
use criterion::Criterion;
use fixture::{para, report, section, text};
use measured::{Measured, ms, row};
use model::draft::{Draft, DraftBlock};
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

/// Somebody types: the text of one block is another each time.
fn typed(draft: &mut Draft, round: usize) {
    let blocks = &mut draft.sections[2].passages[10].blocks;
    if let Some(DraftBlock::Para { runs, .. }) = blocks.last_mut() {
        *runs = vec![text(&format!(
            "{round}. {}",
            "Somebody types here. ".repeat(round % 40)
        ))];
    }
}

fn live(criterion: &mut Criterion, draft: &mut Draft) -> (Measured, Measured) {
    let press = bundled::press();
    let unit = draft.sections[2].passages[10].unit.clone();
    let mut round = 0;
    let mut next = || {
        round += 1;
        typed(draft, round);
        draft.clone()
    };
    let one = Measured::of(criterion, "live section", &mut next, |draft| {
        press
            .pages(&draft, Scope::Unit(&unit), &Pictures::new())
            .unwrap();
    });
    let whole = Measured::of(criterion, "live whole", &mut next, |draft| {
        press.pages(&draft, Scope::Whole, &Pictures::new()).unwrap();
    });
    (one, whole)
}

/// Both cold: nothing that was laid out before is remembered. They take turns, so that whatever else the
/// machine does slows one as much as the other.
fn cold(criterion: &mut Criterion, draft: &Draft) -> (Measured, Measured) {
    let press = bundled::press();
    let bare = Bare::new(bundled::fonts(), draft);
    let theirs = Measured::default();
    let forget = || comemo::evict(0);
    let turn = || {
        forget();
        theirs.time(|| drop(bare.pdf()));
        forget();
    };
    let ours = Measured::of(criterion, "PDF cold", turn, |()| {
        press
            .pdf(draft, Scope::Whole, &Pictures::new(), (2026, 3, 14))
            .unwrap();
    });
    (ours, theirs)
}

fn main() {
    let time = std::time::Duration::from_secs(20);
    let settings = Criterion::default().sample_size(10).measurement_time(time);
    let mut criterion = settings.configure_from_args();
    let mut draft = long_report();
    let (section, whole) = live(&mut criterion, &mut draft);
    let (ours, theirs) = cold(&mut criterion, &draft);
    criterion.final_summary();
    let pages = bundled::press()
        .pages(&draft, Scope::Whole, &Pictures::new())
        .unwrap()
        .count();
    row(
        "live pages after a keystroke: the section",
        "≤ 30 ms",
        &ms(section.median()),
    );
    row(
        &format!("live pages after a keystroke: all {pages} pages"),
        "≤ 120 ms",
        &ms(whole.median()),
    );
    let times = ours.median().as_secs_f64() / theirs.median().as_secs_f64();
    row(
        &format!("PDF of {pages} pages, cold, beside bare Typst on the same content"),
        "≤ 1.2 ×",
        &format!(
            "{times:.2} × ({} and {})",
            ms(ours.median()),
            ms(theirs.median())
        ),
    );
}
