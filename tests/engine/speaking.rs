//! The program speaks the language of the window, whatever the language of the report.

use crate::bench::{Bench, text_of};
use crate::pointing::note;
use serde_json::json;

fn speak(bench: &Bench, language: &str) {
    bench.call(
        "save_settings",
        json!({ "values": { "language": language } }),
    );
}

#[test]
fn points_to_check_speak_the_language_of_the_window() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(
        &review,
        "lead",
        "In 2026 the ministry issued 12,400 permits.",
    );
    let text = || text_of(&note(&bench, &review, "uncited-figure"), "text");
    assert!(
        text().starts_with("A figure without a source"),
        "{}",
        text()
    );
    speak(&bench, "fr");
    assert!(text().starts_with("Un chiffre sans source"), "{}", text());
    let profile = json!({ "review": review, "unit": "outline", "collection": "profile", "id": "self",
                          "fields": { "language": "fr" } });
    bench.call("save_record", profile);
    speak(&bench, "en");
    assert!(
        text().starts_with("A figure without a source"),
        "{}",
        text()
    );
}
