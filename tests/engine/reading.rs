//! Reading contributions: themes of two readers, words that are blacked out, split, join, other wordings, who is heard.

mod heard;
mod redacting;
mod splitting;
mod themes;

use crate::bench::Bench;
use serde_json::{Value, json};

const TEXT: &str = "Fees are too high. 🏠 Shelters are full, says Adaeze Oyelaran.";

fn record(bench: &Bench, review: &str, more: Value) -> String {
    let fields = json!({ "text": TEXT, "category": "migrants" });
    bench.record(review, fields, more)
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

fn redact(bench: &Bench, review: &str, id: &str, words: &str) {
    let (from, to) = place(words);
    let ask =
        json!({ "review": review, "id": id, "from": from, "to": to, "reason": "names a person" });
    bench.call("redact", ask);
}
