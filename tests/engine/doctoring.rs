//! Check and repair, settings, search, and the sentences in another language.

use crate::bench::Bench;
use serde_json::json;

#[test]
fn check_and_repair_finds_a_sound_store_sound_and_rebuilds_the_same() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "The Committee met.");
    let ask = json!({ "review": review, "text": "Fees are charged.", "organizations": ["Union"] });
    bench.call("add_contribution", ask);
    let diagnosis = bench.call("doctor", json!({}));
    assert_eq!(diagnosis["ok"], true, "{diagnosis}");
    assert_eq!(diagnosis["backups"].as_array().unwrap().len(), 1);
    assert!(bench.unwell(true).is_empty());
    assert_eq!(bench.text(&review, "lead"), "The Committee met.");
    let found = bench.call(
        "list_contributions",
        json!({ "review": review, "query": "fees" }),
    );
    assert_eq!(found["total"], 1);
}

#[test]
fn names_that_have_worked_here_are_offered_last_first() {
    let bench = Bench::new("Ada");
    for name in ["Ben", "Cem", "Ben"] {
        bench.call("save_settings", json!({ "values": { "name": name } }));
    }
    let settings = bench.call("settings", json!({}));
    assert_eq!(settings["values"]["name"], "Ben");
    assert_eq!(settings["people"], json!(["Ben", "Cem"]));
    let blank = bench.ask("save_settings", json!({ "values": { "name": " " } }));
    assert!(
        blank
            .unwrap_err()
            .to_string()
            .contains("name of the person")
    );
}

#[test]
fn what_the_program_keeps_for_itself_is_no_setting() {
    let bench = Bench::new("Ada");
    let letter = bench.call("settings", json!({}))["letter"].clone();
    bench.call(
        "save_settings",
        json!({ "values": { "letter": "Ω", "theme": "dark" } }),
    );
    let settings = bench.call("settings", json!({}));
    assert_eq!(settings["letter"], letter);
    assert_eq!(settings["values"]["theme"], "dark");
    bench.call("save_settings", json!({ "values": { "theme": "" } }));
    assert!(
        bench.call("settings", json!({}))["values"]
            .get("theme")
            .is_none()
    );
}

#[test]
fn search_finds_answers_records_sections_and_contributions() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "The Committee on Détachement met.");
    let ask = json!({ "review": review, "unit": "records", "collection": "source", "id": "",
        "fields": { "title": "Détachement survey" } });
    bench.call("save_record", ask);
    let ask = json!({ "review": review, "text": "About détachement.", "organizations": ["Union"] });
    bench.call("add_contribution", ask);
    let kinds = |query: &str| {
        let found = bench.call("search", json!({ "query": query }));
        let mut kinds: Vec<String> = found["hits"]
            .as_array()
            .unwrap()
            .iter()
            .map(|hit| crate::bench::text_of(hit, "kind"))
            .collect();
        kinds.sort();
        kinds
    };
    assert_eq!(kinds("DÉTACHEMENT"), ["answer", "contribution", "source"]);
    assert_eq!(
        kinds("detachement"),
        ["answer", "contribution", "source"],
        "accents do not matter"
    );
    assert_eq!(kinds("methodology for"), ["section"]);
    assert_eq!(kinds("review of aurelia"), ["review"]);
    assert!(kinds("  ").is_empty());
    assert!(kinds("\" OR *").is_empty());
}

#[test]
fn a_table_is_found_by_its_words_and_shown_as_words() {
    let (bench, review) = Bench::with_review("Ada");
    let cell = |words: &str| json!([{ "t": "text", "text": words }]);
    let rows = [
        [cell("Year"), cell("Permits")],
        [cell("2027"), cell("1,200")],
    ];
    let block = json!({ "id": "t", "kind": "table", "rows": rows });
    let ask = json!({ "review": review, "unit": crate::bench::UNIT, "question": "lead",
        "known": [], "blocks": [block] });
    bench.call("answer", ask);
    let found = bench.call("search", json!({ "query": "permits" }));
    assert_eq!(found["hits"][0]["snippet"], "Year Permits 2027 1,200");
}

#[test]
fn history_is_told_in_the_language_of_the_interface() {
    let (bench, review) = Bench::with_review("Ada");
    bench.call("save_settings", json!({ "values": { "language": "fr" } }));
    assert_eq!(
        bench.history(&review),
        ["Ada: « Review of Aurelia » commencé"]
    );
}

#[test]
fn a_review_in_the_bin_can_be_taken_out_and_a_copy_stands_alone() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "The Committee met.");
    let copy = bench.call("copy_review", json!({ "review": review }))["id"]
        .as_str()
        .unwrap()
        .to_owned();
    bench.answer(&copy, "lead", "Another wording.");
    assert_eq!(bench.text(&review, "lead"), "The Committee met.");
    bench.call("bin_review", json!({ "review": review }));
    bench.call("restore_review", json!({ "review": review }));
    assert_eq!(bench.text(&review, "lead"), "The Committee met.");
    assert!(bench.unwell(false).is_empty());
}

#[test]
fn the_home_screen_names_the_newest_backup_and_opens_none() {
    let (mut bench, _) = Bench::with_review("Ada");
    bench.restart();
    let day = bench.call("home", json!({}))["backup_checked_at"].clone();
    let name = format!("backups/{}.sqlite", day.as_str().unwrap());
    std::fs::write(bench.file(&name), "not to be read at each look").unwrap();
    assert_eq!(
        bench.call("home", json!({}))["backup_checked_at"],
        day,
        "it was checked when it was written"
    );
    assert!(!bench.unwell(false).is_empty(), "the doctor looks inside");
}
