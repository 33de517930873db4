//! The samples: whole reviews of invented places that open and print.

use crate::bench::Bench;
use crate::sample::{Sample, assets, keys, read};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn draft(bench: &Bench, review: &str, edition: &str) -> Value {
    bench.call("text_view", json!({ "review": review, "edition": edition }))["draft"].clone()
}

fn export(bench: &Bench, review: &str, name: &str) -> (Value, Vec<u8>) {
    let path = bench.file(name);
    let made = bench.call(
        "export_pdf",
        json!({ "review": review, "path": path, "edition": "public" }),
    );
    (made, std::fs::read(path).unwrap())
}

#[test]
fn every_sample_opens_and_says_that_it_is_invented() {
    for sample in Sample::all() {
        let bench = Bench::new("Ama");
        let review = sample.open(&bench);
        let cover = draft(&bench, &review, "public")["cover"].clone();
        let notice = cover["notice"].as_str().unwrap();
        assert!(notice.contains("invent"), "{}: {notice}", sample.key);
        assert_eq!(cover["country"], sample.text("country"), "{}", sample.key);
    }
}

#[test]
fn a_public_pdf_names_nobody_who_has_not_agreed_and_is_the_same_twice() {
    let mut told_apart = false;
    for sample in Sample::all() {
        let bench = Bench::new("Ama");
        let review = sample.open(&bench);
        let (printed, inside) = (
            draft(&bench, &review, "public").to_string(),
            draft(&bench, &review, "internal").to_string(),
        );
        let names = sample.names();
        let agreed: BTreeSet<&String> = names
            .iter()
            .filter(|(_, c)| c.may_name())
            .map(|(name, _)| name)
            .collect();
        let kept: Vec<&String> = names
            .iter()
            .map(|(name, _)| name)
            .filter(|name| !agreed.contains(name))
            .collect();
        for name in &kept {
            assert!(!printed.contains(name.as_str()), "{}: {name}", sample.key);
        }
        told_apart |= kept.iter().any(|name| inside.contains(name.as_str()));
        let (first, again) = (
            export(&bench, &review, "first.pdf"),
            export(&bench, &review, "again.pdf"),
        );
        assert!(
            first.1.starts_with(b"%PDF-") && first.1 == again.1,
            "{}",
            sample.key
        );
    }
    assert!(told_apart, "an internal edition names them");
}

#[test]
fn the_long_and_the_short_national_review_are_as_long_as_they_say() {
    for (key, least, most) in [("national-long", 35, 50), ("national-short", 6, 11)] {
        let bench = Bench::new("Ama");
        let review = Sample::read(key).open(&bench);
        let pages = export(&bench, &review, "report.pdf").0["pages"]
            .as_u64()
            .unwrap();
        assert!((least..=most).contains(&pages), "{key}: {pages} pages");
    }
}

#[test]
fn the_long_national_review_shows_everything() {
    let sample = Sample::read("national-long");
    for (group, count) in [("objectives", 23), ("principles", 10)] {
        assert_eq!(sample.object(group).len(), count, "{group}");
    }
    let priorities = sample
        .object("objectives")
        .values()
        .filter(|one| one["priority"] == true)
        .count();
    assert_eq!(priorities, 8);
    let template = sample.template();
    for section in template["sections"].as_array().unwrap() {
        let key = section["key"].as_str().unwrap();
        let answers = sample
            .object("sections")
            .get(key)
            .map(|one| one["answers"].clone())
            .unwrap_or_default();
        let answered: BTreeSet<String> = keys(&answers).cloned().collect();
        assert_eq!(answered, sample.asked("sections", key), "{key}");
    }
    let least = [
        ("source", 20),
        ("practice", 15),
        ("law", 10),
        ("indicator", 16),
        ("commitment", 20),
        ("abbreviation", 25),
    ];
    for (collection, least) in least {
        assert!(sample.records(collection).len() >= least, "{collection}");
    }
    let contributions = sample.list("contributions");
    assert_eq!(
        (sample.list("consultations").len(), contributions.len()),
        (2, 60)
    );
    let kinds = |field: &str| {
        contributions
            .iter()
            .filter_map(|one| one[field].as_str())
            .collect::<BTreeSet<_>>()
            .len()
    };
    let categories = read(&assets().join("reference/categories.json"))
        .as_array()
        .unwrap()
        .len();
    assert_eq!(kinds("category"), categories);
    assert_eq!(
        (kinds("consent"), kinds("channel"), kinds("outcome")),
        (5, 6, 6)
    );
    let origins: BTreeSet<String> = sample
        .records("commitment")
        .iter()
        .map(|one| one["origin"].as_str().unwrap().to_owned())
        .collect();
    for origin in [
        "last-review",
        "pledge",
        "progress-declaration",
        "implementation-plan",
    ] {
        assert!(origins.contains(origin), "{origin}");
    }
}
