//! A working language is one that exists as a code.

use crate::bench::Bench;
use serde_json::{Value, json};

#[test]
fn a_word_that_is_no_code_is_refused_wherever_it_comes_from() {
    let (bench, review) = Bench::with_review("Ada");
    let refused =
        |name: &str, ask: Value| serde_json::to_value(bench.ask(name, ask).unwrap_err()).unwrap();
    let made = refused(
        "create_review",
        json!({ "template": "national-review", "country": "Azania", "language": "Blahblah" }),
    );
    assert_eq!(made["field"], "language");
    assert!(made.to_string().contains("Blahblah"));
    let profile = |language: &str| {
        json!({ "review": review, "unit": "outline", "collection": "profile", "id": "self",
            "fields": { "language": language } })
    };
    assert_eq!(
        refused("save_record", profile("en us"))["field"],
        "language"
    );
    bench.call("save_record", profile("sr-Latn"));
    let view = bench.call("get_review", json!({ "review": review }));
    assert_eq!(view["row"]["language"], "sr-Latn");
}
