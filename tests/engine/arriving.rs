//! One file: saved, opened on another computer, brought back. Nothing is lost, nothing is blended.

use crate::bench::{Bench, text_of};
use serde_json::{Value, json};
use std::fs;

/// Ada's review, opened by Ben.
fn two() -> (Bench, Bench, String) {
    let (ada, review) = Bench::with_review("Ada");
    ada.answer(&review, "lead", "The Committee met.");
    let ben = Bench::new("Ben");
    let arrived = ben.bring(&ada.save(&review));
    assert_eq!(arrived["new"], true);
    assert_eq!(
        arrived["summary"],
        json!(["“Review of Aurelia” is now on this computer."])
    );
    (ada, ben, review)
}

#[test]
fn what_both_wrote_comes_together() {
    let (ada, ben, review) = two();
    ada.answer(&review, "sources", "Ada's sources");
    ben.answer(&review, "validation", "Ben's validation");
    let arrived = ada.bring(&ben.save(&review));
    assert_eq!(arrived["summary"], json!(["Ben: one change."]));
    assert_eq!(ada.text(&review, "sources"), "Ada's sources");
    assert_eq!(ada.text(&review, "validation"), "Ben's validation");
    let again = ada.bring(&ben.save(&review));
    assert_eq!(again["changes"], 0);
    assert_eq!(
        again["summary"][0],
        "Everything in this copy of “Review of Aurelia” was here already."
    );
    assert!(ada.unwell(false).is_empty());
}

#[test]
fn two_versions_of_a_paragraph_stand_until_a_person_decides() {
    let (ada, ben, review) = two();
    ada.answer(&review, "lead", "The Committee met six times.");
    ben.answer(&review, "lead", "The Committee met twice.");
    let arrived = ada.bring(&ben.save(&review));
    assert_eq!(arrived["two_versions"], 1, "{arrived}");
    assert!(
        arrived["summary"]
            .to_string()
            .contains("both versions stay until you decide")
    );
    let place = ada.undecided(&review).remove(0);
    assert_eq!(
        place["label"],
        "Methodology for the review: Which institution led the review, and how did the others take part?"
    );
    let mut versions: Vec<(String, String)> = place["versions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (text_of(one, "who"), text_of(one, "text")))
        .collect();
    versions.sort();
    let version = |who: &str, text: &str| (who.to_owned(), text.to_owned());
    assert_eq!(
        versions,
        [
            version("Ada", "The Committee met six times."),
            version("Ben", "The Committee met twice.")
        ]
    );
    let pieces = place["pieces"].as_array().unwrap();
    let same: String = pieces
        .iter()
        .filter(|one| one["side"] == "same")
        .map(|one| text_of(one, "text"))
        .collect();
    assert!(same.starts_with("The Committee met "), "{pieces:?}");
    let notes = ada.call("notes", json!({ "review": review }));
    assert!(
        notes.to_string().contains("b-lead"),
        "a point to check jumps to it"
    );

    let chosen = "The Committee met six times, twice in public.";
    ada.call(
        "decide",
        json!({ "review": review, "place": place["place"], "value": chosen }),
    );
    assert!(ada.undecided(&review).is_empty());
    ben.bring(&ada.save(&review));
    assert!(ben.undecided(&review).is_empty());
    assert_eq!(ben.text(&review, "lead"), chosen);
}

#[test]
fn choosing_the_version_that_prints_already_decides_too() {
    let (ada, ben, review) = two();
    ada.answer(&review, "lead", "Ada's wording.");
    ben.answer(&review, "lead", "Ben's wording.");
    ada.bring(&ben.save(&review));
    let place = ada.undecided(&review).remove(0);
    let prints = place["versions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["prints"] == true)
        .unwrap()
        .clone();
    ada.call(
        "decide",
        json!({ "review": review, "place": place["place"], "value": prints["value"] }),
    );
    assert!(ada.undecided(&review).is_empty());
}

#[test]
fn what_one_put_away_and_the_other_changed_is_shown() {
    let (ada, review) = Bench::with_review("Ada");
    let source = |bench: &Bench, id: &str, title: &str| {
        bench.call(
            "save_record",
            json!({ "review": review, "unit": "records", "collection": "source",
            "id": id, "fields": { "title": title } }),
        )
    };
    let id = text_of(&source(&ada, "", "Labour survey"), "id");
    let ben = Bench::new("Ben");
    ben.bring(&ada.save(&review));
    ada.call(
        "remove_record",
        json!({ "review": review, "unit": "records", "collection": "source", "id": id }),
    );
    source(&ben, &id, "Labour force survey 2027");
    ada.bring(&ben.save(&review));
    let places = ada.undecided(&review);
    assert_eq!(places[0]["removed_and_changed"], true, "{places:?}");
    assert_eq!(places[0]["label"], "Records: Labour force survey 2027");
    ada.call(
        "decide",
        json!({ "review": review, "place": places[0]["place"], "value": false }),
    );
    assert_eq!(
        ada.history(&review)[0],
        "Ada: Decided between two versions of “Labour force survey 2027” in Records"
    );
}

#[test]
fn two_laptops_never_give_the_same_number() {
    let (ada, review) = Bench::with_review("Ada");
    let add = |bench: &Bench| {
        let ask = json!({ "review": review, "text": "Fees are charged.", "organizations": ["Union of Aurelia"] });
        text_of(&bench.call("add_contribution", ask), "number")
    };
    let first = add(&ada);
    let copy = ada.save(&review);
    let others = ["Ben", "Cem", "Dag", "Eva"].map(|name| {
        let bench = Bench::new(name);
        bench.bring(&copy);
        bench
    });
    let mut numbers: Vec<String> = others.iter().map(add).collect();
    numbers.push(first);
    numbers.push(add(&ada));
    let given = numbers.len();
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers.len(), given, "{numbers:?}");
    for bench in &others {
        ada.bring(&bench.save(&review));
    }
    let list = ada.call("list_contributions", json!({ "review": review }));
    assert_eq!(list["all"], 6);
    let found = ada.call(
        "list_contributions",
        json!({ "review": review, "query": "fees" }),
    );
    assert_eq!(found["total"], 6, "{found}");
}

#[test]
fn a_file_that_was_cut_changed_or_is_something_else_changes_nothing() {
    let (ada, ben, review) = two();
    ben.answer(&review, "lead", "Ben's");
    let bytes = fs::read(ben.save(&review)).unwrap();
    let history = ada.history(&review);
    let refused = |name: &str, bytes: &[u8]| {
        let path = ada.file(name);
        fs::write(&path, bytes).unwrap();
        ada.ask("open_copy", json!({ "path": path }))
            .unwrap_err()
            .to_string()
    };
    assert!(refused("half.rapporteur", &bytes[..bytes.len() / 2]).contains("damaged or was cut"));
    assert!(refused("none.rapporteur", b"").contains("not a saved copy"));
    assert!(refused("report.pdf", b"%PDF-1.7 and so on").contains("not a saved copy"));
    let mut changed = bytes.clone();
    changed[bytes.len() / 2] ^= 1;
    assert!(refused("changed.rapporteur", &changed).contains("damaged or was cut"));
    assert_eq!(ada.history(&review), history);
    assert_eq!(ada.text(&review, "lead"), "The Committee met.");
    let missing = ada
        .ask("open_copy", json!({ "path": ada.file("nowhere") }))
        .unwrap_err();
    assert!(missing.to_string().contains("no such file"));
}

#[test]
fn originals_and_contact_details_travel() {
    let (ada, review) = Bench::with_review("Ada");
    let file = ada.file("letter.txt");
    fs::write(&file, "We ask for one window.").unwrap();
    let ask = json!({ "review": review, "text": "See the letter.", "organizations": ["Union of Aurelia"],
        "contact": "union@example.org", "files": [file] });
    let id = text_of(&ada.call("add_contribution", ask), "id");
    let ben = Bench::new("Ben");
    ben.bring(&ada.save(&review));
    let view: Value = ben.call(
        "get_contribution",
        json!({ "review": review, "unit": "log", "collection": "contribution", "id": id }),
    );
    assert_eq!(view["organizations"], json!(["Union of Aurelia"]));
    assert_eq!(view["contact"], "union@example.org");
    let original = text_of(&view["files"][0], "id");
    let (_, bytes) = ben.engine.as_ref().unwrap().original(&original).unwrap();
    assert_eq!(bytes, b"We ask for one window.");
}

#[test]
fn contact_details_stay_here_when_that_is_wanted_and_come_back_to_no_harm() {
    let (ada, review) = Bench::with_review("Ada");
    let ask = json!({ "review": review, "person": "Maru Tavi", "contact": "maru@example.org",
        "category": "migrants", "text": "Papers take nine months." });
    let id = text_of(&ada.call("add_contribution", ask), "id");
    let at = json!({ "review": review, "unit": "log", "collection": "contribution", "id": id });
    let contact = |bench: &Bench| text_of(&bench.call("get_contribution", at.clone()), "contact");

    let path = ada.file("plain.rapporteur");
    let ask = json!({ "review": review, "path": path, "without_contacts": true });
    assert_eq!(ada.call("save_copy", ask)["contacts"], 0);
    let ben = Bench::new("Ben");
    ben.bring(&path);
    assert_eq!(
        ben.call("get_contribution", at.clone())["person"],
        "Maru Tavi"
    );
    assert_eq!(contact(&ben), "");

    ben.answer(&review, "lead", "Ben writes.");
    ada.bring(&ben.save(&review));
    assert_eq!(contact(&ada), "maru@example.org");
    ben.bring(&ada.save(&review));
    assert_eq!(contact(&ben), "maru@example.org");
    assert!(ben.unwell(false).is_empty());
}

#[test]
fn a_copy_that_can_not_be_written_leaves_no_half_file() {
    let (ada, review) = Bench::with_review("Ada");
    let path = ada.file("no-such-folder").join("copy.rapporteur");
    let fault = ada
        .ask("save_copy", json!({ "review": review, "path": path }))
        .unwrap_err();
    assert!(fault.to_string().contains("Choose another folder"));
    ada.save(&review);
    let left: Vec<_> = fs::read_dir(ada.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("unfinished"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_text_combined_of_both_keeps_its_marks() {
    let (ada, ben, review) = two();
    ada.answer(&review, "lead", "The Committee met six times. ");
    ben.answer(&review, "lead", "Twice in public.");
    ada.bring(&ben.save(&review));
    let place = ada.undecided(&review).remove(0);
    let mut runs = vec![];
    for version in place["versions"].as_array().unwrap() {
        let mut words = version["runs"].as_array().unwrap().clone();
        words[0]["b"] = json!(text_of(version, "who") == "Ben");
        runs.extend(words);
    }
    runs.sort_by_key(|run| run["b"] == true);
    ada.call(
        "decide",
        json!({ "review": review, "place": place["place"], "value": null, "runs": runs }),
    );
    assert!(ada.undecided(&review).is_empty());
    let text = ada.text(&review, "lead");
    assert_eq!(text, "The Committee met six times. Twice in public.");
    let draft = ada
        .call("text_view", json!({ "review": review }))
        .to_string();
    assert!(draft.contains(r#""b":true"#), "{draft}");
}

#[test]
fn a_decision_can_be_undone_and_done_again() {
    let (ada, ben, review) = two();
    ada.answer(&review, "lead", "Ada's wording.");
    ben.answer(&review, "lead", "Ben's wording.");
    ada.bring(&ben.save(&review));
    let before = ada.undecided(&review);
    ada.call(
        "decide",
        json!({ "review": review, "place": before[0]["place"], "value": "Both." }),
    );
    ada.undo(&review);
    assert_eq!(
        ada.undecided(&review),
        before,
        "both stand again, by whom they were written"
    );
    ben.bring(&ada.save(&review));
    assert_eq!(ben.undecided(&review).len(), 1);
    ada.redo(&review);
    assert!(ada.undecided(&review).is_empty());
    assert_eq!(ada.text(&review, "lead"), "Both.");
    ada.undo(&review);
    assert_eq!(ada.undecided(&review), before);
}

#[test]
fn a_copy_with_nothing_new_leaves_the_time_of_the_last_save() {
    let (ada, ben, review) = two();
    let saved = |bench: &Bench| {
        let view = bench.call("get_review", json!({ "review": review }));
        text_of(&view["row"], "saved_at")
    };
    let before = saved(&ada);
    assert_eq!(ada.bring(&ben.save(&review))["changes"], 0);
    assert_eq!(saved(&ada), before);
    ben.answer(&review, "sources", "Ben's sources");
    ada.bring(&ben.save(&review));
    assert_ne!(saved(&ada), before);
}

#[test]
fn progress_counts_the_same_on_both_computers() {
    let (ada, review) = Bench::with_review("Ada");
    ada.answer(&review, "lead", "The ministry leads.");
    let ben = Bench::new("Ben");
    ben.bring(&ada.save(&review));
    let progress = |bench: &Bench| bench.call("home", json!({}))["reviews"][0]["progress"].clone();
    assert_eq!(progress(&ada), progress(&ben));
}
