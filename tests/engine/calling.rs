//! The call for inputs: it goes out in six languages, its forms come back, answer by answer.

use crate::bench::{Bench, text_of};
use lopdf::{Document, Object, text_string};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// A review with a call that asks about objective 5, a principle, the methodology and one own question.
fn called() -> (Bench, String, String) {
    let (bench, review) = Bench::with_review("Ada");
    let call = call(&bench, &review);
    (bench, review, call)
}

fn call(bench: &Bench, review: &str) -> String {
    let made = bench.call(
        "save_call",
        json!({ "review": review, "call": {
            "title": "Spring call", "until": "2027-05-31", "contact": "inputs@migration.example",
            "languages": ["en", "fr", "es", "ar", "zh", "ru"],
            "asks": [
                { "key": "objective:5" },
                { "key": "principle:human-rights" },
                { "key": "section:methodology" },
                { "key": "own-1", "words": { "en": "What did the pandemic change?" } },
            ],
        } }),
    );
    text_of(&made, "id")
}

fn form(bench: &Bench, review: &str, call: &str, language: &str, ending: &str) -> PathBuf {
    let path = bench.file(&format!("form-{language}.{ending}"));
    bench.call(
        "export_paper",
        json!({ "review": review, "call": call, "paper": "form", "language": language, "path": path }),
    );
    path
}

/// Types and ticks in a PDF, by the last part of a field's name.
fn fill(path: &Path, name: &str, answers: &[(&str, Object)]) -> PathBuf {
    let mut document = Document::load(path).unwrap();
    for (field, value) in answers {
        let found = document
            .objects
            .values_mut()
            .filter_map(|object| object.as_dict_mut().ok());
        let mut found = found.filter(|one| {
            let named = one
                .get(b"T")
                .ok()
                .and_then(|t| lopdf::decode_text_string(t).ok());
            named.is_some_and(|named| named == *field)
        });
        found
            .next()
            .unwrap_or_else(|| panic!("no field {field}"))
            .set("V", value.clone());
    }
    let filled = path.with_file_name(name);
    document.save(&filled).unwrap();
    filled
}

fn typed(text: &str) -> Object {
    text_string(text)
}

fn ticked(key: &str) -> Object {
    Object::Name(key.into())
}

fn preview(bench: &Bench, review: &str, paths: &[&PathBuf]) -> Value {
    bench.call("preview_forms", json!({ "review": review, "paths": paths }))
}

fn take(bench: &Bench, review: &str, paths: &[&PathBuf]) -> Value {
    bench.call("take_forms", json!({ "review": review, "paths": paths }))
}

fn log(bench: &Bench, review: &str) -> Vec<Value> {
    let mut rows = bench.log(review);
    rows.sort_by_key(|row| text_of(row, "number"));
    rows
}

#[test]
fn each_answer_becomes_a_contribution_that_can_be_cited_where_it_belongs() {
    let (bench, review, call) = called();
    let blank = form(&bench, &review, &call, "en", "pdf");
    let filled = fill(
        &blank,
        "sent.pdf",
        &[
            ("organization", typed("Harbour Workers’ Union")),
            ("contact", typed("office@harbour.example")),
            ("category", ticked("trade-unions")),
            ("consent", ticked("quote-with-name")),
            ("listed", ticked("yes")),
            ("on_behalf", typed("Seasonal workers")),
        ],
    );
    // three fields are called `input`; they are told apart by what is above them
    let filled = fill(
        &filled,
        "sent.pdf",
        &[("own-1", typed("Contracts ended overnight."))],
    );
    let filled = under(&filled, "objective:5", "Permits take nine months.");

    let seen = preview(&bench, &review, &[&filled]);
    assert_eq!(seen["contributions"], 2);
    assert_eq!(seen["rows"][0]["from"], "Harbour Workers’ Union");
    assert_eq!(seen["rows"][0]["notes"], json!([]));
    assert!(log(&bench, &review).is_empty(), "a preview records nothing");

    let taken = take(&bench, &review, &[&filled]);
    let rows = log(&bench, &review);
    assert_eq!(
        (&taken["first"], &taken["last"]),
        (&rows[0]["number"], &rows[1]["number"])
    );
    assert_eq!(text_of(&rows[0], "said"), "Permits take nine months.");
    assert_eq!(rows[0]["objectives"], json!([5]));
    assert_eq!(text_of(&rows[0], "consent"), "quote-with-name");
    assert_eq!(text_of(&rows[1], "said"), "Contracts ended overnight.");
    let views: Vec<Value> = rows
        .iter()
        .map(|row| {
            let ask = json!({ "review": review, "unit": "log", "collection": "contribution", "id": row["id"] });
            bench.call("get_contribution", ask)
        })
        .collect();
    for view in &views {
        assert_eq!(view["organizations"], json!(["Harbour Workers’ Union"]));
        assert_eq!(text_of(view, "contact"), "office@harbour.example");
        assert_eq!(view["files"][0]["sha256"], views[0]["files"][0]["sha256"]);
        assert_eq!(
            view["files"][0]["id"], views[0]["files"][0]["id"],
            "the file is kept once"
        );
        assert_eq!(view["fields"]["channel"], "call");
        assert_eq!(view["fields"]["listed"], true);
    }
    let remark = text_of(&views[1]["fields"], "remark");
    assert!(remark.contains("What did the pandemic change?"), "{remark}");

    bench.undo(&review);
    assert!(
        log(&bench, &review).is_empty(),
        "one undo takes the whole form back"
    );
}

/// Types under a question: the field `input` of a unit.
fn under(path: &Path, unit: &str, text: &str) -> PathBuf {
    let mut document = Document::load(path).unwrap();
    let parent = document.objects.iter().find_map(|(id, object)| {
        let named = object.as_dict().ok()?.get(b"T").ok()?;
        (lopdf::decode_text_string(named).ok()? == unit).then_some(*id)
    });
    let parent = parent.unwrap();
    let kids = document
        .get_dictionary(parent)
        .unwrap()
        .get(b"Kids")
        .unwrap()
        .as_array()
        .unwrap()
        .clone();
    let field = kids[0].as_reference().unwrap();
    document
        .get_dictionary_mut(field)
        .unwrap()
        .set("V", typed(text));
    document.save(path).unwrap();
    path.to_path_buf()
}

#[test]
fn six_languages_ask_the_same_in_their_own_words() {
    let (bench, review, call) = called();
    for (language, title) in [
        ("en", "Your input to the review"),
        ("fr", "Votre contribution à l’examen"),
        ("es", "Su aportación al examen"),
        ("ar", "مساهمتكم في الاستعراض"),
        ("zh", "您对审议的意见"),
        ("ru", "Ваш вклад в обзор"),
    ] {
        let ask = json!({ "review": review, "call": call, "paper": "form", "language": language });
        let view = bench.call("view_paper", ask);
        assert_eq!(text_of(&view, "title"), title);
        let parts = view["parts"].as_array().unwrap();
        let asked = parts.iter().filter(|part| part["kind"] == "write").count();
        assert_eq!(
            asked, 10,
            "{language}: four questions, one more, five about the sender"
        );
        let words = view.to_string();
        assert!(
            !words.contains("form-") && !words.contains("call-"),
            "{language}: {words}"
        );
        let file = form(&bench, &review, &call, language, "pdf");
        let filled = under(&file, "objective:5", "答案 إجابة ответ");
        let seen = preview(&bench, &review, &[&filled]);
        assert_eq!(seen["rows"][0]["language"], language);
    }
}

#[test]
fn a_form_that_comes_twice_is_shown_and_left_out() {
    let (bench, review, call) = called();
    let blank = form(&bench, &review, &call, "en", "pdf");
    let sent = fill(
        &blank,
        "sent.pdf",
        &[
            ("person", typed("Noor")),
            ("else", typed("Write shorter forms.")),
        ],
    );
    let again = fill(&sent, "again.pdf", &[("place", typed("Port Saman"))]);
    let other = fill(&sent, "other.pdf", &[("person", typed("Bela"))]);
    let more = fill(
        &sent,
        "more.pdf",
        &[("else", typed("Write clearer forms."))],
    );
    let first = text_of(&take(&bench, &review, &[&sent]), "first");
    let seen = preview(&bench, &review, &[&again, &other, &more]);
    let rows = seen["rows"].as_array().unwrap();
    assert_eq!(text_of(&rows[0], "same"), first);
    assert_eq!(text_of(&rows[1], "same"), "", "somebody else said the same");
    assert!(
        rows[1]["notes"]
            .to_string()
            .contains(&format!("{first} says the same")),
        "{}",
        rows[1]
    );
    assert!(
        rows[2]["notes"]
            .to_string()
            .contains(&format!("already sent this form: {first}")),
        "{}",
        rows[2]
    );
    let taken = take(&bench, &review, &[&again, &other, &more]);
    assert_eq!(taken["contributions"], 2);
    assert_eq!(taken["left_out"][0]["name"], "again.pdf");
}

#[test]
fn without_consent_it_stays_internal() {
    let (bench, review, call) = called();
    let blank = form(&bench, &review, &call, "en", "pdf");
    let sent = fill(&blank, "sent.pdf", &[("else", typed("A thought."))]);
    let taken = preview(&bench, &review, &[&sent]);
    assert!(
        taken["rows"][0]["notes"]
            .to_string()
            .contains("stays internal")
    );
    take(&bench, &review, &[&sent]);
    assert_eq!(text_of(&log(&bench, &review)[0], "consent"), "not-asked");
}

#[test]
fn what_is_no_form_of_this_review_says_why() {
    let (bench, review, call) = called();
    let other_review = bench.begin();
    let other_call = self::call(&bench, &other_review);
    let foreign = under(
        &form(&bench, &other_review, &other_call, "fr", "pdf"),
        "objective:5",
        "Non",
    );
    let blank = form(&bench, &review, &call, "en", "pdf");
    let cut = bench.file("cut.pdf");
    let bytes = std::fs::read(&blank).unwrap();
    std::fs::write(&cut, &bytes[..bytes.len() / 3]).unwrap();
    let picture = bench.file("scan.png");
    std::fs::write(&picture, b"\x89PNG\r\n\x1a\n").unwrap();
    let seen = preview(&bench, &review, &[&foreign, &blank, &cut, &picture]);
    let reasons: Vec<String> = seen["refused"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| text_of(row, "reason"))
        .collect();
    assert_eq!(reasons.len(), 4, "{seen}");
    assert!(reasons[0].contains("another review"), "{reasons:?}");
    assert_eq!(reasons[1], "Nothing was written in this form.");
    assert!(reasons[2].contains("damaged or was cut off"), "{reasons:?}");
    assert!(
        reasons[3].contains("neither a PDF nor a Word document"),
        "{reasons:?}"
    );
}

#[test]
fn a_question_that_changed_after_the_form_went_out_is_told() {
    let (bench, review, call) = called();
    let sent = under(
        &form(&bench, &review, &call, "en", "pdf"),
        "objective:5",
        "Slow.",
    );
    let mut changed = bench.call("list_calls", json!({ "review": review }))["calls"][0].clone();
    changed["asks"][0]["words"] = json!({ "en": "What about permits?" });
    bench.call("save_call", json!({ "review": review, "call": changed }));
    let seen = preview(&bench, &review, &[&sent]);
    assert!(
        seen["rows"][0]["notes"]
            .to_string()
            .contains("have changed since"),
        "{seen}"
    );
}

#[test]
fn the_word_form_comes_back_the_same() {
    let (bench, review, call) = called();
    let blank = form(&bench, &review, &call, "ar", "docx");
    let seen = preview(&bench, &review, &[&blank]);
    assert_eq!(
        seen["refused"][0]["reason"],
        "Nothing was written in this form."
    );
}

#[test]
fn a_call_keeps_its_number_and_can_be_taken_back() {
    let (bench, review, call) = called();
    let calls = |bench: &Bench| bench.call("list_calls", json!({ "review": review }));
    let first = calls(&bench)["calls"][0].clone();
    assert_eq!(text_of(&first, "number").len(), 9);
    let mut next = first.clone();
    next["title"] = json!("Autumn call");
    next["asks"] = json!([{ "key": "objective:7" }]);
    next["number"] = json!("forged");
    bench.call("save_call", json!({ "review": review, "call": next }));
    let now = calls(&bench)["calls"][0].clone();
    assert_eq!(
        (&now["number"], &now["id"]),
        (&first["number"], &json!(call))
    );
    assert_eq!(now["asks"].as_array().unwrap().len(), 1);
    bench.undo(&review);
    assert_eq!(calls(&bench)["calls"][0], first);
    assert_eq!(
        bench.history(&review)[1],
        "Ada: Changed “Autumn call” (undone)"
    );
}

#[test]
fn the_call_itself_says_what_how_and_until_when() {
    let (bench, review, call) = called();
    let path = bench.file("call.txt");
    bench.call(
        "export_paper",
        json!({ "review": review, "call": call, "paper": "call", "language": "fr", "path": path }),
    );
    let text = std::fs::read_to_string(&path).unwrap();
    for words in [
        "Appel à contributions",
        "31 mai 2027",
        "inputs@migration.example",
        "العربية, 中文, English, Français, Русский, Español",
        "Objectif 5",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    for ending in ["pdf", "docx"] {
        let path = bench.file(&format!("call.{ending}"));
        bench.call(
            "export_paper",
            json!({ "review": review, "call": call, "paper": "call", "path": path }),
        );
        let seen = preview(&bench, &review, &[&path]);
        assert!(
            text_of(&seen["refused"][0], "reason").contains("it is no form"),
            "{seen}"
        );
    }
}
