//! What the screens show beside the text: points to check and their places, guidance, pages of one part.

use crate::bench::{Bench, paragraph, text_of};
use serde_json::{Value, json};

pub(crate) fn note(bench: &Bench, review: &str, kind: &str) -> Value {
    let notes = bench.call("notes", json!({ "review": review }));
    let found = notes["notes"].as_array().unwrap().iter();
    found
        .clone()
        .find(|note| note["kind"] == kind)
        .unwrap_or_else(|| panic!("no {kind} in {notes}"))
        .clone()
}

#[test]
fn the_whole_longer_than_its_target_is_a_point_to_check() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "one two three four five six");
    let aim = |words: i64| {
        let ask = json!({ "review": review, "unit": "outline", "collection": "profile", "id": "self",
                          "fields": { "target_words": words } });
        bench.call("save_record", ask);
        bench.call("notes", json!({ "review": review }))["notes"].clone()
    };
    let over = |notes: &Value| notes.to_string().contains("whole-over-target");
    assert!(!over(&aim(6)), "as long as was meant");
    assert!(over(&aim(5)));
    let said = note(&bench, &review, "whole-over-target");
    assert_eq!(
        said["text"],
        "The review has 6 words; your target for the whole is 5."
    );
    assert_eq!(said["unit"], "outline");
    assert!(!over(&aim(0)), "no target");
}

#[test]
fn a_record_is_named_with_the_list_that_holds_it() {
    let (bench, review) = Bench::with_review("Ada");
    let save = |collection: &str, unit: &str, fields: Value| {
        let ask =
            json!({ "review": review, "unit": unit, "collection": collection, "fields": fields });
        text_of(&bench.call("save_record", ask), "id")
    };
    let pledge = save(
        "commitment",
        "records",
        json!({ "text": "End detention", "origin": "pledge" }),
    );
    let late = note(&bench, &review, "no-status");
    assert_eq!(
        [&late["collection"], &late["key"]],
        ["commitment", pledge.as_str()]
    );
    bench.call(
        "add_contribution",
        json!({ "review": review, "text": "Wages came late." }),
    );
    assert_eq!(
        note(&bench, &review, "no-outcome")["collection"],
        "contribution"
    );
    bench.answer(&review, "lead", "It rose by 12 per cent.");
    assert_eq!(note(&bench, &review, "uncited-figure")["collection"], "");
    let history = bench.call("history", json!({ "review": review }));
    let entries = history["entries"].as_array().unwrap().clone();
    let of = |op: &str| {
        let found = entries.iter().find(|entry| entry["op"] == op).unwrap();
        (text_of(found, "collection"), text_of(found, "key"))
    };
    assert_eq!(of("add_record"), ("commitment".into(), pledge.clone()));
    assert_eq!(of("add_contribution").0, "contribution");
    assert!(!of("add_contribution").1.is_empty());
    assert_eq!(of("answer_question"), (String::new(), "lead".into()));
    let met = save("consultation", "consultations", json!({ "title": "Round" }));
    let hits = bench.call("search", json!({ "query": "Round" }));
    assert_eq!(hits["hits"][0]["collection"], "consultation");
    assert_eq!(hits["hits"][0]["key"], met.as_str());
}

#[test]
fn an_entry_is_not_given_the_guidance_of_its_section() {
    let (bench, review) = Bench::with_review("Ada");
    let guidance = |unit: &str| {
        let ask = json!({ "review": review, "unit": unit });
        text_of(&bench.call("get_section", ask), "guidance")
    };
    assert!(guidance("section:objectives").contains("priority objectives"));
    assert_eq!(guidance("objective:5"), "");
    assert_eq!(guidance("principle:people-centred"), "");
}

#[test]
fn an_objective_without_priority_shows_the_row_that_it_prints() {
    let (bench, review) = Bench::with_review("Ada");
    let write = |unit: &str, text: &str| {
        let ask = json!({ "review": review, "unit": unit, "question": "measures", "known": [],
                          "blocks": [paragraph(&format!("b-{unit}"), text)] });
        bench.call("answer", ask);
    };
    bench.call(
        "choose_priorities",
        json!({ "review": review, "objectives": [2] }),
    );
    write("objective:5", "Pathways were widened.");
    write("objective:6", "Recruiters were licensed.");
    let pages = |unit: &str| bench.call("render", json!({ "review": review, "unit": unit }));
    let shown = pages("objective:5");
    assert_eq!(shown["count"], 1, "{shown}");
    let part = bench.call(
        "text_view",
        json!({ "review": review, "unit": "objective:5" }),
    );
    let sections = part["draft"]["sections"].as_array().unwrap().iter();
    let text: String = sections
        .flat_map(|section| section["passages"].as_array().unwrap())
        .filter(|passage| passage["unit"] == "objective:5")
        .map(ToString::to_string)
        .collect();
    assert!(text.contains("Pathways were widened."), "{text}");
    assert!(!text.contains("Recruiters were licensed."), "{text}");
    // a priority objective, and the section itself, print in full
    assert!(
        pages("section:objectives")["places"]
            .to_string()
            .contains("section:objectives")
    );
}
