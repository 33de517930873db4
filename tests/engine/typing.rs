//! What is typed is on the disk before it is an operation, and history stays readable.

use crate::bench::{Bench, UNIT};
use serde_json::json;

#[test]
fn a_typing_run_is_one_entry_of_history() {
    let (bench, review) = Bench::with_review("Ada");
    for text in ["The", "The Ministry", "The Ministry of Interior leads."] {
        bench.type_in(&review, "lead", text);
    }
    assert_eq!(
        bench.text(&review, "lead"),
        "The Ministry of Interior leads."
    );
    assert_eq!(bench.history(&review).len(), 1, "typing is not history yet");
    bench.answer(&review, "lead", "The Ministry of Interior leads.");
    assert_eq!(
        bench.history(&review)[0],
        "Ada: Answered “Which institution led the review, and how did the others take part?” in Methodology for the review"
    );
    assert_eq!(bench.history(&review).len(), 2);
}

#[test]
fn what_was_being_typed_when_the_program_ended_is_there_and_in_history() {
    let (mut bench, review) = Bench::with_review("Ada");
    bench.type_in(&review, "lead", "Half a sen");
    bench.restart();
    assert_eq!(bench.text(&review, "lead"), "Half a sen");
    assert!(bench.history(&review)[0].contains("Answered"));
    bench.restart();
    assert_eq!(bench.history(&review).len(), 2, "it became history once");
}

#[test]
fn typing_goes_along_when_a_copy_is_saved() {
    let (ada, review) = Bench::with_review("Ada");
    ada.type_in(&review, "lead", "Half a sen");
    let ben = Bench::new("Ben");
    ben.bring(&ada.save(&review));
    assert_eq!(ben.text(&review, "lead"), "Half a sen");
}

#[test]
fn an_answer_that_changes_nothing_is_no_entry() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "The Ministry leads.");
    bench.answer(&review, "lead", "The Ministry leads.");
    assert_eq!(bench.history(&review).len(), 2);
}

#[test]
fn a_paragraph_that_a_form_did_not_know_is_not_erased_by_it() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "The Ministry leads.");
    let blank =
        json!({ "review": review, "unit": UNIT, "question": "lead", "known": [], "blocks": [] });
    bench.call("answer", blank);
    assert_eq!(bench.text(&review, "lead"), "The Ministry leads.");
}

#[test]
fn hostile_text_is_kept_as_text_and_too_long_a_paragraph_is_refused_in_words() {
    let (bench, review) = Bench::with_review("Ada");
    let odd = "#set page() $x$ <b>*not bold*</b> '; DROP TABLE change; -- [@x] \\ 日本 العربية";
    bench.answer(&review, "lead", odd);
    assert_eq!(bench.text(&review, "lead"), odd);
    let long = "x".repeat(200_001);
    let block = crate::bench::paragraph("b-lead", &long);
    let ask = json!({ "review": review, "unit": UNIT, "question": "lead", "known": ["b-lead"], "blocks": [block] });
    let fault = bench.ask("answer", ask).unwrap_err();
    assert!(fault.to_string().contains("200,000"), "{fault}");
    assert_eq!(bench.text(&review, "lead"), odd);
}

#[test]
fn a_misspelt_field_is_refused_and_nothing_is_stored() {
    let (bench, review) = Bench::with_review("Ada");
    let ask = json!({ "review": review, "unit": "records", "collection": "source", "id": "",
        "fields": { "title": "Labour survey", "titel": "x" } });
    assert!(
        bench
            .ask("save_record", ask)
            .unwrap_err()
            .to_string()
            .contains("titel")
    );
    let rows = bench.call(
        "list_records",
        json!({ "review": review, "collection": "source" }),
    );
    assert_eq!(rows["rows"], json!([]));
}

/// A source's title while it is typed; gives the id of the record.
fn type_source(bench: &Bench, review: &str, id: &str, title: &str) -> String {
    let ask = json!({ "review": review, "unit": "records", "collection": "source", "id": id,
        "fields": { "title": title }, "typing": true });
    bench.call("save_record", ask)["id"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn sources(bench: &Bench, review: &str) -> Vec<(String, String)> {
    let rows = bench.call(
        "list_records",
        json!({ "review": review, "collection": "source" }),
    );
    let text = |row: &serde_json::Value, field: &str| row[field].as_str().unwrap().to_owned();
    let rows = rows["rows"].as_array().unwrap().iter();
    rows.map(|row| (text(row, "label"), text(row, "title")))
        .collect()
}

#[test]
fn a_field_that_was_being_typed_when_the_program_ended_is_there_and_in_history_once() {
    let (mut bench, review) = Bench::with_review("Ada");
    let id = type_source(&bench, &review, "", "Labour");
    assert_eq!(type_source(&bench, &review, &id, "Labour force sur"), id);
    assert_eq!(bench.history(&review).len(), 1, "typing is not history yet");
    bench.restart();
    let kept = vec![("S-1".to_owned(), "Labour force sur".to_owned())];
    assert_eq!(sources(&bench, &review), kept);
    assert_eq!(bench.history(&review).len(), 2);
    bench.restart();
    assert_eq!(bench.history(&review).len(), 2, "it became history once");
}

#[test]
fn a_field_typed_and_saved_is_one_entry_and_one_typed_back_is_none() {
    let (mut bench, review) = Bench::with_review("Ada");
    let id = type_source(&bench, &review, "", "Census");
    let save = |fields: serde_json::Value| {
        let ask = json!({ "review": review, "unit": "records", "collection": "source", "id": id, "fields": fields });
        bench.call("save_record", ask);
    };
    save(json!({ "title": "Census of 2025" }));
    assert_eq!(bench.history(&review).len(), 2);
    type_source(&bench, &review, &id, "Census of 202");
    save(json!({}));
    bench.restart();
    assert_eq!(
        sources(&bench, &review),
        [("S-1".to_owned(), "Census of 2025".to_owned())]
    );
    assert_eq!(bench.history(&review).len(), 2);
}

#[test]
fn a_contribution_that_was_being_recorded_is_kept_until_it_is_recorded_or_dropped() {
    let (mut bench, review) = Bench::with_review("Ada");
    let keep = |bench: &Bench, form: &str| {
        bench.call("keep_recording", json!({ "review": review, "form": form }));
    };
    let kept =
        |bench: &Bench| bench.call("get_recording", json!({ "review": review }))["form"].clone();
    assert_eq!(kept(&bench), "");
    keep(&bench, r#"{"text":"Half a sen"}"#);
    bench.restart();
    assert_eq!(kept(&bench), r#"{"text":"Half a sen"}"#);
    assert_eq!(bench.history(&review).len(), 1, "it is no contribution yet");
    keep(&bench, "");
    bench.restart();
    assert_eq!(kept(&bench), "");
}

#[test]
fn what_was_cleared_is_a_draft_again_once_its_text_changes() {
    let (bench, review) = Bench::with_review("Ada");
    let place = json!({ "review": review, "unit": UNIT, "collection": "question", "id": "lead" });
    let state = || {
        let unit = bench.call("get_section", json!({ "review": review, "unit": UNIT }));
        let questions = unit["questions"].as_array().unwrap();
        let question = questions.iter().find(|one| one["key"] == "lead");
        question.unwrap()["state"].as_str().unwrap().to_owned()
    };
    bench.answer(&review, "lead", "The Ministry leads.");
    let mut clear = place.clone();
    clear["fields"] = json!({ "state": "cleared" });
    bench.call("save_record", clear);
    bench.answer(&review, "lead", "The Ministry leads.");
    assert_eq!(state(), "cleared", "the same words stay cleared");
    let entries = bench.history(&review).len();
    bench.answer(&review, "lead", "The Ministry of Interior leads.");
    assert_eq!(state(), "drafting");
    assert_eq!(bench.history(&review).len(), entries + 1, "one operation");
    bench.call("undo", json!({ "review": review }));
    assert_eq!(state(), "cleared");
    assert_eq!(bench.text(&review, "lead"), "The Ministry leads.");
}
