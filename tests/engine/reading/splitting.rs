//! One becomes two, two become one, and another wording stands beside the first.

use super::{TEXT, found, place, record, redact, tag, tags, treatment};
use crate::bench::{Bench, UNIT};
use engine::Fault;
use serde_json::json;

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
    let number = bench.contribution(&review, &id)["number"]
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
    let second = bench.contribution(&review, &part(1));
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
    let one = bench.contribution(&review, joined["contributions"][0]["id"].as_str().unwrap());
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
    assert_eq!(bench.contribution(&review, &id)["text"], TEXT);
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
    let one = bench.contribution(&review, &id);
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
        bench.contribution(&review, &id)["text"],
        "In short: Shelters are full. Fees are high."
    );
}
