//! Undo and redo are new entries of history, mine alone, and survive a restart.

use crate::bench::{Bench, UNIT};
use proptest::prelude::*;
use serde_json::json;

#[test]
fn undo_and_redo_survive_a_restart() {
    let (mut bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "first");
    bench.answer(&review, "lead", "second");
    bench.restart();
    assert_eq!(bench.undo(&review)["changed"], true);
    assert_eq!(bench.text(&review, "lead"), "first");
    bench.restart();
    assert_eq!(bench.redo(&review)["changed"], true);
    assert_eq!(bench.text(&review, "lead"), "second");
    assert_eq!(
        bench.redo(&review)["sentence"],
        "There is nothing to do again."
    );
}

#[test]
fn history_says_what_was_undone() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "first");
    bench.undo(&review);
    let answered = "Answered “Which institution led the review, and how did the others take part?” in Methodology for the review";
    assert_eq!(
        bench.history(&review)[..2],
        [
            format!("Ada: Undid: {answered}"),
            format!("Ada: {answered} (undone)")
        ]
    );
    bench.redo(&review);
    assert_eq!(
        bench.history(&review)[2],
        format!("Ada: {answered}"),
        "it stands again"
    );
}

#[test]
fn undo_leaves_what_another_has_written_since() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "Ada's");
    bench.call("save_settings", json!({ "values": { "name": "Ben" } }));
    bench.answer(&review, "lead", "Ben's");
    bench.call("save_settings", json!({ "values": { "name": "Ada" } }));
    let undone = bench.undo(&review);
    assert!(undone["left"].as_u64().unwrap() > 0, "{undone}");
    assert_eq!(bench.text(&review, "lead"), "Ben's");
}

#[test]
fn the_beginning_of_a_review_and_what_came_with_a_copy_are_not_undone() {
    let (ada, review) = Bench::with_review("Ada");
    assert_eq!(ada.undo(&review)["changed"], false);
    ada.answer(&review, "lead", "Ada's");
    let ben = Bench::new("Ben");
    ben.bring(&ada.save(&review));
    assert_eq!(ben.undo(&review)["changed"], false);
    assert_eq!(ben.text(&review, "lead"), "Ada's");
}

#[test]
fn a_record_that_was_added_is_put_away_and_taken_back() {
    let (bench, review) = Bench::with_review("Ada");
    let ask = json!({ "review": review, "unit": "records", "collection": "source", "id": "",
        "fields": { "title": "Labour survey" } });
    bench.call("save_record", ask);
    let count = || {
        bench.call(
            "list_records",
            json!({ "review": review, "collection": "source" }),
        )["rows"]
            .as_array()
            .unwrap()
            .len()
    };
    bench.undo(&review);
    assert_eq!(count(), 0);
    bench.redo(&review);
    assert_eq!(count(), 1);
}

#[test]
fn the_review_as_it_was_can_be_read_at_any_entry() {
    let (bench, review) = Bench::with_review("Ada");
    for text in ["first wording", "second wording"] {
        bench.answer(&review, "lead", text);
    }
    let history = bench.call("history", json!({ "review": review }));
    let seq = history["entries"][1]["seq"].clone();
    let at = bench.call("text_view", json!({ "review": review, "at": seq }));
    assert!(at.to_string().contains("first wording") && !at.to_string().contains("second wording"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    /// Undoing everything gives the beginning, doing it all again gives the end.
    #[test]
    fn undo_restores_and_redo_repeats(steps in prop::collection::vec((0..3usize, 0..4u8), 1..8)) {
        let (bench, review) = Bench::with_review("Ada");
        let questions = ["lead", "sources", "validation"];
        let all = |bench: &Bench| questions.map(|question| bench.text(&review, question));
        let mut states = vec![all(&bench)];
        for (question, text) in steps {
            bench.answer(&review, questions[question], &format!("text {text}"));
            let now = all(&bench);
            if states.last() != Some(&now) {
                states.push(now);
            }
        }
        for state in states.iter().rev().skip(1) {
            prop_assert_eq!(&bench.undo(&review)["changed"], true);
            prop_assert_eq!(&all(&bench), state);
        }
        prop_assert_eq!(&bench.undo(&review)["changed"], false);
        for state in states.iter().skip(1) {
            prop_assert_eq!(&bench.redo(&review)["changed"], true);
            prop_assert_eq!(&all(&bench), state);
        }
        prop_assert!(bench.unwell(false).is_empty());
    }
}

#[test]
fn the_text_of_another_question_is_never_touched() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "first");
    bench.answer(&review, "sources", "second");
    bench.undo(&review);
    let section = bench.call("get_section", json!({ "review": review, "unit": UNIT }));
    assert!(section.to_string().contains("first"));
    assert_eq!(bench.text(&review, "sources"), "");
}

#[test]
fn a_first_link_of_a_contribution_is_taken_back_without_the_contribution() {
    let (bench, review) = Bench::with_review("Ada");
    let add = json!({ "review": review, "text": "Wages came late." });
    let id = bench.call("add_contribution", add)["id"].clone();
    let link = json!({ "review": review, "unit": "log", "collection": "contribution", "id": id,
                       "fields": { "objective:5": true, "reason": "Too late." } });
    bench.call("save_record", link);
    let all = || bench.call("list_contributions", json!({ "review": review }))["all"].clone();
    for _ in 0..2 {
        bench.undo(&review);
        assert_eq!(all(), 1, "it stays in the log");
        bench.redo(&review);
        assert_eq!(all(), 1);
    }
    bench.undo(&review);
    bench.undo(&review);
    assert_eq!(all(), 0, "recording it is taken back whole");
}

#[test]
fn a_fact_that_is_given_for_the_first_time_is_taken_back_without_its_record() {
    let (bench, review) = Bench::with_review("Ada");
    let save = |collection: &str, unit: &str, id: &str, fields: serde_json::Value| {
        let ask = json!({ "review": review, "unit": unit, "collection": collection, "id": id, "fields": fields });
        crate::bench::text_of(&bench.call("save_record", ask), "id")
    };
    for (collection, unit, later) in [
        ("source", "records", json!({ "url": "https://example.org" })),
        ("consultation", "consultations", json!({ "place": "Port" })),
    ] {
        let id = save(collection, unit, "", json!({ "title": "Round" }));
        save(collection, unit, &id, later);
        let all = || {
            let ask = json!({ "review": review, "collection": collection });
            bench.call("list_records", ask)["rows"]
                .as_array()
                .unwrap()
                .len()
        };
        bench.undo(&review);
        assert_eq!(all(), 1, "{collection}: only the fact goes");
        bench.undo(&review);
        assert_eq!(all(), 0, "{collection}: the whole record goes");
    }
    bench.answer(&review, "lead", "The Committee met.");
    let turned = json!({ "review": review, "unit": UNIT, "question": "lead", "known": ["b-lead"],
        "blocks": [{ "id": "b-lead", "kind": "paragraph", "dir": "rtl",
                     "runs": [{ "t": "text", "text": "The Committee met." }] }] });
    bench.call("answer", turned);
    bench.undo(&review);
    assert_eq!(bench.text(&review, "lead"), "The Committee met.");
}

#[test]
fn an_entry_tells_what_it_changed_word_by_word() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "The Ministry leads.");
    bench.answer(&review, "lead", "The Office leads.");
    let entries = bench.call("history", json!({ "review": review }))["entries"].clone();
    let ask = json!({ "review": review, "seq": entries[0]["seq"] });
    let changes = bench.call("get_changes", ask)["changes"].clone();
    let piece = |side: &str, text: &str| json!({ "side": side, "text": text });
    assert_eq!(
        changes,
        json!([{ "label": "Text", "pieces": [
            piece("same", "The "), piece("left", "Ministry"), piece("right", "Office"), piece("same", " leads.")
        ] }])
    );
}

#[test]
fn clearing_a_question_is_told_as_that() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "The Ministry leads.");
    let ask = json!({ "review": review, "unit": crate::bench::UNIT, "collection": "question", "id": "lead",
        "fields": { "state": "cleared" } });
    bench.call("save_record", ask);
    assert!(bench.history(&review)[0].starts_with("Ada: Marked “Which institution"));
}

#[test]
fn the_caption_of_a_table_is_told_as_it_was_written() {
    let (bench, review) = Bench::with_review("Ada");
    let write = |caption: &str| {
        let block = json!({ "id": "t", "kind": "table", "alt": caption,
            "rows": [[[{ "t": "text", "text": "Year" }]], [[{ "t": "text", "text": "2026" }]]] });
        let ask = json!({ "review": review, "unit": UNIT, "question": "lead", "known": ["t"], "blocks": [block] });
        bench.call("answer", ask);
    };
    write("Permits");
    write("Permits by year");
    let newest = bench.call("history", json!({ "review": review }))["entries"][0]["seq"].clone();
    let ask = json!({ "review": review, "seq": newest });
    let changes = bench.call("get_changes", ask)["changes"].clone();
    assert_eq!(changes[0]["label"], "Alternative text or caption");
    assert_eq!(
        changes[0]["pieces"],
        json!([{ "side": "same", "text": "Permits" }, { "side": "right", "text": " by year" }])
    );
}

#[test]
fn a_review_that_came_in_at_once_is_told_by_its_first_fields() {
    let bench = Bench::new("Ada");
    let review = bench.call("open_sample", json!({ "sample": "national-short" }))["id"].clone();
    let began = bench.call("history", json!({ "review": review }))["entries"][0]["seq"].clone();
    let told = bench.call("get_changes", json!({ "review": review, "seq": began }));
    assert_eq!(told["changes"].as_array().unwrap().len(), 60);
    assert!(told["more"].as_u64().unwrap() > 100, "{}", told["more"]);
}
