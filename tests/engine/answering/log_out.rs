//! The log as CSV and as a workbook.

use super::{black_out, cells, cite, log};
use crate::bench::Bench;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn export(bench: &Bench, review: &str, name: &str, more: Value) -> (PathBuf, Value) {
    let path = bench.file(name);
    let mut ask = json!({ "review": review, "path": path });
    ask.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    let made = bench.call("export_log", ask);
    (path, made)
}

fn said(path: &Path) -> String {
    format!("{:?}", cells(path))
}

#[test]
fn the_public_log_tells_what_consent_allows() {
    let (bench, review) = Bench::with_review("Ada");
    let [union, ..] = log(&bench, &review);
    cite(&bench, &review, &union);
    for name in ["log.csv", "log.xlsx"] {
        let (path, made) = export(&bench, &review, name, json!({ "contacts": true }));
        assert_eq!(made["count"], 3);
        assert_eq!(
            made["warnings"],
            json!(["One contribution is left out, because there is no consent to publish it."])
        );
        let rows = cells(&path);
        assert_eq!(rows.len(), 4);
        let told = said(&path);
        for shown in [
            "Harbour Workers’ Union",
            "Fees are too high.",
            "Not quoted",
            "Methodology",
        ] {
            assert!(told.contains(shown), "{name}: {shown}: {told}");
        }
        for hidden in [
            "Beatriz",
            "Church of the Quay",
            "Silent",
            "bribed",
            "shelter",
            "ana@",
            "0101",
            "Contact",
            "Internal remark",
        ] {
            assert!(!told.contains(hidden), "{name}: {hidden}: {told}");
        }
        assert_eq!(
            rows[1][0], "1",
            "its own numbers: a gap would tell of what is left out"
        );
    }
}

#[test]
fn the_internal_log_tells_all_and_contacts_only_when_asked() {
    let (bench, review) = Bench::with_review("Ada");
    log(&bench, &review);
    let internal = json!({ "edition": "internal" });
    let (path, made) = export(&bench, &review, "log.csv", internal);
    assert_eq!(
        (made["count"].clone(), made["warnings"].clone()),
        (json!(4), json!([]))
    );
    let told = said(&path);
    assert!(
        told.contains("Silent Shipping") && told.contains("Internal remark"),
        "{told}"
    );
    assert!(!told.contains("ana@harbour.example"), "{told}");
    let with = json!({ "edition": "internal", "contacts": true });
    let (path, _) = export(&bench, &review, "contacts.xlsx", with);
    assert!(said(&path).contains("ana@harbour.example"));
}

#[test]
fn no_cell_runs_in_a_spreadsheet() {
    let (bench, review) = Bench::with_review("Ada");
    log(&bench, &review);
    let internal = json!({ "edition": "internal" });
    let (path, _) = export(&bench, &review, "log.csv", internal);
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains("'=Beatriz Okoro asks"), "{text}");
}

#[test]
fn what_is_blacked_out_is_in_no_table() {
    let (bench, review) = Bench::with_review("Ada");
    let text = "Inspector Odd Larsen took the money.";
    let id = bench.record(
        &review,
        json!({ "text": text, "consent": "quote-with-name" }),
        json!({}),
    );
    super::decide(
        &bench,
        &review,
        &id,
        "noted",
        "We do not repeat what Inspector Odd Larsen did.",
    );
    black_out(&bench, &review, &id, 0, 20);
    for edition in ["public", "internal"] {
        let (path, _) = export(&bench, &review, "log.csv", json!({ "edition": edition }));
        let told = said(&path);
        assert!(told.contains("[redacted] took the money."), "{told}");
        assert_eq!(told.contains("Larsen"), edition == "internal", "{told}");
    }
}

#[test]
fn a_refusal_prints_only_where_the_state_says_so() {
    let (bench, review) = Bench::with_review("Ada");
    let [union, ..] = log(&bench, &review);
    super::decide(
        &bench,
        &review,
        &union,
        "not-accepted",
        "Fees are set by law.",
    );
    let (path, made) = export(&bench, &review, "log.csv", json!({}));
    assert!(!said(&path).contains("Fees are set by law."));
    assert_eq!(made["warnings"].as_array().unwrap().len(), 2);
    bench.call(
        "save_record",
        json!({ "review": review, "unit": "outline", "collection": "profile", "id": "self", "fields": { "print_refusals": true } }),
    );
    let (path, _) = export(&bench, &review, "log.csv", json!({}));
    assert!(said(&path).contains("Fees are set by law."));
}

#[test]
fn another_ending_is_refused_in_words() {
    let (bench, review) = Bench::with_review("Ada");
    let ask = json!({ "review": review, "path": bench.file("log.ods") });
    let fault = bench.ask("export_log", ask).unwrap_err();
    assert!(format!("{fault:?}").contains("csv, xlsx"), "{fault:?}");
}
