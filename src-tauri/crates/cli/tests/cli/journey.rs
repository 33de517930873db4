//! One review from its beginning to its approval, as somebody types it.

use crate::terminal::{Terminal, text};
use insta::assert_snapshot;

const ANSWER: &[u8] =
    b"The Ministry of the Interior\nleads the review.\n\nA committee meets monthly.\n";

#[test]
fn a_review_from_its_beginning_to_its_approval() {
    let (ada, id) = Terminal::with_review("ada");
    let list = ada.says(&["list"]);
    assert!(
        list.contains(&id) && list.contains("Review of Aurelia"),
        "{list}"
    );

    let answered = ada.run_with(&["answer", "methodology", "lead", "-"], ANSWER);
    assert_snapshot!(answered.out, @"Saved 12 words in section:methodology, lead.");
    let shown = ada.says(&["show", "methodology"]);
    let (one, two) = (
        "    The Ministry of the Interior leads the review.\n",
        "    A committee meets monthly.\n",
    );
    assert!(shown.contains(&format!("{one}{two}")), "{shown}");

    record_a_contribution(&ada);

    let check = ada.says(&["check", "methodology"]);
    assert!(check.contains("section:methodology, "), "{check}");
    assert!(check.contains("to check: "), "{check}");

    let exported = ada.json(&["export", "--to", "draft.pdf"]);
    let pdf = std::fs::read(ada.file("draft.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    assert_eq!(exported["bytes"], pdf.len());
    assert!(exported["pages"].as_u64().unwrap() > 1);

    approve_and_verify(&ada);

    let refused = ada.refuses(&["answer", "methodology", "lead", "Something else."]);
    assert!(
        refused.contains("read-only") && refused.contains("open_version"),
        "{refused}"
    );
    ada.says(&[
        "call",
        "open_version",
        "--review",
        &id,
        r#"{"reason":"Comments"}"#,
    ]);
    ada.says(&["answer", "methodology", "lead", "Something else."]);
}

fn record_a_contribution(ada: &Terminal) {
    let said = [
        "--text",
        "Recruitment fees are too high.",
        "--organization",
        "Casa Migrante",
    ];
    let facts = [
        "--category",
        "civil-society",
        "--channel",
        "letter",
        "--date",
        "2027-02-03",
        "--objectives",
        "5,6",
    ];
    let consent = ["--permission", "quote-with-name", "--file", "letter.txt"];
    ada.written("letter.txt", b"Dear Minister");
    let add = [&["contribution", "add"], &said[..], &facts, &consent].concat();
    let number = ada.json(&add)["number"].as_str().unwrap().to_owned();

    let list = ada
        .says(&["contribution", "list", "--objective", "5"])
        .replace(&number, "A-1");
    assert_snapshot!(list, @"
    NUMBER  RECEIVED    FROM           CATEGORY       CONSENT          OUTCOME  SAID
    A-1     2027-02-03  Casa Migrante  Civil society  quote-with-name  pending  Recruitment fees are too high.

    1 of 1 contribution; 1 open, consent not asked for 0.
    ");
    assert!(
        ada.says(&["contribution", "list", "--objective", "7"])
            .starts_with("0 of 0 that match, of 1 contribution")
    );
    let found = ada.says(&["contribution", "search", "fees"]);
    assert!(
        found.contains(&number) && found.contains("1 of 1 found."),
        "{found}"
    );
    let shown = ada
        .says(&["contribution", "show", &number.to_lowercase()])
        .replace(&number, "A-1");
    assert_snapshot!(shown, @"
    Number        A-1
    Received      2027-02-03
    Channel       letter
    Organization  Casa Migrante
    Category      civil-society
    Consent       quote-with-name
    Objectives    5, 6
    Outcome       pending

      Recruitment fees are too high.

    letter.txt (13 bytes)
    ");
}

fn approve_and_verify(ada: &Terminal) {
    let drafted = ada.run(&["verify", "draft.pdf"]);
    assert_eq!(drafted.code, 1, "a draft is no approved text: {drafted:?}");
    let approved = ada.says(&[
        "approve",
        "--name",
        "Awa Diallo",
        "--role",
        "Minister",
        "--date",
        "2026-11-02",
    ]);
    assert!(
        approved.contains("Awa Diallo") && approved.contains("Minister"),
        "{approved}"
    );
    ada.says(&["export", "--to", "final.pdf"]);
    assert_eq!(ada.json(&["verify", "final.pdf"])["verdict"], "approved");
    let history = ada.says(&["history"]);
    assert!(
        !history.contains("  Awa Diallo  "),
        "an approver is not who works here: {history}"
    );
    assert!(history.contains("  ada  "), "{history}");
}

#[test]
fn an_answer_is_replaced_added_to_taken_away_and_comes_back() {
    let (ada, _) = Terminal::with_review("ada");
    let lead = || ada.json(&["show", "methodology"])["questions"][0]["blocks"].clone();
    ada.says(&["answer", "methodology", "lead", "One."]);
    ada.says(&["answer", "methodology", "lead", "Two * [x](y).", "--append"]);
    assert_eq!(lead()[1]["runs"][0]["text"], "Two * [x](y).");
    let first = lead()[0]["id"].clone();
    ada.says(&["answer", "section:methodology", "lead", "Three."]);
    assert_eq!(lead().as_array().unwrap().len(), 1);
    assert_eq!(
        lead()[0]["id"],
        first,
        "the paragraph is the same one, rewritten"
    );
    ada.says(&["answer", "methodology", "lead", "--clear"]);
    assert_eq!(lead().as_array().unwrap().len(), 0);
    ada.says(&["undo"]);
    assert_eq!(lead()[0]["runs"][0]["text"], "Three.");
    ada.says(&["redo"]);
    assert_eq!(lead().as_array().unwrap().len(), 0);
    assert!(
        ada.says(&["history", "--limit", "1"])
            .contains("There is more: --before")
    );
}

#[test]
fn objectives_and_principles_are_named_shortly() {
    let (ada, _) = Terminal::with_review("ada");
    let outline = ada.json(&["show"]);
    let principle = outline["principles"][0]["unit"]
        .as_str()
        .unwrap()
        .to_owned();
    let (_, key) = principle.split_once(':').unwrap();
    assert_eq!(ada.json(&["show", "13"])["row"]["unit"], "objective:13");
    assert_eq!(ada.json(&["show", key])["row"]["unit"], principle.as_str());
    let whole = ada.says(&["show"]);
    for heading in ["SECTION", "OBJECTIVE", "PRINCIPLE"] {
        assert!(whole.contains(heading), "{whole}");
    }
}

#[test]
fn the_review_last_changed_is_meant_unless_one_is_named() {
    let (ada, first) = Terminal::with_review("ada");
    let second = ada.begin("Second review");
    assert_eq!(ada.json(&["show"])["row"]["id"], second.as_str());
    ada.says(&[
        "--review",
        &first[..15],
        "answer",
        "methodology",
        "lead",
        "One.",
    ]);
    assert_eq!(ada.json(&["show"])["row"]["id"], first.as_str());
    let third = [
        "--template",
        "national-review",
        "--country",
        "Aurelia",
        "--from",
        &second,
    ];
    ada.says(&[&["new"], &third[..]].concat());
    assert_eq!(ada.json(&["list"]).as_array().unwrap().len(), 3);
}

#[test]
fn who_works_is_who_is_logged_in_or_says_a_name() {
    let (ada, _) = Terminal::with_review("ada");
    ada.says(&[
        "answer",
        "methodology",
        "lead",
        "One.",
        "--name",
        "Grace Hopper",
    ]);
    ada.says(&["answer", "methodology", "lead", "Two."]);
    let history = ada.json(&["history"]);
    let who: Vec<&str> = history["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["who"].as_str().unwrap())
        .collect();
    assert_eq!(who, ["Grace Hopper", "Grace Hopper", "ada"]);
}

#[test]
fn pages_of_a_part_of_another_language_and_of_the_questions() {
    let (ada, _) = Terminal::with_review("ada");
    ada.says(&["answer", "methodology", "lead", "The Ministry leads."]);
    let pages = |args: &[&str]| {
        let exported = ada.json(&[&["export", "--to", text(&ada.file("some.pdf"))], args].concat());
        exported["pages"].as_u64().unwrap()
    };
    let whole = pages(&[]);
    assert!(pages(&["--section", "methodology"]) < whole);
    assert!(pages(&["--blank"]) > 1);
    assert!(pages(&["--edition", "internal", "--language", "fr"]) > 1);
}

#[test]
fn the_engine_is_asked_anything() {
    let (ada, id) = Terminal::with_review("ada");
    let list = ada.says(&["call", "--list"]);
    assert!(
        list.contains("create_review") && list.contains("writes  Begins a review."),
        "{list}"
    );
    let home: serde_json::Value = serde_json::from_str(&ada.says(&["call", "home"])).unwrap();
    assert_eq!(home["reviews"][0]["id"], id.as_str());
    let ask = format!(r#"{{"review":"{id}"}}"#);
    let review = ada.run_with(&["call", "get_review", "-"], ask.as_bytes());
    assert!(review.out.contains("Review of Aurelia"), "{review:?}");
    assert!(ada.says(&["doctor"]).contains("well"));
    assert_eq!(ada.json(&["doctor", "--rebuild"])["ok"], true);
    assert!(ada.says(&["templates"]).contains("national-review"));
    assert_eq!(ada.says(&["undecided"]), "Nothing to decide.\n");
}
