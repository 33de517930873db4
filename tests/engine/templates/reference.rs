//! Reference data: updates from one file, titles that a drafter enters.

use super::{answer, begin, broken, printed};
use crate::bench::{Bench, text_of};
use engine::Fault;
use serde_json::{Value, json};
use std::fs;

fn load(bench: &Bench, name: &str, text: &str) -> Result<Value, Fault> {
    let path = bench.file(name);
    fs::write(&path, text).unwrap();
    bench.ask("load_reference", json!({ "path": path }))
}

fn title(bench: &Bench, language: &str, number: usize) -> Value {
    let reference = bench.call("get_reference", json!({ "language": language }));
    reference["objectives"][number - 1]["title"].clone()
}

#[test]
fn reference_data_are_brought_up_to_date_from_one_file() {
    let mut bench = Bench::new("Ama");
    let before = title(&bench, "es", 7);
    let update = r#"{ "objectives": [{ "number": 16, "titles": { "es": { "text": "Un título leído", "official": true } } }],
                      "categories": [{ "key": "pastoralists", "titles": { "en": { "text": "Pastoralists" } } }] }"#;
    load(&bench, "spanish.json", update).unwrap();
    bench.restart();
    assert_eq!(
        title(&bench, "es", 16),
        json!({ "text": "Un título leído", "official": true })
    );
    assert_eq!(title(&bench, "es", 7), before);
    assert_eq!(
        title(&bench, "en", 16)["official"],
        true,
        "the other languages stay"
    );
    let reference = bench.call("get_reference", json!({ "language": "en" }));
    assert_eq!(reference["objectives"].as_array().unwrap().len(), 23);
    assert!(reference["categories"].to_string().contains("Pastoralists"));
    assert!(reference["updates"].to_string().contains("spanish.json"));
}

#[test]
fn a_broken_update_is_told_and_changes_nothing() {
    let bench = Bench::new("Ama");
    let good = r#"{ "objectives": [{ "number": 16, "titles": { "es": { "text": "Un título leído", "official": true } } }] }"#;
    load(&bench, "update.json", good).unwrap();
    for (text, line, why) in [
        ("{\n \"objectives\": [\n}", "line 3", "expected"),
        (
            "{\n \"objectives\": [\n  { \"number\": \"five\" }\n ]\n}",
            "line 3",
            "invalid type",
        ),
        (
            "{\n \"objectivs\": []\n}",
            "line 2",
            "there is no 'objectivs'",
        ),
        (
            "{\n \"objectives\": [{ \"nummer\": 5 }]\n}",
            "line 2",
            "no number",
        ),
        (
            "{\n \"objectives\": [{ \"number\": 24 }]\n}",
            "line 2",
            "numbered 1 to 23",
        ),
        ("[]", "line 1", "invalid type"),
    ] {
        let fault = load(&bench, "update.json", text).unwrap_err();
        let Fault::File { path, sentence } = fault else {
            panic!("{fault:?}")
        };
        assert!(path.ends_with("update.json"));
        assert!(
            sentence.contains(line) && sentence.contains(why),
            "{text}: {sentence}"
        );
        assert!(sentence.contains("Nothing was changed"), "{sentence}");
        assert_eq!(title(&bench, "es", 16)["text"], "Un título leído");
    }
    let mut bench = bench;
    bench.restart();
    assert_eq!(title(&bench, "es", 16)["text"], "Un título leído");
    assert!(broken(&bench).is_empty());
}

/// What the points to check say of titles.
fn points(bench: &Bench, review: &str) -> Vec<String> {
    let notes = bench.call("notes", json!({ "review": review }));
    let all = notes["notes"].as_array().unwrap().iter();
    all.filter(|note| note["kind"] == "unofficial-title")
        .map(|note| text_of(note, "text"))
        .collect()
}

fn enter(bench: &Bench, review: &str, text: &str, source: &str) {
    let fields = json!({ "text": text, "source": source, "language": "fr" });
    let ask = json!({ "review": review, "unit": "outline", "collection": "reference", "id": "objective-16-fr", "fields": fields });
    bench.call("save_record", ask);
}

#[test]
fn a_title_that_is_ours_is_said_so_until_the_official_one_is_entered_with_its_source() {
    let bench = Bench::new("Ama");
    let review = begin(&bench, "national-review", "fr");
    let ours = text_of(&title(&bench, "fr", 16), "text");
    bench.call(
        "choose_priorities",
        json!({ "review": review, "objectives": [1, 16] }),
    );
    answer(
        &bench,
        &review,
        "objective:16",
        "measures",
        "Une politique a été adoptée.",
    );
    let told = points(&bench, &review);
    assert!(
        told.len() == 1 && told[0].contains("16") && !told[0].contains("objectif 1 "),
        "{told:?}"
    );
    assert!(printed(&bench, &review).contains(&ours));

    enter(
        &bench,
        &review,
        "Un titre lu dans la résolution",
        "A/RES/73/195, par. 32",
    );
    assert!(points(&bench, &review).is_empty());
    assert!(printed(&bench, &review).contains("Un titre lu dans la résolution"));

    enter(&bench, &review, "Un titre retenu de mémoire", "");
    assert_eq!(
        points(&bench, &review).len(),
        1,
        "without a source it stays ours"
    );

    enter(&bench, &review, "", "");
    assert!(
        printed(&bench, &review).contains(&ours),
        "a title that was emptied gives way to ours"
    );
}

#[test]
fn an_update_tells_the_screens_that_titles_moved() {
    let bench = Bench::new("Ama");
    let (tell, told) = std::sync::mpsc::channel();
    let listen = move |changed: &engine::Changed| _ = tell.send(changed.clone());
    bench.engine.as_ref().unwrap().on_changed(Box::new(listen));
    load(&bench, "update.json", r#"{ "objectives": [] }"#).unwrap();
    let changed = told.try_recv().unwrap();
    assert_eq!(changed.op, "load_reference");
    assert_eq!(changed.collections, ["reference"]);
}
