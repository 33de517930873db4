//! Find and replace in the whole text, as one operation.

use crate::bench::{Bench, UNIT};
use serde_json::{Value, json};

fn replace(bench: &Bench, review: &str, more: &Value) -> Value {
    let mut ask =
        json!({ "review": review, "find": "ministry", "replace": "Agency", "apply": true });
    ask.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    bench.call("replace_words", ask)
}

fn states(bench: &Bench, review: &str) -> Vec<(String, String)> {
    let unit = bench.call("get_section", json!({ "review": review, "unit": UNIT }));
    let questions = unit["questions"].as_array().unwrap().iter();
    let word = |one: &Value, name: &str| one[name].as_str().unwrap().to_owned();
    questions
        .map(|one| (word(one, "key"), word(one, "state")))
        .filter(|(key, _)| ["lead", "sources"].contains(&key.as_str()))
        .collect()
}

fn clear(bench: &Bench, review: &str, question: &str) {
    let ask = json!({ "review": review, "unit": UNIT, "collection": "question", "id": question,
        "fields": { "state": "cleared" } });
    bench.call("save_record", ask);
}

#[test]
fn all_are_replaced_in_one_operation_and_one_undo() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "The Ministry leads; the ministry reports.");
    bench.answer(&review, "sources", "Data of the Ministry.");
    let found = replace(&bench, &review, &json!({ "apply": false }));
    assert_eq!(found["places"].as_array().unwrap().len(), 2);
    assert_eq!(replace(&bench, &review, &json!({}))["replaced"], 3);
    assert_eq!(
        bench.text(&review, "lead"),
        "The Agency leads; the Agency reports."
    );
    bench.undo(&review);
    assert_eq!(
        bench.text(&review, "lead"),
        "The Ministry leads; the ministry reports."
    );
    assert_eq!(bench.text(&review, "sources"), "Data of the Ministry.");
}

#[test]
fn what_is_left_out_stays_and_what_was_cleared_and_changes_is_a_draft_again() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "The Ministry leads.");
    bench.answer(
        &review,
        "sources",
        "The Ministry of Health is named so by law.",
    );
    clear(&bench, &review, "lead");
    clear(&bench, &review, "sources");
    let found = replace(&bench, &review, &json!({ "apply": false }));
    let law = found["places"].as_array().unwrap().iter();
    let law = law.filter(|place| place["question"] == "sources");
    let law: Vec<Value> = law
        .map(|place| json!({ "unit": place["unit"], "block": place["block"] }))
        .collect();
    assert_eq!(
        replace(&bench, &review, &json!({ "except": law }))["replaced"],
        1
    );
    assert_eq!(bench.text(&review, "lead"), "The Agency leads.");
    assert_eq!(
        bench.text(&review, "sources"),
        "The Ministry of Health is named so by law."
    );
    let pair = |key: &str, state: &str| (key.to_owned(), state.to_owned());
    let mut now = states(&bench, &review);
    now.sort();
    assert_eq!(now, [pair("lead", "drafting"), pair("sources", "cleared")]);
}
