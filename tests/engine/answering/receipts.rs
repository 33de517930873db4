//! A receipt for a contribution.

use super::{black_out, log, read};
use crate::bench::Bench;
use serde_json::json;

#[test]
fn a_receipt_says_what_was_received() {
    let (bench, review) = Bench::with_review("Ada");
    let letter = bench.file("letter.txt");
    std::fs::write(&letter, "Fees are too high.").unwrap();
    let [union, ..] = log(&bench, &review);
    bench.call(
        "attach",
        json!({ "review": review, "contribution": union, "path": letter }),
    );
    let number = bench.contribution(&review, &union)["number"]
        .as_str()
        .unwrap()
        .to_owned();
    for name in ["receipt.pdf", "receipt.docx", "receipt.txt"] {
        let path = bench.file(name);
        bench.call(
            "export_receipt",
            json!({ "review": review, "id": union, "path": path }),
        );
        let text = read(&path);
        for said in [
            number.as_str(),
            "2 March 2027",
            "Harbour Workers’ Union",
            "Fees are too high.",
            "Quote with the name",
            "letter.txt",
        ] {
            assert!(text.contains(said), "{name}: {said}: {text}");
        }
        assert!(
            !text.contains("Beatriz"),
            "what became of it, and why, is in no receipt: {text}"
        );
    }
}

#[test]
fn a_receipt_repeats_nothing_that_is_blacked_out_and_no_file_that_is_withheld() {
    let (bench, review) = Bench::with_review("Ada");
    let letter = bench.file("larsen.txt");
    std::fs::write(&letter, "Larsen").unwrap();
    let id = bench.record(
        &review,
        json!({ "text": "Odd Larsen took it." }),
        json!({ "files": [letter] }),
    );
    black_out(&bench, &review, &id, 0, 10);
    let path = bench.file("recu.txt");
    bench.call(
        "export_receipt",
        json!({ "review": review, "id": id, "path": path, "language": "fr" }),
    );
    let text = read(&path);
    assert!(text.contains("[caviardé] took it."), "{text}");
    assert!(!text.to_lowercase().contains("larsen"), "{text}");
}
