//! What is bundled: four outlines, none of them a form of the United Nations.

use super::{ORDER, answer, begin, broken, keys, offered, printed, section};
use crate::bench::{Bench, text_of};
use serde_json::json;
use std::fs;

#[test]
fn the_four_are_offered_in_their_order_and_none_is_called_official() {
    let bench = Bench::new("Ama");
    for language in ["en", "fr"] {
        let rows = offered(&bench, language);
        assert_eq!(keys(&rows), ORDER);
        for row in &rows {
            let said = row.to_string().to_lowercase();
            assert!(
                !said.contains("official") && !said.contains("officiel"),
                "{said}"
            );
            let sections = row["sections"].as_array().unwrap();
            assert!(sections.iter().all(|title| title != ""), "{row}");
            assert_eq!(row["own"], false);
        }
    }
    assert!(broken(&bench).is_empty(), "{:?}", broken(&bench));
}

#[test]
fn a_regional_report_has_the_six_sections_of_the_guidance_in_its_order() {
    let bench = Bench::new("Ama");
    let regional = &offered(&bench, "en")[1];
    let six = [
        "Introduction",
        "Executive Summary",
        "Key Findings",
        "Good Practices and Lessons Learned",
        "Conclusions and Recommendations",
        "Annex",
    ];
    assert_eq!(regional["sections"], json!(six));
    let review = begin(&bench, "regional-report", "en");
    let annex = section(&bench, &review, "section:annex");
    assert_eq!(
        annex["note"],
        "(include organization of work and list of participants)"
    );
}

#[test]
fn each_can_be_begun_filled_and_printed() {
    let bench = Bench::new("Ama");
    for (template, language) in ORDER.iter().flat_map(|key| [(key, "en"), (key, "fr")]) {
        let review = begin(&bench, template, language);
        let outline = bench.call("get_review", json!({ "review": review }));
        for row in outline["sections"].as_array().unwrap() {
            let view = section(&bench, &review, &text_of(row, "unit"));
            let asked = view["questions"].as_array().unwrap().iter();
            for question in asked.filter(|one| one["generated"].is_null()) {
                assert!(
                    !text_of(question, "title").is_empty(),
                    "{template} {question}"
                );
                answer(
                    &bench,
                    &review,
                    &text_of(row, "unit"),
                    &text_of(question, "key"),
                    "We met the mayors.",
                );
            }
        }
        assert!(
            printed(&bench, &review).contains("We met the mayors."),
            "{template}"
        );
        let path = bench.file("report.pdf");
        bench.call("export_pdf", json!({ "review": review, "path": path }));
        assert!(
            fs::read(&path).unwrap().starts_with(b"%PDF-"),
            "{template} {language}"
        );
    }
}

#[test]
fn a_questionnaire_prints_each_question_above_its_answer() {
    let bench = Bench::new("Ama");
    let review = begin(&bench, "questionnaire-review", "en");
    answer(
        &bench,
        &review,
        "section:agenda-2030",
        "body",
        "The Planning Council does.",
    );
    let text = printed(&bench, &review);
    let (asked, answered) = (
        text.find("Which body keeps the two consistent?"),
        text.find("The Planning Council does."),
    );
    assert!(asked.unwrap() < answered.unwrap());
    assert!(
        !text.contains("Which indicators serve both?"),
        "what is not answered is not asked"
    );
}

#[test]
fn a_sample_is_listed_once_and_opens_in_the_language_asked_for() {
    let bench = Bench::new("Ama");
    let rows = |language: &str| {
        let all = bench.call("list_templates", json!({ "language": language }));
        all["samples"].as_array().unwrap().clone()
    };
    let (english, french) = (rows("en"), rows("fr"));
    assert_eq!(keys(&english), keys(&french));
    assert!(keys(&english).contains(&"national-short".to_owned()));
    assert!(!keys(&english).contains(&"national-short-fr".to_owned()));
    let short = french.iter().find(|row| row["key"] == "national-short");
    assert_eq!(short.unwrap()["language"], "fr");
    let made = bench.call(
        "open_sample",
        json!({ "sample": "national-short", "language": "fr" }),
    );
    let review = bench.call("get_review", json!({ "review": made["id"] }));
    assert_eq!(review["profile"]["language"], "fr");
}
