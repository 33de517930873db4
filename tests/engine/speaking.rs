//! The program speaks the language of the window, whatever the language of the report.

use crate::bench::{Bench, host, text_of};
use crate::pointing::note;
use engine::{Engine, Place};
use serde_json::{Value, json};

fn speak(bench: &Bench, language: &str) {
    bench.call(
        "save_settings",
        json!({ "values": { "language": language } }),
    );
}

#[test]
fn points_to_check_speak_the_language_of_the_window() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(
        &review,
        "lead",
        "In 2026 the ministry issued 12,400 permits.",
    );
    let text = || text_of(&note(&bench, &review, "uncited-figure"), "text");
    assert!(
        text().starts_with("A figure without a source"),
        "{}",
        text()
    );
    speak(&bench, "fr");
    assert!(text().starts_with("Un chiffre sans source"), "{}", text());
    let profile = json!({ "review": review, "unit": "outline", "collection": "profile", "id": "self",
                          "fields": { "language": "fr" } });
    bench.call("save_record", profile);
    speak(&bench, "en");
    assert!(
        text().starts_with("A figure without a source"),
        "{}",
        text()
    );
}

/// What the program says when it refuses.
fn refused(bench: &Bench, name: &str, ask: Value) -> String {
    bench.ask(name, ask).unwrap_err().to_string()
}

#[test]
fn what_is_refused_is_told_in_the_language_of_the_window() {
    let (bench, review) = Bench::with_review("Ada");
    let profile = |fields: Value| {
        json!({ "review": review, "unit": "outline", "collection": "profile", "id": "self",
                "fields": fields })
    };
    let date = || {
        refused(
            &bench,
            "save_record",
            profile(json!({ "due": "2027-02-31" })),
        )
    };
    assert!(
        date().contains("is not a date of the calendar"),
        "{}",
        date()
    );
    speak(&bench, "fr");
    assert!(
        date().starts_with("«\u{a0}2027-02-31\u{a0}» n’est pas une date"),
        "{}",
        date()
    );
    let nameless = json!({ "review": review, "name": " " });
    assert_eq!(
        refused(&bench, "approve", nameless),
        "Écrivez le nom de la personne qui approuve."
    );
    let other = json!({ "review": review, "name": "A. Diallo", "code": "AAAA-AAAA-AAAA-AAAA" });
    assert!(refused(&bench, "approve", other).starts_with("Le texte a changé depuis sa lecture"));
    bench.call("approve", json!({ "review": review, "name": "A. Diallo" }));
    let title = profile(json!({ "title": "Other" }));
    assert!(
        refused(&bench, "save_record", title).contains("est approuvée et son texte est en lecture")
    );
    let update = bench.file("update.json");
    std::fs::write(&update, "{\n \"objectives\": [\n}").unwrap();
    let said = refused(&bench, "load_reference", json!({ "path": update }));
    assert!(
        said.starts_with("Cette mise à jour ne peut pas être lue"),
        "{said}"
    );
    assert!(said.contains("ligne 3"), "{said}");
    std::fs::write(&update, "{ \"objectives\": [] }").unwrap();
    let loaded = bench.call("load_reference", json!({ "path": update }));
    assert_eq!(
        loaded["summary"],
        "La mise à jour update.json vaut pour tous les examens."
    );
}

#[test]
fn rows_that_are_not_imported_say_why_in_the_language_of_the_window() {
    let (bench, review) = Bench::with_review("Ada");
    speak(&bench, "fr");
    let path = bench.file("list.csv");
    std::fs::write(
        &path,
        "date,text,category\n2027-02-31,Late.,\n2027-02-03,,\n,Wages.,birds\n,Fees.,\n,Fees.,\n",
    )
    .unwrap();
    let plan = bench.call(
        "preview_import",
        json!({ "review": review, "paths": [path] }),
    );
    let reasons = |name: &str| -> Vec<String> {
        let rows = plan[name].as_array().unwrap().iter();
        rows.map(|row| text_of(row, "reason")).collect()
    };
    let refused = reasons("refused");
    assert!(refused[0].contains("n’est pas une date"), "{refused:?}");
    assert_eq!(
        refused[1..],
        [
            "pas de texte",
            "personne n’a dit ce que «\u{a0}birds\u{a0}» veut dire"
        ]
    );
}

#[test]
fn a_store_that_does_not_open_can_be_told_in_another_language() {
    let bench = Bench::new("Ada");
    let place = Place::at(bench.folder.path());
    let fault = Engine::open(place, host("Ada", 9)).unwrap_err();
    assert!(fault.to_string().starts_with("Another window"), "{fault}");
    let said = fault.in_language("fr-CA").to_string();
    assert!(said.starts_with("Une autre fenêtre"), "{said}");
}
