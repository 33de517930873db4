//! Templates and reference data: what is bundled, what a ministry adds, what happens when either changes.

mod broken;
mod bundled;
mod changed;
mod own;
mod reference;

use crate::bench::{Bench, paragraph, text_of};
use serde_json::{Value, json};
use std::fs;

const ORDER: [&str; 4] = [
    "national-review",
    "regional-report",
    "stakeholder-submission",
    "questionnaire-review",
];

fn offered(bench: &Bench, language: &str) -> Vec<Value> {
    let all = bench.call("list_templates", json!({ "language": language }));
    all["templates"].as_array().unwrap().clone()
}

fn keys(rows: &[Value]) -> Vec<String> {
    rows.iter().map(|row| text_of(row, "key")).collect()
}

fn broken(bench: &Bench) -> Vec<Value> {
    bench.call("list_templates", json!({}))["broken"]
        .as_array()
        .unwrap()
        .clone()
}

fn begin(bench: &Bench, template: &str, language: &str) -> String {
    let ask = json!({ "template": template, "country": "Aurelia", "language": language });
    text_of(&bench.call("create_review", ask), "id")
}

fn section(bench: &Bench, review: &str, unit: &str) -> Value {
    bench.call("get_section", json!({ "review": review, "unit": unit }))
}

fn answer(bench: &Bench, review: &str, unit: &str, question: &str, text: &str) {
    let block = format!("b-{}-{question}", unit.replace(':', "-"));
    let ask = json!({ "review": review, "unit": unit, "question": question,
                      "known": [], "blocks": [paragraph(&block, text)] });
    bench.call("answer", ask);
}

fn printed(bench: &Bench, review: &str) -> String {
    bench.call("text_view", json!({ "review": review }))["draft"].to_string()
}

/// Writes a file of the ministry's own and starts the program again.
fn put(bench: &mut Bench, files: &[(&str, String)]) {
    for (name, text) in files {
        let path = bench.file(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    bench.restart();
}

fn plan(sections: Value) -> String {
    let plan = json!({ "key": "own", "version": 1, "kind": "national", "languages": ["en"], "sections": sections });
    serde_json::to_string_pretty(&plan).unwrap()
}

fn words(sections: Value) -> String {
    json!({ "title": "Our outline", "long_title": "Our report", "basis": "As our Cabinet decided.", "sections": sections })
        .to_string()
}

/// An outline of two sections: one that asks two questions, one with the objectives.
fn own() -> [(&'static str, String); 2] {
    let asked = |key: &str| json!({ "key": key, "kind": "text" });
    let sections = json!([
        { "key": "progress", "kind": "narrative", "numbered": true, "questions": [asked("done"), asked("next")] },
        { "key": "goals", "kind": "objectives", "numbered": true, "questions": [],
          "matrix": { "fields": ["lead"], "questions": [asked("measures"), asked("cost")] } },
    ]);
    let said = json!({
        "progress": { "title": "What was done", "questions": { "done": { "title": "Done" }, "next": { "title": "Next" } } },
        "goals": { "title": "Goals", "matrix": { "measures": { "title": "Measures" }, "cost": { "title": "Cost" } } },
    });
    [
        ("templates/cabinet/template.json", plan(sections)),
        ("templates/cabinet/en.json", words(said)),
    ]
}
