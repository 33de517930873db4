//! The samples hold together: every key is known, and what points somewhere leads there.

use crate::bench::Bench;
use crate::sample::{Sample, assets, keys, read};
use model::BlockKind;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The parts of a sample; anything else is a slip of the pen.
const PARTS: &[&str] = &[
    "template",
    "language",
    "country",
    "title",
    "profile",
    "sections",
    "objectives",
    "principles",
    "records",
    "consultations",
    "contributions",
];

/// What a block of a sample may say.
const OF_A_BLOCK: &[&str] = &["kind", "text", "level", "rows", "file", "alt", "id"];

/// What of a contribution is kept apart from its record.
const APART: &[&str] = &["id", "organization", "person", "contact", "text"];

#[test]
fn every_key_of_a_sample_is_known() {
    for sample in Sample::all() {
        for part in sample.data.keys() {
            assert!(PARTS.contains(&part.as_str()), "{}: {part}", sample.key);
        }
        for group in ["sections", "objectives", "principles"] {
            for (key, entry) in sample.object(group) {
                let asked = sample.asked(group, &key);
                for question in keys(&entry["answers"]).chain(keys(&entry["remarks"])) {
                    assert!(
                        asked.contains(question),
                        "{}: {group} {key} asks no '{question}'",
                        sample.key
                    );
                }
                let answers = entry["answers"]
                    .as_object()
                    .into_iter()
                    .flat_map(Map::values);
                for block in answers.flat_map(|blocks| blocks.as_array().unwrap()) {
                    known_block(&sample, block);
                }
            }
        }
        for (collection, records) in sample.object("records") {
            assert_fields("records", &collection, records.as_array().unwrap(), &["id"]);
        }
        assert_fields(
            "consultations",
            "consultation",
            &sample.list("consultations"),
            &["id"],
        );
        assert_fields("log", "contribution", &sample.list("contributions"), APART);
    }
}

fn known_block(sample: &Sample, block: &Value) {
    for field in keys(block) {
        assert!(
            OF_A_BLOCK.contains(&field.as_str()),
            "{}: {field} in {block}",
            sample.key
        );
    }
    let kind = BlockKind::parse(block["kind"].as_str().unwrap_or_default());
    assert!(
        !matches!(kind, BlockKind::Other(_)),
        "{}: {block}",
        sample.key
    );
    if let Some(file) = block["file"].as_str() {
        assert!(
            sample.folder.join(file).exists(),
            "{}: there is no picture {file}",
            sample.key
        );
    }
}

/// A list is a set, an object a set of named values; both are written in the plural where words have one.
fn assert_fields(unit: &str, collection: &str, records: &[Value], apart: &[&str]) {
    let known = model::nouns::collection(unit, collection)
        .unwrap_or_else(|| panic!("no {collection} in {unit}"));
    for record in records {
        for (field, value) in record.as_object().unwrap() {
            let set = value.is_array() || value.is_object();
            let singular = field
                .strip_suffix('s')
                .filter(|_| field != "status")
                .unwrap_or(field);
            let allowed = match set {
                true => known.allows(&format!("{singular}:x")),
                false => known.allows(field),
            };
            assert!(
                allowed || apart.contains(&field.as_str()),
                "{collection} has no '{field}': {record}"
            );
        }
    }
}

#[test]
fn what_a_sample_points_to_is_there() {
    for sample in Sample::all() {
        let bench = Bench::new("Ama");
        let review = sample.open(&bench);
        let notes = bench.call("notes", json!({ "review": review }))["notes"].clone();
        let lost = [
            "lost-citation",
            "lost-footnote",
            "empty-footnote",
            "no-alt",
            "another-title",
            "wrong-title",
        ];
        let wrong = [
            "wrong-paragraph",
            "term-illegal",
            "term-vnr",
            "name-in-text",
            "moved-figure",
        ];
        for note in notes.as_array().unwrap() {
            let kind = note["kind"].as_str().unwrap();
            assert!(
                !lost.contains(&kind) && !wrong.contains(&kind),
                "{}: {note}",
                sample.key
            );
        }
        let ids = |list: Vec<Value>| -> BTreeSet<String> {
            list.iter()
                .map(|one| one["id"].as_str().unwrap().to_owned())
                .collect()
        };
        let (consultations, sources) = (
            ids(sample.list("consultations")),
            ids(sample.records("source")),
        );
        let categories = read(&assets().join("reference/categories.json"));
        let categories: BTreeSet<&str> = categories
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["key"].as_str().unwrap())
            .collect();
        for one in sample.list("contributions") {
            let at = one["consultation"].as_str().unwrap_or_default();
            assert!(
                at.is_empty() || consultations.contains(at),
                "{}: {one}",
                sample.key
            );
            assert!(
                categories.contains(one["category"].as_str().unwrap()),
                "{}: {one}",
                sample.key
            );
        }
        for one in sample
            .list("consultations")
            .iter()
            .flat_map(|one| keys(&one["counts"]).cloned().collect::<Vec<_>>())
        {
            assert!(categories.contains(one.as_str()), "{}: {one}", sample.key);
        }
        for one in sample
            .records("indicator")
            .into_iter()
            .chain(sample.records("practice"))
        {
            let source = one["source"].as_str().unwrap_or_default();
            assert!(
                source.is_empty() || sources.contains(source),
                "{}: {one}",
                sample.key
            );
        }
    }
}
