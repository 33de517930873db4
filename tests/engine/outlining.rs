//! The outline says how far each section is.

use crate::bench::{Bench, paragraph, text_of};
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
