//! A computer for a test: a folder, a clock that ticks by the second, chance that can be repeated.

use engine::{Engine, Fault, Host, Place};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use tempfile::TempDir;

pub(crate) const UNIT: &str = "section:methodology";

/// A computer with the program open.
pub(crate) struct Bench {
    pub(crate) engine: Option<Engine>,
    pub(crate) folder: TempDir,
    name: &'static str,
    starts: u64,
}

/// What a test host knows: who is at it, and a start that makes its ids its own.
pub(crate) fn host(name: &str, start: u64) -> Host {
    let clock = AtomicI64::new(0);
    let first = name.bytes().fold(start.wrapping_mul(0x9e37), |sum, byte| {
        sum.wrapping_mul(131).wrapping_add(u64::from(byte))
    });
    let chance = AtomicU64::new(first << 20);
    Host::new(
        move || {
            let seconds = clock.fetch_add(1, Ordering::Relaxed);
            let began = 1_803_891_600 + i64::try_from(start).unwrap() * 3_600;
            chrono::DateTime::from_timestamp(began + seconds, 0).unwrap()
        },
        move || {
            let mut bytes = [0; 16];
            for half in bytes.chunks_mut(8) {
                half.copy_from_slice(&mixed(chance.fetch_add(1, Ordering::Relaxed)).to_le_bytes());
            }
            bytes
        },
        name,
    )
}

/// Numbers that look like chance (SplitMix64).
pub(crate) fn mixed(count: u64) -> u64 {
    let mut z = count.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A paragraph as the editor sends it.
pub(crate) fn paragraph(id: &str, text: &str) -> Value {
    json!({ "id": id, "kind": "paragraph", "runs": [{ "t": "text", "text": text }] })
}

impl Bench {
    /// A computer at which `name` works.
    pub(crate) fn new(name: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let engine = Engine::open(Place::at(folder.path()), host(name, 0)).unwrap();
        Self {
            engine: Some(engine),
            folder,
            name,
            starts: 0,
        }
    }

    /// … with a review begun.
    pub(crate) fn with_review(name: &'static str) -> (Self, String) {
        let bench = Self::new(name);
        let review = bench.begin();
        (bench, review)
    }

    pub(crate) fn begin(&self) -> String {
        let made = self.call(
            "create_review",
            json!({ "template": "national-review", "country": "Aurelia", "title": "Review of Aurelia" }),
        );
        made["id"].as_str().unwrap().to_owned()
    }

    /// Ends the program and starts it again.
    pub(crate) fn restart(&mut self) {
        self.engine = None;
        self.starts += 1;
        let place = Place::at(self.folder.path());
        self.engine = Some(Engine::open(place, host(self.name, self.starts)).unwrap());
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn ask(&self, name: &str, ask: Value) -> Result<Value, Fault> {
        self.engine.as_ref().unwrap().call(name, ask)
    }

    pub(crate) fn call(&self, name: &str, ask: Value) -> Value {
        self.ask(name, ask.clone())
            .unwrap_or_else(|fault| panic!("{name} {ask}: {fault:?}"))
    }

    /// Records a contribution with these fields and some more; gives its id.
    pub(crate) fn record(&self, review: &str, fields: Value, more: Value) -> String {
        let mut ask = json!({ "review": review });
        for given in [fields, more] {
            let given = given.as_object().unwrap().clone();
            ask.as_object_mut().unwrap().extend(given);
        }
        text_of(&self.call("add_contribution", ask), "id")
    }

    /// A contribution, whole.
    pub(crate) fn contribution(&self, review: &str, id: &str) -> Value {
        let ask =
            json!({ "review": review, "unit": "log", "collection": "contribution", "id": id });
        self.call("get_contribution", ask)
    }

    /// The log, newest first.
    pub(crate) fn log(&self, review: &str) -> Vec<Value> {
        let list = self.call("list_contributions", json!({ "review": review }));
        list["rows"].as_array().unwrap().clone()
    }

    /// Writes one paragraph as the whole answer to a question of the methodology.
    pub(crate) fn answer(&self, review: &str, question: &str, text: &str) {
        self.write(review, question, text, false);
    }

    /// … keeps it while it is typed.
    pub(crate) fn type_in(&self, review: &str, question: &str, text: &str) {
        self.write(review, question, text, true);
    }

    fn write(&self, review: &str, question: &str, text: &str, typing: bool) {
        let block = format!("b-{question}");
        let ask = json!({
            "review": review, "unit": UNIT, "question": question, "typing": typing,
            "known": [block], "blocks": [paragraph(&block, text)],
        });
        self.call("answer", ask);
    }

    /// The words of an answer.
    pub(crate) fn text(&self, review: &str, question: &str) -> String {
        let section = self.call("get_section", json!({ "review": review, "unit": UNIT }));
        let questions = section["questions"].as_array().unwrap();
        let asked = questions.iter().find(|one| one["key"] == question).unwrap();
        let blocks = asked["blocks"].as_array().unwrap().iter();
        let runs = blocks.flat_map(|block| block["runs"].as_array().unwrap());
        runs.map(|run| run["text"].as_str().unwrap_or_default())
            .collect()
    }

    /// The sentences of history, newest first.
    pub(crate) fn history(&self, review: &str) -> Vec<String> {
        let history = self.call("history", json!({ "review": review }));
        let entries = history["entries"].as_array().unwrap().iter();
        entries
            .map(|entry| {
                let undone = if entry["undone"] == true {
                    " (undone)"
                } else {
                    ""
                };
                format!(
                    "{}: {}{undone}",
                    text_of(entry, "who"),
                    text_of(entry, "sentence")
                )
            })
            .collect()
    }

    pub(crate) fn undo(&self, review: &str) -> Value {
        self.call("undo", json!({ "review": review }))
    }

    pub(crate) fn redo(&self, review: &str) -> Value {
        self.call("redo", json!({ "review": review }))
    }

    /// Saves the one file.
    pub(crate) fn save(&self, review: &str) -> PathBuf {
        let path = self.file("copy.rapporteur");
        self.call("save_copy", json!({ "review": review, "path": path }));
        path
    }

    /// Opens it, or brings it back.
    pub(crate) fn bring(&self, path: &Path) -> Value {
        self.call("open_copy", json!({ "path": path }))
    }

    pub(crate) fn undecided(&self, review: &str) -> Vec<Value> {
        let all = self.call("undecided", json!({ "review": review }));
        all["places"].as_array().unwrap().clone()
    }

    /// The checks that did not pass.
    pub(crate) fn unwell(&self, rebuild: bool) -> Vec<String> {
        let diagnosis = self.call("doctor", json!({ "rebuild": rebuild }));
        let checks = diagnosis["checks"].as_array().unwrap().iter();
        checks
            .filter(|check| check["ok"] == false)
            .map(ToString::to_string)
            .collect()
    }
}

pub(crate) fn text_of(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}
