//! The table of inputs and responses, and "You said, we did".

use super::{cells, cite, log, read};
use crate::bench::Bench;
use serde_json::json;

#[test]
fn each_input_has_its_response() {
    let (bench, review) = Bench::with_review("Ada");
    let [union, ..] = log(&bench, &review);
    cite(&bench, &review, &union);
    for name in ["table.pdf", "table.docx"] {
        let path = bench.file(name);
        bench.call(
            "export_responses",
            json!({ "review": review, "path": path }),
        );
        let text = read(&path);
        for said in [
            "Table of inputs and responses",
            "Fees are too high.",
            "Reflected",
            "[name withheld] said the same.",
            "Methodology",
        ] {
            assert!(text.contains(said), "{name}: {said}: {text}");
        }
        for hidden in ["Beatriz", "Church of the Quay", "bribed", "Internal"] {
            assert!(!text.contains(hidden), "{name}: {hidden}: {text}");
        }
        bench.call(
            "export_responses",
            json!({ "review": review, "path": path, "edition": "internal" }),
        );
        let text = read(&path);
        assert!(
            text.contains("bribed") && text.contains("Internal: not for publication"),
            "{text}"
        );
    }
    let path = bench.file("table.xlsx");
    bench.call(
        "export_responses",
        json!({ "review": review, "path": path }),
    );
    let rows = cells(&path);
    assert_eq!(rows.len(), 4);
    assert_eq!(rows[1][3], "Fees are too high.");
}

#[test]
fn each_group_is_told_what_it_said_and_what_was_done() {
    let (bench, review) = Bench::with_review("Ada");
    log(&bench, &review);
    for name in ["said.pdf", "said.docx"] {
        let path = bench.file(name);
        bench.call(
            "export_responses",
            json!({ "review": review, "path": path, "groups": true, "language": "fr" }),
        );
        let text = read(&path);
        for said in [
            "Vous avez dit, nous avons fait",
            "Syndicats",
            "« Fees are too high. »",
            "Une contribution n’est pas citée",
        ] {
            let text = text.replace('\u{a0}', " ");
            assert!(text.contains(said), "{name}: {said}: {text}");
        }
        assert!(
            !text.contains("shelter") && !text.contains("Church"),
            "{text}"
        );
    }
}

#[test]
fn an_empty_log_makes_papers_that_say_so() {
    let (bench, review) = Bench::with_review("Ada");
    for (name, groups) in [
        ("table.pdf", false),
        ("said.pdf", true),
        ("said.docx", true),
    ] {
        let path = bench.file(name);
        let made = bench.call(
            "export_responses",
            json!({ "review": review, "path": path, "groups": groups }),
        );
        assert_eq!(made["count"], 0);
        assert!(read(&path).contains("There is no contribution to show."));
    }
}
