//! Words that are blacked out: read nowhere, and sealed.

use super::{TEXT, found, record, redact, tag, tags, treatment};
use crate::bench::Bench;
use engine::Fault;
use serde_json::json;

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
    let text = bench.contribution(&review, &id)["text"]
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
    assert_eq!(other.contribution(&review, &id)["text"], text);
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
        bench.contribution(&review, &id)["text"]
            .as_str()
            .unwrap()
            .starts_with("████ are")
    );

    bench.call("lift_redaction", lift);
    let left = bench.contribution(&review, &id)["text"]
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
    let file = bench.contribution(&review, &id)["files"][0]["id"].clone();
    let ask =
        json!({ "review": review, "id": id, "whole": true, "files": true, "reason": "private" });
    bench.call("redact", ask);
    assert_eq!(bench.contribution(&review, &id)["files"], json!([]));
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
