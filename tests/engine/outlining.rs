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
