//! A ministry's own templates.

use super::{ORDER, answer, begin, keys, offered, own, printed, put};
use crate::bench::Bench;
use serde_json::json;
use std::fs;

#[test]
fn a_ministry_s_own_template_is_offered_after_the_others_and_works_like_them() {
    let mut bench = Bench::new("Ama");
    put(&mut bench, &own());
    let rows = offered(&bench, "fr");
    assert_eq!(keys(&rows)[4..], ["own"]);
    assert_eq!(
        (&rows[4]["own"], &rows[4]["title"]),
        (&json!(true), &json!("Our outline"))
    );
    let review = begin(&bench, "own", "en");
    answer(
        &bench,
        &review,
        "section:progress",
        "done",
        "A register was opened.",
    );
    assert!(printed(&bench, &review).contains("A register was opened."));
    let path = bench.file("own.pdf");
    bench.call("export_pdf", json!({ "review": review, "path": path }));
    assert!(fs::read(&path).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn a_ministry_may_put_its_own_in_the_place_of_a_bundled_one() {
    let mut bench = Bench::new("Ama");
    let [(plan, text), said] = own();
    put(
        &mut bench,
        &[(plan, text.replace("\"own\"", "\"national-review\"")), said],
    );
    let rows = offered(&bench, "en");
    assert_eq!(keys(&rows), ORDER);
    assert_eq!(
        (&rows[0]["own"], &rows[0]["title"]),
        (&json!(true), &json!("Our outline"))
    );
}
