//! A template that changes while a review follows it.

use super::{answer, begin, own, plan, printed, put, section, words};
use crate::bench::Bench;
use serde_json::json;
use std::fs;

#[test]
fn a_template_that_changes_in_mid_cycle_loses_no_answer() {
    let mut bench = Bench::new("Ama");
    put(&mut bench, &own());
    let review = begin(&bench, "own", "en");
    let said = [
        ("section:progress", "done", "A register was opened."),
        ("section:progress", "next", "A second will follow."),
        ("objective:5", "measures", "Two agreements were signed."),
        ("objective:5", "cost", "They cost four million."),
    ];
    said.iter()
        .for_each(|(unit, question, text)| answer(&bench, &review, unit, question, text));

    let fewer = json!([
        { "key": "progress", "kind": "narrative", "numbered": true, "questions": [{ "key": "done", "kind": "text" }] },
        { "key": "goals", "kind": "objectives", "numbered": true, "questions": [],
          "matrix": { "fields": [], "questions": [{ "key": "measures", "kind": "text" }] } },
    ]);
    put(
        &mut bench,
        &[("templates/cabinet/template.json", plan(fewer))],
    );
    still_there(&bench, &review, &said);

    let none = json!([{ "key": "other", "kind": "narrative", "numbered": true, "questions": [] }]);
    let named = words(json!({ "other": { "title": "Other" } }));
    put(
        &mut bench,
        &[
            ("templates/cabinet/template.json", plan(none)),
            ("templates/cabinet/en.json", named),
        ],
    );
    still_there(&bench, &review, &said);

    fs::remove_dir_all(bench.file("templates")).unwrap();
    bench.restart();
    still_there(&bench, &review, &said);
}

/// Every answer can be read, edited and printed.
fn still_there(bench: &Bench, review: &str, said: &[(&str, &str, &str)]) {
    let text = printed(bench, review);
    for (unit, question, answer) in said {
        assert!(text.contains(answer), "{answer} is not printed");
        let view = section(bench, review, unit);
        let asked = view["questions"].as_array().unwrap();
        let found = asked.iter().find(|one| one["key"] == *question);
        let found = found.unwrap_or_else(|| panic!("{unit} does not show {question}"));
        assert!(found["blocks"].to_string().contains(answer), "{found}");
    }
}
