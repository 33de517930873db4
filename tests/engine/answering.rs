//! Roads out of the log: tables, receipts, letters; what each reader may know, and no more.

mod letters;
mod log_out;
mod receipts;
mod responses;

use crate::bench::{Bench, UNIT};
use serde_json::{Value, json};
use std::path::Path;

/// The words of a file that was made, each space a single one.
pub(crate) fn read(path: &Path) -> String {
    let bytes = std::fs::read(path).unwrap();
    let name = path.file_name().unwrap().to_string_lossy();
    let read = interchange::document::read(&name, &bytes);
    assert_eq!(read.unread, None, "{name}");
    read.text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The cells of a table that was made: headings first.
pub(crate) fn cells(path: &Path) -> Vec<Vec<String>> {
    let bytes = std::fs::read(path).unwrap();
    let name = path.file_name().unwrap().to_string_lossy();
    let table = interchange::table::read(&name, &bytes, "").unwrap();
    let rows = table.rows.into_iter().map(|(_, cells)| cells);
    std::iter::once(table.columns).chain(rows).collect()
}

/// A union that may be named, a person who may not, a church that is not quoted, a letter that stays inside.
fn log(bench: &Bench, review: &str) -> [String; 4] {
    let record = |fields: Value| bench.record(review, json!({ "received": "2027-03-02" }), fields);
    let union = record(json!({
        "organizations": ["Harbour Workers’ Union"], "person": "Ana Silva", "contact": "ana@harbour.example",
        "text": "Fees are too high.", "category": "trade-unions", "consent": "quote-with-name",
    }));
    let person = record(json!({
        "person": "Beatriz Okoro", "contact": "+999 555 0101", "text": "=Beatriz Okoro asks: who pays?",
        "category": "migrants", "consent": "quote-without-name",
    }));
    let church = record(json!({
        "organizations": ["Church of the Quay"], "text": "We shelter forty families.",
        "category": "faith-based", "consent": "use-without-quoting",
    }));
    let inside = record(json!({
        "organizations": ["Silent Shipping"], "contact": "silent@shipping.example", "text": "Inspectors were bribed.",
        "category": "private-sector", "consent": "internal-only",
    }));
    decide(
        bench,
        review,
        &union,
        "reflected",
        "Beatriz Okoro said the same.",
    );
    decide(
        bench,
        review,
        &person,
        "partly",
        "The ministry looks into it.",
    );
    decide(bench, review, &church, "noted", "");
    [union, person, church, inside]
}

fn decide(bench: &Bench, review: &str, id: &str, outcome: &str, reason: &str) {
    let fields = json!({ "outcome": outcome, "reason": reason });
    bench.call(
        "treat_contributions",
        json!({ "review": review, "ids": [id], "fields": fields }),
    );
}

/// Writes a sentence that cites a contribution.
fn cite(bench: &Bench, review: &str, id: &str) {
    let runs = json!([{ "t": "text", "text": "Fees are high." }, { "t": "cite", "kind": "contribution", "id": id }]);
    let block = json!({ "id": "b-lead", "kind": "paragraph", "runs": runs });
    let ask = json!({ "review": review, "unit": UNIT, "question": "lead", "known": [], "blocks": [block] });
    bench.call("answer", ask);
}

fn black_out(bench: &Bench, review: &str, id: &str, from: usize, to: usize) {
    let ask = json!({ "review": review, "id": id, "from": from, "to": to, "reason": "names a person", "files": true });
    bench.call("redact", ask);
}
