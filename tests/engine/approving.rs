//! Approval: the text that was read is the text that is printed, whatever is written later.

use crate::bench::Bench;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn written() -> (Bench, String) {
    let (bench, review) = Bench::with_review("Ama");
    bench.answer(&review, "lead", "The ministry led the work.");
    (bench, review)
}

fn approve(bench: &Bench, review: &str) -> Value {
    let ask = json!({ "review": review, "name": "Amina Diallo", "role": "Minister", "date": "2027-03-01" });
    bench.call("approve", ask)
}

fn export(bench: &Bench, review: &str, name: &str) -> (PathBuf, Value) {
    let path = bench.file(name);
    let made = bench.call("export_pdf", json!({ "review": review, "path": path }));
    (path, made)
}

fn verdict(bench: &Bench, path: &Path) -> Value {
    bench.call("verify_pdf", json!({ "path": path }))
}

fn draft(bench: &Bench, review: &str) -> Value {
    bench.call("text_view", json!({ "review": review }))["draft"].clone()
}

#[test]
fn the_final_carries_the_code_of_the_draft_that_was_read() {
    let (bench, review) = written();
    let (_, read) = export(&bench, &review, "draft.pdf");
    assert_eq!(draft(&bench, &review)["mark"]["word"], "DRAFT");
    let approved = approve(&bench, &review);
    assert_eq!(approved["code"], read["code"]);
    assert_eq!(
        approved["sentence"],
        "Approved by Amina Diallo, Minister, 1 March 2027."
    );
    let last = draft(&bench, &review);
    assert!(last["mark"].is_null(), "the DRAFT mark is gone");
    assert!(last["approval"].to_string().contains("Amina Diallo"));
    let (path, made) = export(&bench, &review, "final.pdf");
    assert_eq!(made["code"], read["code"]);
    assert_eq!(verdict(&bench, &path)["verdict"], "approved");
}

#[test]
fn any_export_of_the_approved_text_is_the_same_file() {
    let (mut bench, review) = written();
    approve(&bench, &review);
    let (_, first) = export(&bench, &review, "one.pdf");
    bench.restart();
    let (_, second) = export(&bench, &review, "two.pdf");
    assert_eq!(first["sha256"], second["sha256"]);
}

#[test]
fn what_arrives_in_the_log_later_does_not_move_the_approved_text() {
    let (bench, review) = written();
    let approved = approve(&bench, &review);
    let ask = json!({ "review": review, "organizations": ["A union"], "category": "trade-unions", "text": "Late.",
                      "consent": "quote-with-name", "received": "2027-02-03" });
    bench.call("add_contribution", ask);
    let (path, made) = export(&bench, &review, "final.pdf");
    assert_eq!(made["code"], approved["code"]);
    assert_eq!(verdict(&bench, &path)["verdict"], "approved");
    assert!(
        !draft(&bench, &review)
            .to_string()
            .contains("One contribution was received")
    );
}

#[test]
fn the_approved_text_is_read_only_until_a_new_version_is_opened() {
    let (bench, review) = written();
    let first = approve(&bench, &review);
    let block = json!([{ "id": "b-lead", "kind": "paragraph", "runs": [{ "t": "text", "text": "Changed." }] }]);
    let ask = json!({ "review": review, "unit": "section:methodology", "question": "lead", "known": ["b-lead"], "blocks": block });
    let fault = bench.ask("answer", ask.clone()).unwrap_err();
    assert!(fault.to_string().contains("read-only"), "{fault}");
    assert!(
        bench
            .ask("open_version", json!({ "review": review, "reason": " " }))
            .is_err()
    );
    bench.call(
        "open_version",
        json!({ "review": review, "reason": "New figures" }),
    );
    bench.call("answer", ask);
    let state = bench.call("approvals", json!({ "review": review }));
    assert_eq!(
        (state["version"].as_i64(), state["read_only"].as_bool()),
        (Some(2), Some(false))
    );
    assert_ne!(state["code"], first["code"]);
    assert_eq!(draft(&bench, &review)["mark"]["word"], "DRAFT");
    assert_eq!(state["approvals"][0]["current"], false);
    assert_eq!(approve(&bench, &review)["code"], state["code"]);
}

#[test]
fn who_approves_another_text_than_was_read_is_told() {
    let (bench, review) = written();
    let (_, read) = export(&bench, &review, "draft.pdf");
    bench.answer(&review, "lead", "Somebody else led the work.");
    let ask = json!({ "review": review, "name": "Amina Diallo", "code": read["code"] });
    let fault = bench.ask("approve", ask).unwrap_err();
    assert!(
        fault.to_string().contains("has changed since it was read"),
        "{fault}"
    );
    assert!(
        bench
            .ask("approve", json!({ "review": review, "name": " " }))
            .is_err()
    );
    let on_31_february = json!({ "review": review, "name": "A", "date": "2027-02-31" });
    assert!(bench.ask("approve", on_31_february).is_err());
}

#[test]
fn a_signature_on_paper_needs_its_scan_and_says_who_entered_it() {
    let (bench, review) = written();
    let ask = |scan: &str| json!({ "review": review, "name": "Amina Diallo", "role": "Minister", "on_paper": true, "scan": scan });
    assert!(bench.ask("approve", ask("")).is_err());
    let scan = bench.file("signed.pdf");
    std::fs::write(&scan, "%PDF-1.4 a scan").unwrap();
    let approved = bench.call("approve", ask(scan.to_str().unwrap()));
    let sentence = approved["sentence"].as_str().unwrap();
    assert!(
        sentence.starts_with("Signed on paper by Amina Diallo, Minister"),
        "{sentence}"
    );
    assert!(sentence.ends_with("entered by Ama."), "{sentence}");
    assert!(
        draft(&bench, &review)["approval"]
            .to_string()
            .contains("entered by Ama")
    );
}

#[test]
fn files_that_are_not_the_approved_one_are_told_apart() {
    let (bench, review) = written();
    approve(&bench, &review);
    let (path, _) = export(&bench, &review, "final.pdf");
    let bytes = std::fs::read(&path).unwrap();
    let with = |name: &str, bytes: &[u8]| {
        let path = bench.file(name);
        std::fs::write(&path, bytes).unwrap();
        verdict(&bench, &path)
    };
    let mut touched = bytes.clone();
    touched.extend_from_slice(b"\n% a word more\n");
    assert_eq!(with("touched.pdf", &touched)["verdict"], "approved-text");
    let cut = with("cut.pdf", &bytes[..bytes.len() / 2]);
    assert_ne!(cut["verdict"], "approved");
    let foreign = with("foreign.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
    assert_eq!(foreign["verdict"], "foreign");
    let stump = with("stump.pdf", b"%PDF-1.7\n\x00\xff\xfe");
    assert!(
        stump["sentence"].as_str().unwrap().contains("incomplete"),
        "{stump}"
    );
    std::fs::write(bench.file("text.txt"), "hello").unwrap();
    assert!(
        bench
            .ask("verify_pdf", json!({ "path": bench.file("text.txt") }))
            .is_err()
    );
    assert!(
        bench
            .ask("verify_pdf", json!({ "path": bench.file("gone.pdf") }))
            .is_err()
    );
}

#[test]
fn the_code_is_that_of_the_pages_of_one_language_and_edition() {
    let (bench, review) = written();
    let internal = json!({ "review": review, "organizations": ["A union"], "category": "trade-unions",
                           "text": "Late.", "consent": "internal-only" });
    bench.call("add_contribution", internal);
    let stands = |more: Value| {
        let mut ask = json!({ "review": review });
        ask.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        bench.call("approvals", ask)
    };
    let foot = |edition: &str, language: &str| {
        let ask = json!({ "review": review, "edition": edition, "language": language });
        bench.call("text_view", ask)["draft"]["code"].clone()
    };
    let usual = stands(json!({}));
    assert_eq!(usual["code"], foot("public", "en"));
    assert_eq!([&usual["edition"], &usual["language"]], ["public", "en"]);
    let other = stands(json!({ "edition": "internal", "language": "fr" }));
    assert_eq!(other["code"], foot("internal", "fr"));
    assert_eq!([&other["edition"], &other["language"]], ["internal", "fr"]);
    let codes = [
        foot("public", "en"),
        foot("internal", "en"),
        foot("public", "fr"),
    ];
    assert!(codes[0] != codes[1] && codes[0] != codes[2], "{codes:?}");
    let read = json!({ "review": review, "name": "Amina Diallo", "code": codes[1] });
    let fault = bench.ask("approve", read).unwrap_err().to_string();
    assert!(fault.contains("code of the internal edition"), "{fault}");
}

#[test]
fn an_approval_is_dated_in_the_words_of_the_window() {
    let (bench, review) = written();
    approve(&bench, &review);
    bench.call("save_settings", json!({ "values": { "language": "fr" } }));
    let listed =
        bench.call("approvals", json!({ "review": review }))["approvals"][0]["sentence"].clone();
    assert_eq!(
        listed,
        "Approuvé par Amina Diallo, Minister, 1er mars 2027."
    );
    let row = bench.call("get_review", json!({ "review": review }))["row"]["approved"].clone();
    assert_eq!(row, "Amina Diallo, 1er mars 2027");
}

#[test]
fn text_that_a_copy_brings_after_an_approval_is_told_and_belongs_to_the_next_version() {
    let (ada, review) = written();
    let ben = Bench::new("Ben");
    ben.bring(&ada.save(&review));
    ben.answer(&review, "lead", "Nobody approved this.");
    let approved = approve(&ada, &review);
    let departed =
        |bench: &Bench| bench.call("get_review", json!({ "review": review }))["departed"].clone();
    assert_eq!(departed(&ada), json!([]));
    let told = ada.bring(&ben.save(&review));
    assert!(
        told["summary"]
            .to_string()
            .contains("belongs to the next version"),
        "{told}"
    );
    assert_eq!(departed(&ada), json!([crate::bench::UNIT]));
    let (_, made) = export(&ada, &review, "final.pdf");
    assert_eq!(made["code"], approved["code"]);
    ada.call(
        "open_version",
        json!({ "review": review, "reason": "New figures" }),
    );
    assert_eq!(departed(&ada), json!([]));
}

#[test]
fn an_approval_is_not_of_tomorrow_and_a_scan_is_a_scan() {
    let (bench, review) = written();
    let mut ask = json!({ "review": review, "name": "Amina Diallo", "date": "2999-01-01" });
    assert!(
        bench
            .ask("approve", ask.clone())
            .unwrap_err()
            .to_string()
            .contains("later day")
    );
    let scan = bench.file("scan.pdf");
    std::fs::write(&scan, "a;b\n1;2\n").unwrap();
    ask["date"] = json!("2027-03-01");
    ask["on_paper"] = json!(true);
    ask["scan"] = json!(scan);
    assert!(
        bench
            .ask("approve", ask.clone())
            .unwrap_err()
            .to_string()
            .contains("no scan")
    );
    std::fs::write(&scan, b"%PDF-1.7 signed").unwrap();
    bench.call("approve", ask);
}

#[test]
fn undo_stops_at_an_approval() {
    let (bench, review) = written();
    approve(&bench, &review);
    let contribution = json!({ "review": review, "organizations": ["Union"], "category": "trade-unions", "text": "Wages." });
    bench.call("add_contribution", contribution);
    assert_eq!(bench.undo(&review)["changed"], true, "the log goes on");
    let undone = bench.undo(&review);
    assert_eq!(undone["changed"], false, "{undone}");
    bench.call(
        "open_version",
        json!({ "review": review, "reason": "A figure." }),
    );
    assert_eq!(bench.undo(&review)["changed"], false);
    assert_eq!(bench.text(&review, "lead"), "The ministry led the work.");
    bench.answer(&review, "lead", "The ministry and the cities led the work.");
    assert_eq!(bench.undo(&review)["changed"], true);
    assert_eq!(bench.text(&review, "lead"), "The ministry led the work.");
}
