//! The outline says how far each section is, home what is due, history what was left out.

use crate::bench::{Bench, UNIT, paragraph, text_of};
use serde_json::json;

#[test]
fn a_section_is_begun_when_one_of_its_principles_is() {
    let (bench, review) = Bench::with_review("Ada");
    let state = || {
        let outline = bench.call("get_review", json!({ "review": review }));
        let sections = outline["sections"].as_array().unwrap();
        let section = sections.iter().find(|one| one["kind"] == "principles");
        text_of(section.unwrap(), "state")
    };
    assert_eq!(state(), "empty");
    let unit = "principle:child-sensitive";
    let asked = bench.call("get_section", json!({ "review": review, "unit": unit }));
    let question = text_of(&asked["questions"][0], "key");
    let answer = json!({ "review": review, "unit": unit, "question": question,
        "blocks": [paragraph("b", "Every child is heard.")] });
    bench.call("answer", answer);
    assert_eq!(state(), "drafting");
}

#[test]
fn a_new_section_stands_before_the_annexes() {
    let (bench, review) = Bench::with_review("Ada");
    let made = bench.call(
        "add_section",
        json!({ "review": review, "title": "Border communities", "after": "" }),
    );
    let view = bench.call("get_review", json!({ "review": review }));
    let units: Vec<&str> = view["sections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["unit"].as_str().unwrap())
        .collect();
    let at = units.iter().position(|unit| made["id"] == *unit).unwrap();
    assert_eq!(units[at + 1..], ["section:annexes"]);
}

#[test]
fn a_section_left_out_and_taken_in_again_is_told_as_what_it_was() {
    let (bench, review) = Bench::with_review("Ada");
    let omit = |omitted: bool| {
        bench.call(
            "save_record",
            json!({ "review": review, "unit": UNIT, "collection": "self", "id": "self",
                "fields": { "omitted": omitted } }),
        )
    };
    omit(true);
    assert!(bench.history(&review)[0].starts_with("Ada: Left out the section"));
    omit(false);
    let told = bench.history(&review)[0].clone();
    assert!(told.starts_with("Ada: Took in the section"), "{told}");
    assert!(told.ends_with("again"), "{told}");
}

#[test]
fn the_calendar_is_that_of_real_reviews() {
    let (bench, _) = Bench::with_review("Ada");
    let sample = bench.call("open_sample", json!({ "sample": "national-long" }));
    let home = bench.call("home", json!({}));
    let reviews = home["reviews"].as_array().unwrap();
    let shown = reviews
        .iter()
        .find(|row| row["id"] == sample["id"])
        .unwrap();
    assert_ne!(shown["due"], "", "the sample has a date of its own");
    let calendar = home["calendar"].as_array().unwrap();
    assert!(calendar.iter().all(|date| date["review"] != sample["id"]));
}
