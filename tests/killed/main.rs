//! `kill -9` at two hundred random moments of an editing session loses nothing that was promised.
//!
//! The session is this test program itself, started again as a child that says on its output what the
//! engine has promised; the parent kills it there and looks. It is a program of its own: a child on its way
//! holds the locks of its parent for a moment, which would disturb other tests.

#![allow(clippy::unwrap_used, dead_code)]

#[path = "../engine/bench.rs"]
mod bench;

use bench::{Bench, host, mixed, paragraph};
use engine::{Engine, Place};
use serde_json::json;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

const SESSION: &str = "RAPPORTEUR_TEST_SESSION";
const KILLS: u64 = 200;

/// Not a test of its own: the session that is killed.
#[test]
#[ignore = "started by the test below"]
fn session() {
    let Ok(told) = std::env::var(SESSION) else {
        return;
    };
    let (folder, rest) = told.split_once('|').unwrap();
    let (review, rest) = rest.split_once('|').unwrap();
    let (start, first) = rest.split_once('|').unwrap();
    let engine = Engine::open(
        Place::at(Path::new(folder)),
        host("Ada", start.parse().unwrap()),
    )
    .unwrap();
    let mut out = std::io::stdout().lock();
    for number in first.parse::<u64>().unwrap().. {
        let typing = number % 3 != 0;
        let block = paragraph("b-lead", &format!("text {number}"));
        let ask = json!({ "review": review, "unit": "section:methodology", "question": "lead",
            "known": ["b-lead"], "blocks": [block], "typing": typing });
        engine.call("answer", ask).unwrap();
        writeln!(out, "promised {number}").unwrap();
        out.flush().unwrap();
    }
}

fn start(told: &str) -> (Child, BufReader<ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["session", "--exact", "--ignored", "--nocapture"])
        .env(SESSION, told)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    (child, output)
}

/// The last number promised before the end of the output.
fn promised(lines: impl Iterator<Item = std::io::Result<String>>) -> Option<u64> {
    lines
        .map_while(Result::ok)
        .filter_map(|line| line.split("promised ").nth(1)?.parse().ok())
        .last()
}

/// Kills the session after `lines` promises and a moment more; gives the last promise.
fn kill_after(told: &str, lines: usize, moment: u64) -> u64 {
    let (mut child, mut output) = start(told);
    let early = promised(
        output
            .by_ref()
            .lines()
            .filter(|line| line.as_ref().is_ok_and(|l| l.contains("promised")))
            .take(lines),
    );
    for _ in 0..moment {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    promised(output.lines())
        .or(early)
        .expect("the session promised something")
}

fn number(text: &str) -> u64 {
    text.trim_start_matches("text ").parse().unwrap_or(0)
}

#[test]
fn two_hundred_kills_lose_nothing_that_was_promised() {
    let (mut bench, review) = Bench::with_review("Ada");
    let mut next = 1;
    let mut committed = 0;
    for kill in 0..KILLS {
        bench.engine = None;
        let told = format!(
            "{}|{review}|{}|{next}",
            bench.folder.path().display(),
            1000 + kill
        );
        let lines = 1 + usize::try_from(mixed(kill) % 5).unwrap();
        let last = kill_after(&told, lines, mixed(kill + 1_000_000) % 400_000);
        committed += (next..=last).filter(|number| number % 3 == 0).count();
        bench.restart();
        let stands = number(&bench.text(&review, "lead"));
        assert!(
            stands >= last,
            "kill {kill}: promised {last}, found {stands}"
        );
        next = stands + 1;
    }
    let entries = bench.call("history", json!({ "review": review, "limit": 100_000 }));
    let answered = entries["entries"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["op"] == "answer_question")
        .count();
    assert!(
        answered >= committed,
        "{answered} entries for {committed} promises"
    );
    assert!(bench.unwell(false).is_empty());
}
