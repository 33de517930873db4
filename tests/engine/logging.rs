//! The contribution log: several treated at once, words found where they stand, lists brought in,
//! originals handed out as they came.

use crate::bench::{Bench, UNIT, paragraph};
use engine::Fault;
use serde_json::{Value, json};

fn record(bench: &Bench, review: &str, text: &str, category: &str) -> String {
    let ask = json!({ "review": review, "text": text, "category": category, "objectives": [5] });
    bench.call("add_contribution", ask)["id"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn list(bench: &Bench, review: &str, query: &str) -> Value {
    bench.call(
        "list_contributions",
        json!({ "review": review, "query": query }),
    )
}

/// The letter of this computer's numbers.
fn letter(bench: &Bench) -> String {
    bench.call("settings", json!({}))["letter"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn several_are_treated_at_once_and_taken_back_at_once() {
    let (bench, review) = Bench::with_review("Ada");
    let ids: Vec<String> = ["Fees.", "Cards.", "Shelters.", "Clinics."]
        .map(|text| record(&bench, &review, text, "migrants"))
        .into();
    let ask = json!({ "review": review, "ids": ids, "fields": { "outcome": "noted", "objective:7": true } });
    assert_eq!(bench.call("treat_contributions", ask)["count"], 4);
    let after = list(&bench, &review, "");
    assert_eq!(after["open"], 0);
    assert_eq!(after["heard"]["migrants"]["7"], 4);
    let letter = letter(&bench);
    assert_eq!(
        bench.history(&review)[0],
        format!("Ada: Worked on contribution {letter}-1, {letter}-2, {letter}-3 (+1)")
    );
    bench.undo(&review);
    let undone = list(&bench, &review, "");
    assert_eq!(undone["open"], 4);
    assert_eq!(undone["heard"]["migrants"]["7"], Value::Null);
}

#[test]
fn what_was_received_is_not_treated() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, "Fees.", "migrants");
    for field in ["number", "text_original", "person", "logged_by"] {
        let ask = json!({ "review": review, "ids": [id], "fields": { field: "x" } });
        assert!(bench.ask("treat_contributions", ask).is_err(), "{field}");
    }
    let nobody = json!({ "review": review, "ids": ["gone"], "fields": { "outcome": "noted" } });
    assert!(bench.ask("treat_contributions", nobody).is_err());
}

#[test]
fn the_words_looked_for_are_shown_where_they_stand() {
    let (bench, review) = Bench::with_review("Ada");
    let text = format!("{}La santé des enfants.", "Un long début. ".repeat(40));
    record(&bench, &review, &text, "media");
    record(&bench, &review, "Nothing of it.", "");
    let found = list(&bench, &review, "SANTE");
    assert_eq!(found["total"], 1);
    let said = found["rows"][0]["said"].as_str().unwrap();
    assert!(said.contains("La santé des enfants"), "{said}");
    let apart = list(&bench, &review, "enfants début");
    assert!(
        apart["rows"][0]["said"]
            .as_str()
            .unwrap()
            .contains("enfants")
    );
    assert_eq!(found["by_category"], json!({ "media": 1, "": 1 }));
}

#[test]
fn a_contribution_says_who_logged_it() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, "Fees.", "migrants");
    let ask = json!({ "review": review, "unit": "log", "collection": "contribution", "id": id });
    assert_eq!(bench.call("get_contribution", ask)["logged_by"], "Ada");
}

#[test]
fn a_list_is_read_in_the_words_of_those_who_kept_it() {
    let (bench, review) = Bench::with_review("Ada");
    let path = bench.file("list.csv");
    let rows = "date;canal;accord;texte\n2027-05-02;Courriel;Quote without name;Des frais.\n2027-05-03;pigeon;;Des abris.\n";
    std::fs::write(&path, rows).unwrap();
    let imported = bench.call(
        "import_contributions",
        json!({ "review": review, "paths": [path], "values": { "channel": { "pigeon": "letter" } } }),
    );
    assert_eq!(
        (&imported["imported"], &imported["last"]),
        (&json!(2), &json!(format!("{}-2", letter(&bench))))
    );
    let by_mail = bench.call(
        "list_contributions",
        json!({ "review": review, "channel": "email" }),
    );
    assert_eq!(by_mail["total"], 1);
    assert_eq!(by_mail["rows"][0]["consent"], "quote-without-name");
    let as_written = bench.call(
        "list_contributions",
        json!({ "review": review, "channel": "letter" }),
    );
    assert_eq!(as_written["total"], 1, "as it was explained");
    assert_eq!(as_written["rows"][0]["consent"], "not-asked");
}

#[test]
fn an_original_leaves_byte_for_byte() {
    let (bench, review) = Bench::with_review("Ada");
    let sent = b"%PDF-1.7 \x00\xff\xfe not really";
    std::fs::write(bench.file("letter.pdf"), sent).unwrap();
    let attached = bench.call(
        "attach",
        json!({ "review": review, "path": bench.file("letter.pdf") }),
    );
    let out = bench.file("out.pdf");
    bench.call(
        "save_original",
        json!({ "id": attached["id"], "path": out }),
    );
    assert_eq!(std::fs::read(&out).unwrap(), sent);
    let gone = json!({ "id": "nothing", "path": out });
    assert!(bench.ask("save_original", gone).is_err());
}

#[test]
fn a_contribution_that_names_what_is_not_there_is_refused_with_its_field() {
    let (bench, review) = Bench::with_review("Ama");
    let refused = |field: &str, value: Value| {
        let mut ask = json!({ "review": review, "text": "Wages came late." });
        ask[field] = value;
        match bench.ask("add_contribution", ask).unwrap_err() {
            Fault::Invalid { field, sentence } => (field, sentence.to_string()),
            other => panic!("{other:?}"),
        }
    };
    for (field, value, said) in [
        ("channel", json!("pigeon"), "There is no channel 'pigeon'."),
        ("level", json!("galactic"), "There is no level 'galactic'."),
        ("consent", json!("maybe"), "There is no permission 'maybe'."),
        (
            "consultation",
            json!("none"),
            "There is no consultation 'none'",
        ),
        ("principles", json!(["birds"]), "no principle 'birds'"),
        ("sections", json!(["weather"]), "no section 'weather'"),
    ] {
        let (named, sentence) = refused(field, value);
        assert_eq!(named, field);
        assert!(sentence.contains(said), "{sentence}");
    }
    assert_eq!(list(&bench, &review, "")["all"], 0);
    let met = json!({ "review": review, "unit": "consultations", "collection": "consultation",
                      "fields": { "title": "Round table" } });
    let met = bench.call("save_record", met)["id"].clone();
    let good = json!({ "review": review, "text": "Wages came late.", "channel": "meeting", "level": "local",
                       "consultation": met, "principles": ["people-centred"], "sections": ["methodology"] });
    bench.call("add_contribution", good);
    assert_eq!(list(&bench, &review, "")["all"], 1);
}

#[test]
fn names_and_contact_details_can_be_corrected_and_taken_back() {
    let (bench, review) = Bench::with_review("Ama");
    let add = json!({ "review": review, "text": "Wages came late.", "organizations": ["Harbor Union", "Casa"],
                      "person": "A. Dialo", "contact": "a@example.org" });
    let id = bench.call("add_contribution", add)["id"].clone();
    let view = || {
        bench.call(
            "get_contribution",
            json!({ "review": review, "unit": "log", "collection": "contribution", "id": id }),
        )
    };
    let found = |name: &str| list(&bench, &review, name)["total"].clone();
    let correct = |more: Value| {
        let mut ask = json!({ "review": review, "id": id });
        ask.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        bench.ask("save_contact", ask)
    };
    let told = bench.history(&review).len();
    let right = json!({ "organizations": ["Harbour Union", " "], "person": "A. Diallo", "contact": "a@example.org" });
    correct(right.clone()).unwrap();
    correct(right).unwrap();
    let history = bench.history(&review);
    assert_eq!(
        history.len(),
        told + 1,
        "what stands already is no operation"
    );
    assert!(
        !history.join(" ").contains("Diallo"),
        "history names nobody"
    );
    assert_eq!(view()["organizations"], json!(["Harbour Union"]));
    assert_eq!(view()["person"], "A. Diallo");
    assert_eq!([found("Harbour"), found("Dialo"), found("Casa")], [1, 0, 0]);
    bench.undo(&review);
    assert_eq!(view()["person"], "A. Dialo");
    assert_eq!([found("Harbour"), found("Dialo"), found("Casa")], [0, 1, 1]);
    assert!(bench.unwell(false).is_empty());
    bench.redo(&review);
    let nobody = json!({ "contact": "a@example.org" });
    assert!(matches!(correct(nobody), Err(Fault::Invalid { field, .. }) if field == "person"));
    correct(json!({})).unwrap();
    assert_eq!(view()["organizations"], json!([]));
    assert_eq!(view()["person"], "");
}

#[test]
fn a_corrected_name_travels() {
    let (bench, review) = Bench::with_review("Ama");
    let add = json!({ "review": review, "text": "Wages came late.", "person": "A. Dialo" });
    let id = bench.call("add_contribution", add)["id"].clone();
    let other = Bench::new("Ben");
    other.bring(&bench.save(&review));
    let ask =
        json!({ "review": review, "id": id, "person": "A. Diallo", "contact": "a@example.org" });
    bench.call("save_contact", ask);
    other.bring(&bench.save(&review));
    let ask = json!({ "review": review, "unit": "log", "collection": "contribution", "id": id });
    let view = other.call("get_contribution", ask);
    assert_eq!(
        [&view["person"], &view["contact"]],
        ["A. Diallo", "a@example.org"]
    );
}

#[test]
fn the_list_stands_in_the_order_asked_for() {
    let (bench, review) = Bench::with_review("Ada");
    for (text, category, received) in [
        ("Fees.", "migrants", "2026-03-01"),
        ("Cards.", "academia", "2026-01-01"),
        ("Shelters.", "trade-unions", "2026-02-01"),
    ] {
        let ask =
            json!({ "review": review, "text": text, "category": category, "received": received });
        bench.call("add_contribution", ask);
    }
    let order = |sort: &str| {
        let found = bench.call(
            "list_contributions",
            json!({ "review": review, "sort": sort }),
        );
        let rows = found["rows"].as_array().unwrap().clone();
        let said = |row: &Value| row["said"].as_str().unwrap().to_owned();
        rows.iter().map(said).collect::<Vec<_>>()
    };
    assert_eq!(order(""), ["Fees.", "Shelters.", "Cards."]);
    assert_eq!(order("received"), ["Cards.", "Shelters.", "Fees."]);
    assert_eq!(order("number"), ["Fees.", "Cards.", "Shelters."]);
    assert_eq!(order("-number"), ["Shelters.", "Cards.", "Fees."]);
    assert_eq!(order("category"), ["Cards.", "Fees.", "Shelters."]);
    assert_eq!(order("-category"), ["Shelters.", "Fees.", "Cards."]);
}

#[test]
fn a_part_lists_what_it_cites_and_what_is_linked_to_it() {
    let (bench, review) = Bench::with_review("Ada");
    let cited = record(&bench, &review, "Fees.", "migrants");
    record(&bench, &review, "Cards.", "migrants");
    let mut block = paragraph("b", "It was said:");
    block["runs"] = json!([{ "t": "text", "text": "It was said" },
        { "t": "cite", "kind": "contribution", "id": cited }]);
    bench.call(
        "answer",
        json!({ "review": review, "unit": UNIT, "question": "lead", "blocks": [block] }),
    );
    let total = |part: &str| {
        let found = bench.call(
            "list_contributions",
            json!({ "review": review, "part": part }),
        );
        found["total"].clone()
    };
    assert_eq!(total(UNIT), 1, "the one that is cited");
    assert_eq!(total("objective:5"), 2, "those that are linked");
    let citable = bench.call("find_citable", json!({ "review": review, "query": "Fees" }));
    assert_eq!(citable["items"][0]["consent"], "not-asked");
}

#[test]
fn what_came_in_last_is_offered_before_a_word_is_typed() {
    let (bench, review) = Bench::with_review("Ada");
    for at in 1..=10 {
        record(&bench, &review, &format!("Said {at}."), "migrants");
    }
    let offered = bench.call("find_citable", json!({ "review": review, "query": "" }));
    let offered: Vec<&str> = offered["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["title"].as_str().unwrap())
        .collect();
    assert_eq!(offered.len(), 8);
    assert_eq!((offered[0], offered[7]), ("Said 10.", "Said 3."));
}
