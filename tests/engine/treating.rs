//! Consent that is taken back, people and files that are erased: what stays, what goes, what is refused.

use crate::bench::{Bench, UNIT};
use engine::Fault;
use serde_json::{Value, json};

const QUESTION: &str = "lead";

fn record(bench: &Bench, review: &str, more: Value) -> String {
    let fields = json!({ "text": "Fees are too high.", "consent": "quote-with-name" });
    bench.record(review, fields, more)
}

/// Writes a sentence that cites a contribution.
fn cite(bench: &Bench, review: &str, id: &str) {
    let runs = json!([{ "t": "text", "text": "Fees are high." }, { "t": "cite", "kind": "contribution", "id": id }]);
    let block = json!({ "id": "b-lead", "kind": "paragraph", "runs": runs });
    let ask = json!({ "review": review, "unit": UNIT, "question": QUESTION, "known": [], "blocks": [block] });
    bench.call("answer", ask);
    let cited = bench.contribution(review, id)["used_in"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(cited, 1, "the sentence cites it");
}

fn export(bench: &Bench, review: &str, edition: &str) -> Result<Value, Fault> {
    let path = bench.file(&format!("{edition}.pdf"));
    bench.ask(
        "export_pdf",
        json!({ "review": review, "edition": edition, "path": path }),
    )
}

fn withdraw(bench: &Bench, review: &str, id: &str) -> Value {
    let ask = json!({ "review": review, "ids": [id], "reason": "asked by telephone" });
    bench.call("withdraw_consent", ask)
}

fn blocking(bench: &Bench, review: &str) -> Vec<String> {
    let notes = bench.call("notes", json!({ "review": review }));
    let all = notes["notes"].as_array().unwrap().iter();
    all.filter(|note| note["weight"] == "blocks")
        .map(|note| note["kind"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn public_pages_wait_until_nothing_rests_on_withdrawn_consent() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, json!({ "listed": true }));
    cite(&bench, &review, &id);
    export(&bench, &review, "public").unwrap();

    let withdrawn = withdraw(&bench, &review, &id);
    assert_eq!(withdrawn["used_in"].as_array().unwrap().len(), 1);
    assert_eq!(withdrawn["used_in"][0]["unit"], UNIT);
    let fields = bench.contribution(&review, &id)["fields"].clone();
    assert_eq!(fields["consent"], "withdrawn");
    assert_eq!(fields["listed"], false);
    assert_eq!(fields["withdrawn_reason"], "asked by telephone");
    assert_eq!(blocking(&bench, &review), ["consent-withdrawn"]);

    let number = bench.contribution(&review, &id)["number"]
        .as_str()
        .unwrap()
        .to_owned();
    match export(&bench, &review, "public").unwrap_err() {
        Fault::Consent { sentence } => {
            assert!(
                sentence.contains(&number) && sentence.contains("(places: 1)"),
                "{sentence}"
            );
        }
        other => panic!("{other:?}"),
    }
    export(&bench, &review, "internal").unwrap();

    let away = json!({ "review": review, "unit": "log", "collection": "contribution", "id": id });
    bench.call("remove_record", away.clone());
    assert!(
        matches!(
            export(&bench, &review, "public"),
            Err(Fault::Consent { .. })
        ),
        "putting the contribution away changes nothing for the sentence"
    );
    bench.call("restore_record", away);

    bench.answer(&review, QUESTION, "Fees are high.");
    assert!(blocking(&bench, &review).is_empty());
    export(&bench, &review, "public").unwrap();
}

#[test]
fn a_withdrawal_is_told_and_can_be_taken_back() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, json!({}));
    cite(&bench, &review, &id);
    withdraw(&bench, &review, &id);
    let number = bench.contribution(&review, &id)["number"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        bench.history(&review)[0],
        format!("Ada: Recorded that consent to publish {number} was withdrawn")
    );
    bench.undo(&review);
    assert_eq!(
        bench.contribution(&review, &id)["fields"]["consent"],
        "quote-with-name"
    );
    export(&bench, &review, "public").unwrap();
}

#[test]
fn an_approved_text_waits_too_when_consent_is_withdrawn_later() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, json!({}));
    cite(&bench, &review, &id);
    let approve = json!({ "review": review, "name": "Minister", "edition": "public" });
    bench.call("approve", approve);
    withdraw(&bench, &review, &id);
    assert!(matches!(
        export(&bench, &review, "public"),
        Err(Fault::Consent { .. })
    ));
    bench.call(
        "open_version",
        json!({ "review": review, "reason": "Consent was withdrawn" }),
    );
    bench.answer(&review, QUESTION, "Fees are high.");
    export(&bench, &review, "public").unwrap();
}

#[test]
fn who_gave_consent_stands_among_the_contact_details() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, json!({}));
    let ask =
        json!({ "review": review, "id": id, "by": "M. Sow", "on": "2027-03-02", "how": "form" });
    bench.call("save_consent", ask.clone());
    let treatment = || bench.call("get_treatment", json!({ "review": review, "id": id }));
    assert_eq!(treatment()["consent_by"], "M. Sow");
    let fields = bench.contribution(&review, &id)["fields"].clone();
    assert_eq!(fields["consent_on"], "2027-03-02");
    assert!(!fields.to_string().contains("Sow"), "no name in a document");
    let told = bench.history(&review).len();
    bench.call("save_consent", ask);
    assert_eq!(bench.history(&review).len(), told, "nothing new was said");
    for (field, value) in [("on", "2027-02-31"), ("how", "dream")] {
        let mut wrong = json!({ "review": review, "id": id });
        wrong[field] = value.into();
        assert!(matches!(
            bench.ask("save_consent", wrong),
            Err(Fault::Invalid { .. })
        ));
    }
}

/// The bytes of every file of the store's folder, backups left aside.
fn holds(bench: &Bench, words: &str) -> Vec<String> {
    let files = std::fs::read_dir(bench.folder.path()).unwrap();
    files
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .filter(|path| {
            let bytes = std::fs::read(path).unwrap();
            bytes.windows(words.len()).any(|at| at == words.as_bytes())
        })
        .map(|path| path.display().to_string())
        .collect()
}

fn erase(bench: &Bench, review: &str, id: &str, also: Value) -> Value {
    let ask = json!({ "review": review, "id": id, "reason": "asked", "also": also });
    bench.call("erase_person", ask)
}

#[test]
fn an_erased_person_is_nowhere_but_in_the_backups_that_are_named() {
    let (bench, review) = Bench::with_review("Ama");
    let who = json!({ "person": "Adaeze Oyelaran", "contact": "adaeze@example.org", "organizations": ["Harbour Union"] });
    let id = record(&bench, &review, who.clone());
    let again = record(&bench, &review, who);
    let other = record(&bench, &review, json!({ "person": "B. Adeyemi" }));
    let correct = json!({ "review": review, "id": id, "person": "Adaeze Oyelaran-Cole",
                          "contact": "adaeze@example.org", "organizations": ["Harbour Union"] });
    bench.call("save_contact", correct);
    bench.call("back_up", json!({}));
    let old = bench.folder.path().join("backups/2027-01-01.sqlite");
    let backups = std::fs::read_dir(bench.folder.path().join("backups")).unwrap();
    let today = backups.last().unwrap().unwrap().path();
    std::fs::copy(today, &old).unwrap();

    let preview = bench.call("preview_erasure", json!({ "review": review, "id": id }));
    assert_eq!(
        preview["names"],
        json!(["Adaeze Oyelaran", "Adaeze Oyelaran-Cole"])
    );
    assert_eq!(preview["same"].as_array().unwrap().len(), 1);
    assert_eq!(preview["same"][0]["id"], again);

    let history = bench.history(&review).len();
    let erased = erase(&bench, &review, &id, preview["same"].clone());
    assert_eq!(erased["backups"], json!(["2027-01-01.sqlite"]));
    for words in ["Oyelaran", "oyelaran", "adaeze@example.org"] {
        assert_eq!(holds(&bench, words), Vec::<String>::new(), "{words}");
    }
    for one in [&id, &again] {
        let view = bench.contribution(&review, one);
        assert_eq!([&view["person"], &view["contact"]], ["", ""]);
        assert_eq!(view["organizations"], json!(["Harbour Union"]));
        assert_eq!(view["text"], "Fees are too high.");
    }
    assert_eq!(bench.contribution(&review, &other)["person"], "B. Adeyemi");
    let treatment = bench.call("get_treatment", json!({ "review": review, "id": id }));
    assert_eq!(treatment["erased"][0]["kind"], "identity");
    let told = bench.history(&review);
    assert_eq!(
        told.len(),
        history + 1,
        "history is as it was, with one more"
    );
    assert!(told[0].contains("for good") && !told.join(" ").contains("Oyelaran"));
    let found = json!({ "review": review, "query": "Oyelaran" });
    assert_eq!(bench.call("list_contributions", found)["total"], 0);
    assert!(bench.unwell(false).is_empty());
    let undone = bench.undo(&review).to_string();
    assert!(
        !undone.contains("Erased"),
        "an erasure is not undone: {undone}"
    );
}

#[test]
fn a_copy_that_comes_later_does_not_bring_the_erased_back() {
    let (bench, review) = Bench::with_review("Ama");
    let id = record(
        &bench,
        &review,
        json!({ "person": "Adaeze Oyelaran", "contact": "a@example.org" }),
    );
    let earlier = bench.save(&review);
    let other = Bench::new("Ben");
    other.bring(&earlier);
    erase(&bench, &review, &id, json!([]));
    let found = |bench: &Bench| {
        let ask = json!({ "review": review, "query": "Oyelaran" });
        bench.call("list_contributions", ask)["total"].clone()
    };
    bench.bring(&other.save(&review));
    assert_eq!(bench.contribution(&review, &id)["person"], "");
    assert_eq!(found(&bench), 0);
    assert_eq!(found(&other), 1);
    other.bring(&bench.save(&review));
    assert_eq!(found(&other), 0, "the erasure travels");
    assert_eq!(holds(&other, "Oyelaran"), Vec::<String>::new());
}

#[test]
fn a_file_and_a_text_can_be_erased_for_good() {
    let (bench, review) = Bench::with_review("Ama");
    std::fs::write(bench.file("letter.txt"), "Unrepeatable words").unwrap();
    let id = record(
        &bench,
        &review,
        json!({ "text": "Unmistakable words", "files": [bench.file("letter.txt")] }),
    );
    std::fs::remove_file(bench.file("letter.txt")).unwrap();
    let file = bench.contribution(&review, &id)["files"][0]["id"].clone();
    let ask = |more: Value| {
        let mut ask = json!({ "review": review, "id": id, "reason": "asked" });
        ask.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        bench.ask("erase_original", ask)
    };
    assert!(ask(json!({ "reason": "mood" })).is_err());
    assert!(ask(json!({ "original": "none" })).is_err());
    ask(json!({ "original": file })).unwrap();
    assert_eq!(bench.contribution(&review, &id)["files"], json!([]));
    assert_eq!(holds(&bench, "Unrepeatable"), Vec::<String>::new());
    ask(json!({})).unwrap();
    assert_eq!(bench.contribution(&review, &id)["text"], "");
    assert_eq!(holds(&bench, "Unmistakable"), Vec::<String>::new());
    assert_eq!(
        bench.call(
            "list_contributions",
            json!({ "review": review, "query": "unmistakable" })
        )["total"],
        0
    );
    assert!(bench.unwell(false).is_empty());
}

#[test]
fn what_became_of_it_says_who_decided_when_and_where() {
    let (bench, review) = Bench::with_review("Ama");
    let id = record(&bench, &review, json!({}));
    let treat = |fields: Value| {
        let ask = json!({ "review": review, "ids": [id], "fields": fields });
        bench.ask("treat_contributions", ask)
    };
    let fields = json!({ "outcome": "noted", "reason": "Another law covers it.",
                         "decided_by": "Drafting committee", "decided_on": "2027-04-01" });
    treat(fields).unwrap();
    assert_eq!(
        bench.contribution(&review, &id)["fields"]["decided_by"],
        "Drafting committee"
    );
    bench.undo(&review);
    assert_eq!(
        bench.contribution(&review, &id)["fields"]["outcome"],
        "pending"
    );
}
