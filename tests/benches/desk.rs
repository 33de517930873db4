//! A computer for a benchmark: a real folder, a real clock, one long review.

use crate::zipped::xlsx;
use engine::{Engine, Host, Place};
use serde_json::{Value, json};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const WORDS: [&str; 24] = [
    "residence",
    "permit",
    "school",
    "clinic",
    "wages",
    "contract",
    "shelter",
    "border",
    "return",
    "family",
    "remittance",
    "skills",
    "language",
    "court",
    "detention",
    "alternative",
    "municipality",
    "union",
    "employer",
    "domestic",
    "worker",
    "seasonal",
    "diaspora",
    "registration",
];
const UNIT: &str = "section:methodology";

/// The program, open on a folder, with the long sample in it.
pub(crate) struct Desk {
    engine: Engine,
    folder: Folder,
    review: String,
}

/// The same folder with the program ended.
pub(crate) struct Closed {
    folder: Folder,
    review: String,
}

/// A folder that goes with this process, or one that belongs to another.
enum Folder {
    Ours(TempDir),
    Theirs(PathBuf),
}

impl Folder {
    fn path(&self) -> &Path {
        match self {
            Self::Ours(folder) => folder.path(),
            Self::Theirs(folder) => folder,
        }
    }
}

fn open(folder: &Folder) -> Engine {
    Engine::open(Place::at(folder.path()), Host::system()).unwrap()
}

fn new_folder() -> Folder {
    Folder::Ours(tempfile::tempdir().unwrap())
}

impl Closed {
    /// For another process: folder and review.
    pub(crate) fn told(&self) -> String {
        format!("{}|{}", self.folder.path().display(), self.review)
    }

    /// What another process told.
    pub(crate) fn of(told: &str) -> Self {
        let (folder, review) = told.split_once('|').unwrap();
        Self {
            folder: Folder::Theirs(folder.into()),
            review: review.to_owned(),
        }
    }

    pub(crate) fn open(self) -> Desk {
        Desk {
            engine: open(&self.folder),
            folder: self.folder,
            review: self.review,
        }
    }
}

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = new_folder();
        let engine = open(&folder);
        let made = engine
            .call("open_sample", json!({ "sample": "national-long" }))
            .unwrap();
        Self {
            engine,
            folder,
            review: made["id"].as_str().unwrap().to_owned(),
        }
    }

    pub(crate) fn closed(self) -> Closed {
        Closed {
            folder: self.folder,
            review: self.review,
        }
    }

    fn call(&self, name: &str, ask: Value) -> Value {
        self.engine.call(name, ask).unwrap()
    }

    /// An empty review.
    pub(crate) fn begin(&self) -> String {
        let ask = json!({ "template": "national-review", "country": "Azania", "language": "en" });
        self.call("create_review", ask)["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// A CSV of so many contributions, no two alike.
    pub(crate) fn contributions(&self, many: usize) -> PathBuf {
        let mut text = String::new();
        for [date, from, group, said, objective] in rows(many) {
            writeln!(text, "{date},{from},{group},\"{said}\",{objective}").unwrap();
        }
        self.file(&format!("contributions-{many}.csv"), text.as_bytes())
    }

    /// The same as a workbook.
    pub(crate) fn workbook(&self, many: usize) -> PathBuf {
        let rows: Vec<[String; 5]> = rows(many).collect();
        let rows: Vec<Vec<&str>> = rows
            .iter()
            .map(|row| row.iter().map(String::as_str).collect())
            .collect();
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        let book = xlsx(&[("Inputs", &rows)]);
        self.file(&format!("contributions-{many}.xlsx"), &book)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let file = self.folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        file
    }

    pub(crate) fn import(&self, review: &str, file: &PathBuf) {
        let preview = self.call(
            "preview_import",
            json!({ "review": review, "paths": [file] }),
        );
        let ask =
            json!({ "review": review, "paths": [file], "map": preview["map"], "same": "import" });
        self.call("import_contributions", ask);
    }

    /// So many contributions more in the long sample.
    pub(crate) fn fill_sample(&self, many: usize) {
        self.import(&self.review, &self.contributions(many));
    }

    /// A keystroke's save: what the window sends while somebody types.
    pub(crate) fn type_in(&self, round: usize) {
        self.call(
            "answer",
            answer(
                &self.review,
                &format!("The Committee met {round} times."),
                true,
            ),
        );
    }

    /// What the window asks for when a review is opened.
    pub(crate) fn look(&self) {
        self.call("get_review", json!({ "review": self.review }));
        self.call("list_contributions", json!({ "review": self.review }));
    }

    /// Shows the pages, and exports them.
    pub(crate) fn print(&self) {
        self.call("render", json!({ "review": self.review }));
        let path = self.folder.path().join("report.pdf");
        self.call("export_pdf", json!({ "review": self.review, "path": path }));
    }

    /// A page of the log, somewhere in it: what the window asks for while somebody scrolls.
    pub(crate) fn page(&self, round: usize, many: usize) {
        let offset = round * 700 % many / 100 * 100;
        let ask = json!({ "review": self.review, "offset": offset, "limit": 100 });
        self.call("list_contributions", ask);
    }

    pub(crate) fn search(&self, round: usize) {
        let query = format!("{} {}", WORDS[round % 24], WORDS[(round * 5 + 3) % 24]);
        let ask = json!({ "review": self.review, "query": query, "language": "en" });
        self.call("search", ask);
    }

    fn save(&self, name: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        self.call("save_copy", json!({ "review": self.review, "path": path }));
        path
    }

    /// Another computer with the same review.
    pub(crate) fn twin(&self) -> Self {
        let copy = self.folder.path().join("twin.rapporteur");
        if !copy.exists() {
            self.save("twin.rapporteur");
        }
        let folder = new_folder();
        let engine = open(&folder);
        engine.call("open_copy", json!({ "path": copy })).unwrap();
        Self {
            engine,
            folder,
            review: self.review.clone(),
        }
    }

    /// The copy of a twin in which so many answers were given.
    pub(crate) fn edited_copy(&self, edits: usize) -> PathBuf {
        let twin = self.twin();
        for edit in 0..edits {
            twin.call(
                "answer",
                answer(&self.review, &format!("Edit {edit}."), false),
            );
        }
        let there = twin.save("edited.rapporteur");
        let here = self.folder.path().join("edited.rapporteur");
        std::fs::copy(there, &here).unwrap();
        here
    }

    pub(crate) fn bring(&self, copy: &PathBuf) {
        self.call("open_copy", json!({ "path": copy }));
    }
}

/// A line of headings and so many rows.
fn rows(many: usize) -> impl Iterator<Item = [String; 5]> {
    let heads = ["date", "organization", "category", "text", "objective"].map(str::to_owned);
    std::iter::once(heads).chain((0..many).map(move |at| {
        let said: Vec<&str> = (0..40)
            .map(|word| WORDS[(at * 7 + word * word * 5 + at / 24) % 24])
            .collect();
        [
            format!("2027-03-{:02}", 1 + at % 28),
            format!("Association {at}"),
            "civil-society".to_owned(),
            format!("{} Number {at} of {many}.", said.join(" ")),
            (1 + at % 23).to_string(),
        ]
    }))
}

fn answer(review: &str, text: &str, typing: bool) -> Value {
    let block =
        json!({ "id": "bench", "kind": "paragraph", "runs": [{ "t": "text", "text": text }] });
    json!({ "review": review, "unit": UNIT, "question": "validation", "known": ["bench"],
        "blocks": [block], "typing": typing })
}
