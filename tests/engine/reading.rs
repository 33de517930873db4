//! Reading contributions: themes of two readers, words that are blacked out, split, join, other wordings, who is heard.

use crate::bench::{Bench, UNIT};
use engine::Fault;
use serde_json::{Value, json};

const TEXT: &str = "Fees are too high. 🏠 Shelters are full, says Adaeze Oyelaran.";

fn record(bench: &Bench, review: &str, more: Value) -> String {
    let mut ask = json!({ "review": review, "text": TEXT, "category": "migrants" });
    let fields = more.as_object().unwrap().clone();
    ask.as_object_mut().unwrap().extend(fields);
    bench.call("add_contribution", ask)["id"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn view(bench: &Bench, review: &str, id: &str) -> Value {
    let ask = json!({ "review": review, "unit": "log", "collection": "contribution", "id": id });
    bench.call("get_contribution", ask)
}

fn treatment(bench: &Bench, review: &str, id: &str) -> Value {
    bench.call("get_treatment", json!({ "review": review, "id": id }))
}

/// Where words stand, in signs.
fn place(words: &str) -> (usize, usize) {
    let from = TEXT[..TEXT.find(words).unwrap()].chars().count();
    (from, from + words.chars().count())
}

fn found(bench: &Bench, review: &str, query: &str) -> Value {
    let ask = json!({ "review": review, "query": query });
    bench.call("list_contributions", ask)["total"].clone()
}

fn tag(bench: &Bench, review: &str, id: &str, words: &str, themes: Value, kind: &str) -> Value {
    let (from, to) = place(words);
    let ask = json!({ "review": review, "id": id, "from": from, "to": to, "themes": themes, "kind": kind });
    bench.call("tag_passage", ask)
}

fn tags(bench: &Bench, review: &str, id: &str) -> Value {
    bench.call("list_tags", json!({ "review": review, "id": id }))
}

fn own_theme(bench: &Bench, review: &str, title: &str) -> String {
    let ask = json!({ "review": review, "unit": "log", "collection": "theme", "fields": { "title": title } });
    format!(
        "theme:{}",
        bench.call("save_record", ask)["id"].as_str().unwrap()
    )
}

#[test]
fn a_passage_has_themes_under_the_name_of_its_reader() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, json!({}));
    let housing = own_theme(&bench, &review, "Housing");
    tag(
        &bench,
        &review,
        &id,
        "Shelters are full",
        json!([housing, "objective:15"]),
        "gap",
    );
    let all = tags(&bench, &review, &id);
    assert_eq!(all["tags"].as_array().unwrap().len(), 2);
    for tag in all["tags"].as_array().unwrap() {
        assert_eq!(
            [&tag["words"], &tag["reader"], &tag["kind"]],
            ["Shelters are full", "Ada", "gap"]
        );
    }
    assert_eq!(all["own"][0]["title"], "Housing");
    assert_eq!(all["counts"][&housing], 1);
    let fields = view(&bench, &review, &id)["fields"].clone();
    assert_eq!(
        fields["objective:15"], true,
        "what speaks of an objective is counted there"
    );
    bench.undo(&review);
    assert_eq!(tags(&bench, &review, &id)["tags"], json!([]));
}

#[test]
fn a_passage_that_is_none_and_a_theme_that_is_none_are_refused() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, json!({}));
    let length = TEXT.chars().count();
    for wrong in [
        json!({ "from": 3, "to": 3, "kind": "gap" }),
        json!({ "from": 0, "to": length + 1, "kind": "gap" }),
        json!({ "from": 0, "to": 4 }),
        json!({ "from": 0, "to": 4, "kind": "mood" }),
        json!({ "from": 0, "to": 4, "themes": ["objective:24"] }),
        json!({ "from": 0, "to": 4, "themes": ["theme:none"] }),
    ] {
        let mut ask = json!({ "review": review, "id": id });
        ask.as_object_mut()
            .unwrap()
            .extend(wrong.as_object().unwrap().clone());
        assert!(
            matches!(bench.ask("tag_passage", ask), Err(Fault::Invalid { .. })),
            "{wrong}"
        );
    }
}

#[test]
fn what_two_readers_found_stands_apart_and_is_compared() {
    let (ada, review) = Bench::with_review("Ada");
    let id = record(&ada, &review, json!({}));
    let ben = Bench::new("Ben");
    ben.bring(&ada.save(&review));
    tag(
        &ada,
        &review,
        &id,
        "Shelters are full",
        json!(["objective:15"]),
        "gap",
    );
    tag(
        &ada,
        &review,
        &id,
        "Fees are too high",
        json!(["objective:5"]),
        "",
    );
    let shelters = tag(
        &ben,
        &review,
        &id,
        "are full",
        json!(["objective:15"]),
        "criticism",
    );
    tag(&ben, &review, &id, "Fees", json!(["objective:21"]), "");
    ada.bring(&ben.save(&review));

    let all = tags(&ada, &review, "");
    let readers = all["readers"].as_array().unwrap();
    let who = |name: &str| readers.iter().find(|one| one["name"] == name).unwrap()["id"].clone();
    let compared = ada.call(
        "compare_tags",
        json!({ "review": review, "a": who("Ada"), "b": who("Ben") }),
    );
    assert_eq!(
        [&compared["both"], &compared["only_a"], &compared["only_b"]],
        [1, 1, 1]
    );
    let both = compared["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["who"] == "both")
        .unwrap();
    assert_eq!(
        [&both["tag"]["kind"], &both["other_kind"]],
        ["gap", "criticism"]
    );

    let theirs = json!({ "review": review, "ids": shelters["ids"] });
    assert!(matches!(
        ada.ask("untag", theirs.clone()),
        Err(Fault::Invalid { .. })
    ));
    ben.call("untag", theirs);
    assert_eq!(tags(&ben, &review, "")["tags"].as_array().unwrap().len(), 1);
}

#[test]
fn themes_leave_as_a_file_and_come_in_elsewhere() {
    let (bench, review) = Bench::with_review("Ada");
    for title in ["Housing", "=SUM(A1)", "Wages, \"fair\""] {
        own_theme(&bench, &review, title);
    }
    for name in ["themes.csv", "themes.json"] {
        let path = bench.file(name);
        bench.call("export_themes", json!({ "review": review, "path": path }));
        let other = Bench::new("Ben");
        let there = other.begin();
        let ask = json!({ "review": there, "path": path });
        let taken = other.call("import_themes", ask.clone());
        assert_eq!([&taken["added"], &taken["same"]], [3, 0], "{name}");
        assert_eq!(other.call("import_themes", ask)["same"], 3);
        let titles: Vec<Value> = tags(&other, &there, "")["own"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["title"].clone())
            .collect();
        assert_eq!(titles, ["=SUM(A1)", "Housing", "Wages, \"fair\""]);
        other.undo(&there);
        assert_eq!(
            tags(&other, &there, "")["own"],
            json!([]),
            "one undo takes them all back"
        );
    }
    let csv = std::fs::read_to_string(bench.file("themes.csv")).unwrap();
    assert!(
        csv.contains("\"'=SUM(A1)\""),
        "a spreadsheet computes nothing: {csv}"
    );
    std::fs::write(bench.file("themes.json"), "no").unwrap();
    let broken = json!({ "review": review, "path": bench.file("themes.json") });
    assert!(matches!(
        bench.ask("import_themes", broken),
        Err(Fault::File { .. })
    ));
}

fn redact(bench: &Bench, review: &str, id: &str, words: &str) {
    let (from, to) = place(words);
    let ask =
        json!({ "review": review, "id": id, "from": from, "to": to, "reason": "names a person" });
    bench.call("redact", ask);
}

#[test]
fn what_is_blacked_out_is_read_nowhere_and_stays_sealed() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, json!({}));
    tag(
        &bench,
        &review,
        &id,
        "Shelters are full",
        json!(["objective:15"]),
        "gap",
    );
    let no_reason = json!({ "review": review, "id": id, "whole": true });
    assert!(
        matches!(bench.ask("redact", no_reason), Err(Fault::Invalid { field, .. }) if field == "reason")
    );
    redact(&bench, &review, &id, "Adaeze Oyelaran");
    let text = view(&bench, &review, &id)["text"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(text, TEXT.replace("Adaeze Oyelaran", &"█".repeat(15)));
    assert_eq!(found(&bench, &review, "Oyelaran"), 0);
    assert_eq!(found(&bench, &review, "shelters"), 1);
    assert_eq!(
        tags(&bench, &review, &id)["tags"][0]["words"],
        "Shelters are full"
    );
    let done = treatment(&bench, &review, &id);
    assert_eq!(done["redactions"][0]["reason"], "names a person");
    assert_eq!(done["sealed"], TEXT);
    assert!(!bench.history(&review).join(" ").contains("Oyelaran"));
    assert!(bench.unwell(true).is_empty());
    assert_eq!(
        found(&bench, &review, "Oyelaran"),
        0,
        "also in lists made anew"
    );

    let other = Bench::new("Ben");
    let copy = bench.save(&review);
    other.bring(&copy);
    assert_eq!(view(&other, &review, &id)["text"], text);
    assert_eq!(treatment(&other, &review, &id)["sealed"], "");
    let lift = json!({ "review": review, "id": done["redactions"][0]["id"] });
    assert!(matches!(
        other.ask("lift_redaction", lift.clone()),
        Err(Fault::Missing { .. })
    ));
    redact(&other, &review, &id, "Fees");
    bench.bring(&other.save(&review));
    assert_eq!(treatment(&bench, &review, &id)["sealed"], TEXT);
    assert!(
        view(&bench, &review, &id)["text"]
            .as_str()
            .unwrap()
            .starts_with("████ are")
    );

    bench.call("lift_redaction", lift);
    let left = view(&bench, &review, &id)["text"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(
        left.starts_with("████ are") && left.ends_with("Oyelaran."),
        "{left}"
    );
    bench.undo(&review);
    assert_eq!(found(&bench, &review, "Oyelaran"), 0);
}

#[test]
fn a_file_that_holds_the_same_words_is_withheld() {
    let (bench, review) = Bench::with_review("Ada");
    std::fs::write(bench.file("letter.txt"), TEXT).unwrap();
    let id = record(
        &bench,
        &review,
        json!({ "files": [bench.file("letter.txt")] }),
    );
    let file = view(&bench, &review, &id)["files"][0]["id"].clone();
    let ask =
        json!({ "review": review, "id": id, "whole": true, "files": true, "reason": "private" });
    bench.call("redact", ask);
    assert_eq!(view(&bench, &review, &id)["files"], json!([]));
    let other = Bench::new("Ben");
    other.bring(&bench.save(&review));
    let out = json!({ "id": file, "path": other.file("out.txt") });
    assert!(
        other.ask("save_original", out.clone()).is_err(),
        "it went along with no copy"
    );
    bench.call("save_original", out);
}

#[test]
fn one_becomes_two_and_two_become_one() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(
        &bench,
        &review,
        json!({ "organizations": ["Harbour Union"], "objectives": [5] }),
    );
    tag(
        &bench,
        &review,
        &id,
        "Shelters are full",
        json!(["objective:15"]),
        "gap",
    );
    let number = view(&bench, &review, &id)["number"]
        .as_str()
        .unwrap()
        .to_owned();
    let at = place("Shelters").0 - 2;
    let split = json!({ "review": review, "id": id, "at": at });
    assert!(
        bench
            .ask(
                "split_contribution",
                json!({ "review": review, "id": id, "at": 0 })
            )
            .is_err()
    );
    let parts = bench.call("split_contribution", split)["contributions"].clone();
    assert_eq!(parts[0]["number"], format!("{number}/1"));
    assert_eq!(parts[1]["number"], format!("{number}/2"));
    let part = |at: usize| parts[at]["id"].as_str().unwrap().to_owned();
    let second = view(&bench, &review, &part(1));
    assert_eq!(
        second["text"],
        "🏠 Shelters are full, says Adaeze Oyelaran."
    );
    assert_eq!(second["organizations"], json!(["Harbour Union"]));
    assert_eq!(
        tags(&bench, &review, &part(1))["tags"][0]["words"],
        "Shelters are full"
    );
    assert_eq!(treatment(&bench, &review, &part(1))["from"][0]["id"], id);
    assert_eq!(
        treatment(&bench, &review, &id)["into"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(found(&bench, &review, ""), 2, "the first counts no more");
    assert_eq!(found(&bench, &review, "Harbour"), 2);

    let third = record(
        &bench,
        &review,
        json!({ "text": "Cards come late.", "consent": "quote-with-name" }),
    );
    let joined = bench.call(
        "join_contributions",
        json!({ "review": review, "ids": [third, part(1)] }),
    );
    let one = view(
        &bench,
        &review,
        joined["contributions"][0]["id"].as_str().unwrap(),
    );
    assert_eq!(
        one["text"],
        "Cards come late.\n\n🏠 Shelters are full, says Adaeze Oyelaran."
    );
    assert_eq!(
        one["fields"]["consent"], "not-asked",
        "the strictest consent holds"
    );
    assert_eq!(one["fields"]["objective:5"], true);
    let tagged = tags(&bench, &review, one["id"].as_str().unwrap());
    assert_eq!(tagged["tags"][0]["words"], "Shelters are full");
    assert_eq!(found(&bench, &review, ""), 2);
    bench.undo(&review);
    bench.undo(&review);
    bench.undo(&review);
    assert_eq!(found(&bench, &review, ""), 1, "each was one operation");
    assert_eq!(view(&bench, &review, &id)["text"], TEXT);
    assert!(bench.unwell(false).is_empty());
    let alone = json!({ "review": review, "ids": [id] });
    assert!(matches!(
        bench.ask("join_contributions", alone),
        Err(Fault::Invalid { .. })
    ));
}

#[test]
fn what_was_split_can_still_be_cited_and_its_consent_goes_for_all() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, json!({ "consent": "quote-without-name" }));
    let runs = json!([{ "t": "text", "text": "Fees are high." }, { "t": "cite", "kind": "contribution", "id": id }]);
    let block = json!({ "id": "b-lead", "kind": "paragraph", "runs": runs });
    bench.call("answer", json!({ "review": review, "unit": UNIT, "question": "lead", "known": [], "blocks": [block] }));
    let parts = bench.call(
        "split_contribution",
        json!({ "review": review, "id": id, "at": 18 }),
    );
    let kinds = || -> Vec<String> {
        let notes = bench.call("notes", json!({ "review": review }));
        notes["notes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|note| note["kind"].as_str().unwrap().to_owned())
            .collect()
    };
    assert!(!kinds().contains(&"lost-citation".to_owned()));
    let part = parts["contributions"][0]["id"].clone();
    let withdrawn = bench.call(
        "withdraw_consent",
        json!({ "review": review, "ids": [part] }),
    );
    assert_eq!(withdrawn["numbers"].as_array().unwrap().len(), 3);
    assert!(kinds().contains(&"consent-withdrawn".to_owned()));
}

#[test]
fn another_wording_stands_beside_the_first() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, json!({}));
    tag(
        &bench,
        &review,
        &id,
        "Shelters are full",
        json!(["objective:15"]),
        "gap",
    );
    tag(
        &bench,
        &review,
        &id,
        "Fees are too high",
        json!(["objective:5"]),
        "gap",
    );
    let reword = |text: &str| {
        bench.call(
            "reword_contribution",
            json!({ "review": review, "id": id, "text": text }),
        );
    };
    reword("In short: Shelters are full. Fees are high.");
    reword("In short: Shelters are full. Fees hurt.");
    let one = view(&bench, &review, &id);
    assert_eq!(one["text"], "In short: Shelters are full. Fees hurt.");
    assert_eq!(treatment(&bench, &review, &id)["first_text"], TEXT);
    assert_eq!(found(&bench, &review, "hurt"), 1);
    let all = tags(&bench, &review, &id)["tags"].clone();
    let of = |lost: bool| {
        all.as_array()
            .unwrap()
            .iter()
            .find(|tag| tag["lost"] == lost)
            .unwrap()
            .clone()
    };
    assert_eq!(of(false)["words"], "Shelters are full");
    assert_eq!(of(false)["from"], 10);
    assert_eq!(of(true)["theme"], "objective:5");
    redact(&bench, &review, &id, "Fees");
    let again = json!({ "review": review, "id": id, "text": "All of it." });
    assert!(matches!(
        bench.ask("reword_contribution", again),
        Err(Fault::Invalid { .. })
    ));
    assert_eq!(treatment(&bench, &review, &id)["first_text"], "");
    bench.undo(&review);
    bench.undo(&review);
    assert_eq!(
        view(&bench, &review, &id)["text"],
        "In short: Shelters are full. Fees are high."
    );
}

#[test]
fn who_is_heard_is_told_for_what_came_in_and_for_what_is_used() {
    let (bench, review) = Bench::with_review("Ada");
    let cited = record(
        &bench,
        &review,
        json!({ "objectives": [5], "principles": ["people-centred"], "place": "Port Ada", "on_behalf": "Women" }),
    );
    record(
        &bench,
        &review,
        json!({ "objectives": [5, 7], "place": "port ada", "on_behalf": "women" }),
    );
    let runs = json!([{ "t": "text", "text": "Fees are high." }, { "t": "cite", "kind": "contribution", "id": cited }]);
    let block = json!({ "id": "b-lead", "kind": "paragraph", "runs": runs });
    bench.call("answer", json!({ "review": review, "unit": UNIT, "question": "lead", "known": [], "blocks": [block] }));
    let heard = bench.call("heard", json!({ "review": review }));
    let group = |key: &str| {
        heard["groups"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["key"] == key)
            .unwrap()
            .clone()
    };
    let migrants = group("migrants");
    assert_eq!(migrants["came"]["objectives"], json!({ "5": 2, "7": 1 }));
    assert_eq!(migrants["used"]["objectives"], json!({ "5": 1 }));
    assert_eq!(
        migrants["used"]["principles"],
        json!({ "people-centred": 1 })
    );
    assert_eq!(migrants["came"]["regions"], json!({ "Port Ada": 2 }));
    assert_eq!(migrants["came"]["behalf"], json!({ "Women": 2 }));
    for key in ["parliamentarians", "local-authorities-communities"] {
        assert_eq!(
            [&group(key)["always"], &group(key)["came"]["total"]],
            [&json!(true), &json!(0)]
        );
    }
}

#[test]
fn prose_that_writes_blacked_out_words_is_a_point_to_settle() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, json!({}));
    redact(&bench, &review, &id, "Adaeze Oyelaran");
    let settled = |text: &str| -> bool {
        bench.answer(&review, "lead", text);
        let notes = bench.call("notes", json!({ "review": review }));
        let all = notes["notes"].as_array().unwrap();
        !all.iter()
            .any(|note| note["kind"] == "blacked-out-quoted" && note["weight"] == "blocks")
    };
    assert!(!settled("Shelters are full, as Adaeze Oyelaran told us."));
    assert!(settled("Shelters are full."));
}
