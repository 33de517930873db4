//! One letter for each stakeholder, in their language, about nobody else.

use super::{cite, log, read};
use crate::bench::{Bench, text_of};
use serde_json::{Value, json};
use std::path::PathBuf;

fn list(bench: &Bench, review: &str) -> Vec<Value> {
    let letters = bench.call("list_letters", json!({ "review": review }));
    letters["rows"].as_array().unwrap().clone()
}

fn write(bench: &Bench, review: &str, more: Value) -> (Value, Vec<PathBuf>) {
    let folder = bench.file("letters");
    std::fs::create_dir_all(&folder).unwrap();
    let mut ask = json!({ "review": review, "folder": folder, "format": "pdf" });
    ask.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    let written = bench.call("write_letters", ask);
    let files = written["files"].as_array().unwrap().iter();
    let files = files
        .map(|file| PathBuf::from(file.as_str().unwrap()))
        .collect();
    (written, files)
}

fn of<'a>(files: &'a [PathBuf], name: &str) -> &'a PathBuf {
    let named = |file: &&PathBuf| file.to_string_lossy().contains(name);
    files
        .iter()
        .find(named)
        .unwrap_or_else(|| panic!("no letter to {name}: {files:?}"))
}

#[test]
fn everyone_is_listed_with_what_is_still_open() {
    let (bench, review) = Bench::with_review("Ada");
    let [_, person, ..] = log(&bench, &review);
    bench.record(&review, json!({ "text": "No name." }), json!({}));
    bench.call(
        "treat_contributions",
        json!({ "review": review, "ids": [person], "fields": { "language": "fr" } }),
    );
    let letters = bench.call("list_letters", json!({ "review": review }));
    assert_eq!(letters["nameless"], 1);
    let rows = list(&bench, &review);
    let told: Vec<(String, String, u64)> = rows
        .iter()
        .map(|row| {
            (
                text_of(row, "name"),
                text_of(row, "language"),
                row["open"].as_u64().unwrap(),
            )
        })
        .collect();
    let row = |name: &str, language: &str, open| (name.to_owned(), language.to_owned(), open);
    assert_eq!(
        told,
        [
            row("Beatriz Okoro", "fr", 0),
            row("Church of the Quay", "en", 0),
            row("Harbour Workers’ Union", "en", 0),
            row("Silent Shipping", "en", 1),
        ]
    );
}

#[test]
fn a_letter_tells_its_reader_everything_and_nothing_of_others() {
    let (bench, review) = Bench::with_review("Ada");
    let [union, ..] = log(&bench, &review);
    cite(&bench, &review, &union);
    for format in ["pdf", "docx"] {
        let (written, files) = write(&bench, &review, json!({ "format": format }));
        assert_eq!((files.len(), written["waiting"].clone()), (3, json!(1)));
        let text = read(of(&files, "Harbour"));
        for said in [
            "Harbour Workers’ Union",
            "Ana Silva",
            "Review of Aurelia",
            "“Fees are too high.”",
            "It is reflected in the report.",
            "[name withheld] said the same.",
            "Methodology",
        ] {
            assert!(text.contains(said), "{format}: {said}: {text}");
        }
        for other in ["Beatriz", "Okoro", "Church", "Silent", "shelter"] {
            assert!(!text.contains(other), "{format}: {other}: {text}");
        }
        let own = read(of(&files, "Beatriz"));
        assert!(
            own.contains("“=Beatriz Okoro asks: who pays?”"),
            "one’s own name may be read: {own}"
        );
        assert!(
            read(of(&files, "Church")).contains("We shelter forty families."),
            "they wrote it themselves"
        );
    }
}

#[test]
fn so_many_letters_at_a_time_as_one_asks_for() {
    let (bench, review) = Bench::with_review("Ada");
    log(&bench, &review);
    let keys: Vec<String> = list(&bench, &review)
        .iter()
        .map(|row| text_of(row, "key"))
        .collect();
    let (_, all) = write(&bench, &review, json!({ "open": true, "format": "docx" }));
    assert_eq!(all.len(), 4);
    assert!(read(of(&all, "Silent")).contains("It has not been decided yet."));
    let (_, one) = write(
        &bench,
        &review,
        json!({ "recipients": [keys[1]], "format": "docx" }),
    );
    assert_eq!(
        one,
        [of(&all, "Church").clone()],
        "a letter has the same file whenever it is written"
    );
}

#[test]
fn the_words_of_the_letters_are_the_drafters_own() {
    let (bench, review) = Bench::with_review("Ada");
    let [_, person, ..] = log(&bench, &review);
    bench.call(
        "treat_contributions",
        json!({ "review": review, "ids": [person], "fields": { "language": "fr" } }),
    );
    let text = bench.call(
        "get_letter_text",
        json!({ "review": review, "language": "fr" }),
    );
    assert_eq!(text["text"], text["usual_text"]);
    assert!(text_of(&text, "text").contains("{contributions}"));
    let fields = json!({ "title": "À {name}", "text": "Merci, {name}.\n\n{contributions}\n\nLe groupe de travail" });
    let record = json!({ "review": review, "unit": "log", "collection": "letter", "id": text["id"], "fields": fields });
    bench.call("save_record", record);
    assert_eq!(bench.history(&review)[0], "Ada: Added “À {name}”");
    let text = json!({ "review": review, "unit": "log", "collection": "letter", "id": "letter-en", "fields": { "text": "Hello.\n\n{contributions}" } });
    bench.call("save_record", text);
    assert_eq!(
        bench.history(&review)[0],
        "Ada: Added “What became of your contribution to “{title}””"
    );
    let (_, files) = write(&bench, &review, json!({}));
    let french = read(of(&files, "Beatriz"));
    for said in [
        "À Beatriz Okoro",
        "Merci, Beatriz Okoro.",
        "Elle est prise en compte en partie.",
        "Le groupe de travail",
    ] {
        assert!(french.contains(said), "{said}: {french}");
    }
    assert!(!french.contains("Madame"), "{french}");
    assert!(
        read(of(&files, "Harbour")).contains("Hello."),
        "English has its own words"
    );
}

#[test]
fn whoever_withdrew_consent_is_told_that_nothing_is_published() {
    let (bench, review) = Bench::with_review("Ada");
    let [union, ..] = log(&bench, &review);
    bench.call(
        "withdraw_consent",
        json!({ "review": review, "ids": [union] }),
    );
    let (_, files) = write(&bench, &review, json!({}));
    let text = read(of(&files, "Harbour"));
    assert!(
        text.contains("You withdrew your consent") && !text.contains("Fees"),
        "{text}"
    );
}

#[test]
fn letters_need_a_folder_and_a_format() {
    let (bench, review) = Bench::with_review("Ada");
    for (ask, said) in [
        (
            json!({ "review": review, "folder": bench.file("nowhere"), "format": "pdf" }),
            "There is no folder",
        ),
        (
            json!({ "review": review, "folder": bench.folder.path(), "format": "odt" }),
            "pdf or docx",
        ),
    ] {
        let fault = format!("{:?}", bench.ask("write_letters", ask).unwrap_err());
        assert!(fault.contains(said), "{fault}");
    }
}

#[test]
fn a_letter_has_its_address_in_lines_and_no_day_that_nobody_knows() {
    let (bench, review) = Bench::with_review("Ada");
    let path = bench.file("list.csv");
    std::fs::write(
        &path,
        "person,contact,text\nAna Silva,12 Quay,Fees are too high.\n",
    )
    .unwrap();
    bench.call(
        "import_contributions",
        json!({ "review": review, "paths": [path] }),
    );
    for format in ["pdf", "docx"] {
        let (_, files) = write(&bench, &review, json!({ "format": format, "open": true }));
        let bytes = std::fs::read(&files[0]).unwrap();
        let text = interchange::document::read(&format!("letter.{format}"), &bytes).text;
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for line in ["Ana Silva", "12 Quay"] {
            assert!(lines.contains(&line), "{format}: {line}: {text}");
        }
        assert!(!text.contains("received on"), "{text}");
    }
}

#[test]
fn a_joint_submission_is_answered_to_each_of_those_who_signed_it() {
    let (bench, review) = Bench::with_review("Ada");
    let both = ["Harbour Workers’ Union", "Quay Cooperative"];
    let text = "Harbour Workers’ Union and Quay Cooperative ask for shade.";
    let id = bench.record(
        &review,
        json!({ "organizations": both, "text": text }),
        json!({}),
    );
    super::decide(&bench, &review, &id, "noted", "");
    let (_, files) = write(&bench, &review, json!({ "format": "docx" }));
    assert_eq!(files.len(), 2);
    for (own, other) in [("Harbour", "Quay"), ("Quay", "Harbour")] {
        let letter = read(of(&files, own));
        assert!(letter.contains(own) && !letter.contains(other), "{letter}");
        assert!(letter.contains("ask for shade."), "{letter}");
    }
}
