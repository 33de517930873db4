//! Pages follow typing; a PDF is what its readers may see.

use crate::bench::{Bench, UNIT};
use serde_json::{Value, json};

fn render(bench: &Bench, review: &str, more: Value) -> Value {
    let mut ask = json!({ "review": review });
    ask.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    bench.call("render", ask)
}

/// The report as a reader has it read aloud.
fn report(bench: &Bench, review: &str, edition: &str) -> String {
    bench.call("text_view", json!({ "review": review, "edition": edition }))["draft"].to_string()
}

#[test]
fn pages_show_what_is_being_typed() {
    let (bench, review) = Bench::with_review("Ama");
    bench.type_in(&review, "lead", "The ministry led the work.");
    let pages = render(&bench, &review, json!({ "unit": UNIT, "generation": 1 }));
    let places = pages["places"].as_array().unwrap();
    assert!(
        places.iter().any(|place| place["block"] == "b-lead"),
        "{places:?}"
    );
    assert!(report(&bench, &review, "public").contains("The ministry led the work."));
    let engine = bench.engine.as_ref().unwrap();
    let png = engine
        .page(pages["revision"].as_u64().unwrap(), 1, 1.0)
        .unwrap();
    assert!(png.starts_with(b"\x89PNG"));
}

#[test]
fn an_ask_that_came_too_late_gets_no_pages() {
    let (bench, review) = Bench::with_review("Ama");
    bench.answer(&review, "lead", "The ministry led the work.");
    assert_eq!(
        render(&bench, &review, json!({ "unit": UNIT, "generation": 8 }))["superseded"],
        false
    );
    assert_eq!(
        render(&bench, &review, json!({ "unit": UNIT, "generation": 7 }))["superseded"],
        true
    );
    // the whole is another thing than the section being typed
    assert_eq!(
        render(&bench, &review, json!({ "generation": 7 }))["superseded"],
        false
    );
}

#[test]
fn the_same_text_keeps_its_pages() {
    let (bench, review) = Bench::with_review("Ama");
    bench.answer(&review, "lead", "The ministry led the work.");
    let first = render(&bench, &review, json!({ "unit": UNIT }));
    assert_eq!(
        first["revision"],
        render(&bench, &review, json!({ "unit": UNIT }))["revision"]
    );
    bench.answer(&review, "lead", "The ministry led all of the work.");
    assert_ne!(
        first["revision"],
        render(&bench, &review, json!({ "unit": UNIT }))["revision"]
    );
}

#[test]
fn a_section_says_where_it_prints() {
    let (bench, review) = Bench::with_review("Ama");
    bench.answer(&review, "lead", "The ministry led the work.");
    let section = bench.call("get_section", json!({ "review": review, "unit": UNIT }));
    let lead = &section["questions"][0];
    assert_eq!(
        lead["prints_as"],
        "Prints as Methodology for the review, paragraph 1"
    );
}

#[test]
fn an_export_is_a_pdf_with_its_code_in_the_metadata() {
    let (bench, review) = Bench::with_review("Ama");
    bench.answer(&review, "lead", "The ministry led the work.");
    let path = bench.file("report.pdf");
    std::fs::write(&path, "an older file").unwrap();
    let made = bench.call("export_pdf", json!({ "review": review, "path": path }));
    let bytes = std::fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    assert_eq!(made["bytes"].as_u64().unwrap(), bytes.len() as u64);
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains(made["code"].as_str().unwrap()));
    let verified = bench.call("verify_pdf", json!({ "path": path }));
    assert_eq!(verified["verdict"], "draft", "{verified}");
}

#[test]
fn one_section_and_the_blank_questions_print_alone() {
    let (bench, review) = Bench::with_review("Ama");
    bench.answer(&review, "lead", "The ministry led the work.");
    let pages = |more: Value| {
        let mut ask = json!({ "review": review, "path": bench.file("part.pdf") });
        ask.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        bench.call("export_pdf", ask)["pages"].as_u64().unwrap()
    };
    let (whole, section, blank) = (
        pages(json!({})),
        pages(json!({ "unit": UNIT })),
        pages(json!({ "blank": true })),
    );
    assert_eq!(section, 1);
    assert!(
        whole > section && blank > section,
        "{whole} {section} {blank}"
    );
}

#[test]
fn a_folder_that_can_t_be_written_is_said_so() {
    let (bench, review) = Bench::with_review("Ama");
    let fault = bench
        .ask(
            "export_pdf",
            json!({ "review": review, "path": "/nowhere/at/all.pdf" }),
        )
        .unwrap_err();
    assert!(fault.to_string().contains("no such folder"), "{fault}");
    assert!(
        bench
            .ask("export_pdf", json!({ "review": review, "path": "" }))
            .is_err()
    );
}

#[test]
fn a_public_edition_leaves_an_internal_citation_out_and_says_how_many() {
    let (bench, review) = Bench::with_review("Ama");
    let made = bench.call(
        "add_contribution",
        json!({ "review": review, "organizations": ["Harbour Workers' Union"], "category": "trade-unions",
                "text": "Wages came late.", "consent": "internal-only", "received": "2027-02-03" }),
    );
    let runs = json!([{ "t": "text", "text": "Wages came late." }, { "t": "cite", "kind": "contribution", "id": made["id"] }]);
    let blocks = json!([{ "id": "b1", "kind": "paragraph", "runs": runs }]);
    bench.call("answer", json!({ "review": review, "unit": UNIT, "question": "lead", "known": [], "blocks": blocks }));
    assert!(report(&bench, &review, "internal").contains("Harbour Workers' Union"));
    assert!(!report(&bench, &review, "public").contains("Harbour"));
    let ask = json!({ "review": review, "path": bench.file("public.pdf"), "edition": "public" });
    let warnings = bench.call("export_pdf", ask)["warnings"].to_string();
    assert!(warnings.contains("One citation was left out"), "{warnings}");
    let notes = bench.call("notes", json!({ "review": review }))["notes"].to_string();
    assert!(
        notes.contains("is internal: a public edition leaves this citation out"),
        "{notes}"
    );
}

#[test]
fn an_automatic_paragraph_taken_over_says_when_its_facts_move() {
    let (bench, review) = Bench::with_review("Ama");
    let add = |category: &str| {
        let ask = json!({ "review": review, "organizations": ["A union"], "category": category,
                          "text": "Wages came late.", "received": "2027-02-03" });
        bench.call("add_contribution", ask);
    };
    let generated = || {
        let section = bench.call("get_section", json!({ "review": review, "unit": UNIT }));
        let questions = section["questions"].as_array().unwrap().clone();
        questions
            .into_iter()
            .find(|one| one["key"] == "how-made")
            .unwrap()["generated"]
            .clone()
    };
    add("trade-unions");
    bench.call(
        "take_over",
        json!({ "review": review, "unit": UNIT, "question": "how-made", "take": true }),
    );
    assert_eq!(generated()["taken_over"], true);
    assert_eq!(generated()["moved"], false);
    add("academia");
    assert_eq!(generated()["moved"], true);
    assert!(
        generated()["blocks"]
            .to_string()
            .contains("Two contributions were received")
    );
}

#[test]
fn a_sheet_for_meetings_prints_in_the_language_of_the_review() {
    let (bench, review) = Bench::with_review("Ama");
    for language in ["", "fr"] {
        let path = bench.file("sheet.pdf");
        bench.call(
            "export_paper_sheet",
            json!({ "review": review, "path": path, "language": language }),
        );
        assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-"));
    }
}

#[test]
fn a_picture_that_is_none_is_refused_by_its_name_before_it_is_in_the_text() {
    let (bench, review) = Bench::with_review("Ada");
    let prove = |name: &str, bytes: &[u8]| {
        let path = bench.file(name);
        std::fs::write(&path, bytes).unwrap();
        let ask = json!({ "review": review, "contribution": "", "path": path });
        let original = bench.call("attach", ask)["id"].clone();
        bench.ask("prove_picture", json!({ "original": original }))
    };
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>"#;
    assert!(prove("map.svg", svg).is_ok());
    for (name, bytes) in [
        ("letter.jpg", b"Dear Committee".as_slice()),
        ("cut.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("empty.gif", b""),
    ] {
        let fault = prove(name, bytes).unwrap_err().to_string();
        assert!(fault.contains(name), "{fault}");
    }
}
