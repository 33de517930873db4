//! A sample as its files say it, and what its template asks.

use crate::bench::Bench;
use model::consent::Consent;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

pub(crate) fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets")
}

pub(crate) fn read(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// A sample as its files say it.
pub(crate) struct Sample {
    pub(crate) key: String,
    pub(crate) folder: PathBuf,
    pub(crate) data: Map<String, Value>,
}

impl Sample {
    pub(crate) fn read(key: &str) -> Self {
        let folder = assets().join("samples").join(key);
        let mut data = Map::new();
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|end| end == "json") {
                for (part, value) in read(&path).as_object().unwrap() {
                    assert!(
                        data.insert(part.clone(), value.clone()).is_none(),
                        "{key}: {part} stands in two files"
                    );
                }
            }
        }
        Self {
            key: key.to_owned(),
            folder,
            data,
        }
    }

    /// Every sample that the program offers.
    pub(crate) fn all() -> Vec<Self> {
        let offered = Bench::new("Ama").call("list_templates", json!({}))["samples"].clone();
        let keys: Vec<Self> = offered
            .as_array()
            .unwrap()
            .iter()
            .map(|row| Self::read(row["key"].as_str().unwrap()))
            .collect();
        assert!(
            keys.iter().any(|one| one.key == "national-short"),
            "first use offers it"
        );
        keys
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        self.data
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    pub(crate) fn list(&self, name: &str) -> Vec<Value> {
        self.data
            .get(name)
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default()
    }

    pub(crate) fn object(&self, name: &str) -> Map<String, Value> {
        self.data
            .get(name)
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default()
    }

    pub(crate) fn records(&self, collection: &str) -> Vec<Value> {
        self.object("records")
            .get(collection)
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default()
    }

    pub(crate) fn template(&self) -> Value {
        read(
            &assets()
                .join("templates")
                .join(self.text("template"))
                .join("template.json"),
        )
    }

    /// Questions that a person answers, of a section, an objective or a principle.
    pub(crate) fn asked(&self, group: &str, key: &str) -> BTreeSet<String> {
        let template = self.template();
        let sections = template["sections"].as_array().unwrap().iter();
        let questions: Vec<Value> = sections
            .filter(|one| {
                if group == "sections" {
                    one["key"] == key
                } else {
                    one["kind"] == group
                }
            })
            .flat_map(|one| {
                let asked = if group == "sections" {
                    &one["questions"]
                } else {
                    &one["matrix"]["questions"]
                };
                asked.as_array().cloned().unwrap_or_default()
            })
            .collect();
        let written = questions.iter().filter(|one| one["kind"] != "passage");
        written
            .map(|one| one["key"].as_str().unwrap().to_owned())
            .collect()
    }

    pub(crate) fn open(&self, bench: &Bench) -> String {
        bench.call("open_sample", json!({ "sample": self.key }))["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// The names behind contributions, with what their owners agreed to.
    pub(crate) fn names(&self) -> Vec<(String, Consent)> {
        let names = self.list("contributions").into_iter().flat_map(|one| {
            let consent = Consent::parse(one["consent"].as_str().unwrap_or_default());
            let names = ["organization", "person"]
                .map(|field| one[field].as_str().unwrap_or_default().to_owned());
            names.into_iter().map(move |name| (name, consent.clone()))
        });
        names.filter(|(name, _)| !name.is_empty()).collect()
    }
}

/// The names of the fields of an object.
pub(crate) fn keys(value: &Value) -> impl Iterator<Item = &String> {
    value.as_object().into_iter().flat_map(Map::keys)
}
