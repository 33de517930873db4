//! Who is heard, in what came in and in what the text uses.

use super::record;
use crate::bench::{Bench, UNIT};
use serde_json::json;

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
