//! The engine's budgets, measured on this machine: `make bench` prints them as a table.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod desk;
mod measured;
#[path = "../engine/zipped.rs"]
#[allow(dead_code)] // a benchmark makes workbooks only
mod zipped;

use criterion::Criterion;
use desk::{Closed, Desk};
use measured::{Measured, ms, row};
use std::sync::atomic::{AtomicBool, Ordering};

const MANY: usize = 10_000;
const VERY_MANY: usize = 100_000;
const EDITS: usize = 1_000;

const OPEN_AND_PRINT: &str = "RAPPORTEUR_BENCH_OPEN_AND_PRINT";

fn main() {
    if let Ok(told) = std::env::var(OPEN_AND_PRINT) {
        return open_and_print(&told);
    }
    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    importing(&mut criterion, &Desk::new());
    let desk = Desk::new();
    bringing_back(&mut criterion, &desk);
    saving(&mut criterion, &desk);
    scrolling(&mut criterion, &desk);
    let desk = opening(&mut criterion, desk);
    memory(desk);
    searching(&mut criterion, &Desk::new());
    criterion.final_summary();
}

/// Ten thousand rows into a review of their own, each round: shown first, then imported.
fn importing(criterion: &mut Criterion, desk: &Desk) {
    for (kind, file) in [
        ("CSV", desk.contributions(MANY)),
        ("XLSX", desk.workbook(MANY)),
    ] {
        let import = Measured::of(
            criterion,
            &format!("import {kind}"),
            || desk.begin(),
            |review| desk.import(&review, &file),
        );
        row(
            &format!("import of 10,000 rows of {kind}"),
            "≤ 5 s",
            &ms(import.median()),
        );
    }
}

/// The long sample with ten thousand contributions: somebody types in it.
fn saving(criterion: &mut Criterion, desk: &Desk) {
    desk.fill_sample(MANY);
    let mut round = 0;
    let next = || {
        round += 1;
        round
    };
    let save = Measured::of(criterion, "save", next, |round| desk.type_in(round));
    row(
        "one keystroke's save, 10,000 contributions in the review (p99)",
        "≤ 20 ms",
        &ms(save.p99()),
    );
}

/// The log of ten thousand is scrolled through, and somebody types while it is scrolled and searched.
fn scrolling(criterion: &mut Criterion, desk: &Desk) {
    let mut round = 0;
    let mut next = || {
        round += 1;
        round
    };
    let page = Measured::of(criterion, "page", &mut next, |round| desk.page(round, MANY));
    row(
        "the next 100 of a list of 10,000 contributions, fetched behind the scrolling (p99)",
        "≤ 100 ms",
        &ms(page.p99()),
    );
    let done = AtomicBool::new(false);
    let save = std::thread::scope(|scope| {
        scope.spawn(|| {
            for round in 0.. {
                desk.page(round, MANY);
                desk.search(round);
                if done.load(Ordering::Relaxed) {
                    break;
                }
            }
        });
        let save = Measured::of(criterion, "save meanwhile", next, |round| {
            desk.type_in(round);
        });
        done.store(true, Ordering::Relaxed);
        save
    });
    row(
        "one keystroke's save while that list is scrolled and searched (p99)",
        "≤ 20 ms",
        &ms(save.p99()),
    );
}

/// The program ends and starts again, and shows the outline and the log.
fn opening(criterion: &mut Criterion, desk: Desk) -> Desk {
    let desk = std::cell::RefCell::new(Some(desk));
    let closed = || desk.take().unwrap().closed();
    let open = Measured::of(criterion, "open", closed, |closed| {
        let opened = closed.open();
        opened.look();
        desk.replace(Some(opened));
    });
    row(
        "open a review with 10,000 contributions",
        "≤ 0.5 s",
        &ms(open.median()),
    );
    desk.into_inner().unwrap()
}

/// The long sample comes back from another laptop with a thousand edits.
fn bringing_back(criterion: &mut Criterion, desk: &Desk) {
    let copy = desk.edited_copy(EDITS);
    let bring = Measured::of(
        criterion,
        "bring back",
        || desk.twin(),
        |twin| twin.bring(&copy),
    );
    row(
        "bring back a copy with 1,000 edits",
        "≤ 300 ms",
        &ms(bring.median()),
    );
}

fn searching(criterion: &mut Criterion, desk: &Desk) {
    desk.fill_sample(VERY_MANY);
    let mut round = 0;
    let next = || {
        round += 1;
        round
    };
    let search = Measured::of(criterion, "search", next, |round| desk.search(round));
    row(
        "search over 100,000 contributions (p99)",
        "≤ 30 ms",
        &ms(search.p99()),
    );
}

/// The same program again, on the folder as it is: what it held at most, by the kernel's own count.
fn memory(desk: Desk) {
    let closed = desk.closed();
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .env(OPEN_AND_PRINT, closed.told())
        .output()
        .unwrap();
    print!("{}", String::from_utf8_lossy(&child.stdout));
}

fn open_and_print(told: &str) {
    let desk = Closed::of(told).open();
    desk.look();
    desk.print();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.and_then(|held| held.trim().trim_end_matches(" kB").parse::<u64>().ok());
    row(
        "peak memory, that review open, previewed and exported",
        "≤ 400 MiB",
        &peak.map_or_else(
            || "not told by this system".to_owned(),
            |held| format!("{} MiB", held / 1024),
        ),
    );
}
