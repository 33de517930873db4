//! Five hundred planted names, where names hide: contact details, names of files, properties of documents, texts
//! and remarks that are not public. None may come to light in anything that is made for others to read.

use crate::bench::{Bench, UNIT};
use crate::zipped::zipped;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Contributions, each with five names.
const BIRDS: usize = 100;

/// Consents under which no name may print.
const CONSENTS: [&str; 5] = [
    "quote-without-name",
    "use-without-quoting",
    "internal-only",
    "not-asked",
    "withdrawn",
];

const OUTCOMES: [&str; 4] = ["reflected", "partly", "noted", "not-accepted"];

/// What is planted with one contribution.
struct Bird {
    sender: String,
    contact: String,
    file: String,
    property: String,
    told: String,
}

impl Bird {
    fn new(count: usize) -> Self {
        let name = |kind: &str| {
            format!(
                "{} {}",
                spelt(count, kind),
                spelt(count, &kind.to_uppercase())
            )
        };
        Self {
            sender: name("s"),
            contact: name("c"),
            file: name("f"),
            property: name("p"),
            told: name("t"),
        }
    }

    fn names(&self) -> [&String; 5] {
        [
            &self.sender,
            &self.contact,
            &self.file,
            &self.property,
            &self.told,
        ]
    }
}

/// A word that stands in no language: letters only, so that it is one word to whoever looks for it.
fn spelt(count: usize, kind: &str) -> String {
    let seed = kind
        .bytes()
        .fold(count as u64 + 1, |sum, byte| sum * 257 + u64::from(byte));
    let mut left = crate::bench::mixed(seed);
    let mut word = String::from("Qx");
    for _ in 0..9 {
        word.push(char::from(b'a' + (left % 26) as u8));
        left /= 26;
    }
    word
}

/// A Word file with a name in its properties and nothing else.
fn document(name: &str) -> Vec<u8> {
    let core = format!("<cp:coreProperties><dc:creator>{name}</dc:creator></cp:coreProperties>");
    zipped(&[
        ("[Content_Types].xml", b"<Types/>"),
        (
            "word/document.xml",
            b"<w:document><w:body><w:p/></w:body></w:document>",
        ),
        ("docProps/core.xml", core.as_bytes()),
    ])
}

/// Records the birds; each is answered with the name of the one before.
fn planted(bench: &Bench, review: &str) -> Vec<(String, Bird)> {
    let mut planted: Vec<(String, Bird)> = vec![];
    for count in 0..BIRDS {
        let bird = Bird::new(count);
        let before = planted
            .last()
            .map_or("nobody", |(_, one)| one.sender.as_str());
        let file = bench.file(&format!("{}.docx", bird.file));
        std::fs::write(&file, document(&bird.property)).unwrap();
        let consent = CONSENTS[count % CONSENTS.len()];
        let given = if consent == "withdrawn" {
            "quote-with-name"
        } else {
            consent
        };
        let text = format!("{} knows {}, who saw it all.", bird.sender, bird.told);
        let whose = if count % 2 == 0 {
            json!({ "person": bird.sender })
        } else {
            json!({ "organizations": [bird.sender] })
        };
        let id = bench.record(
            review,
            whose,
            json!({
                "text": text, "consent": given, "category": "migrants", "files": [file],
                "contact": format!("care of {}, 12 Quay", bird.contact),
            }),
        );
        if consent == "withdrawn" {
            bench.call("withdraw_consent", json!({ "review": review, "ids": [id] }));
        }
        if consent == "quote-without-name" {
            let from = text.find(&bird.told).unwrap();
            let to = from + bird.told.len();
            let ask = json!({ "review": review, "id": id, "from": from, "to": to, "reason": "a name", "files": true });
            bench.call("redact", ask);
        }
        // a drafter may write out what is blacked out, or who else said so: neither prints
        let too = if consent == "quote-without-name" {
            bird.told.as_str()
        } else {
            "nobody else"
        };
        let outcome = OUTCOMES[count % OUTCOMES.len()];
        let reason = format!("{before} told us so, and {too}.");
        let fields = json!({ "outcome": outcome, "reason": reason });
        bench.call(
            "treat_contributions",
            json!({ "review": review, "ids": [id], "fields": fields }),
        );
        let remark = json!({ "remark": format!("Ask {}.", bird.told) });
        let record = json!({ "review": review, "unit": "log", "collection": "contribution", "id": id, "fields": remark });
        bench.call("save_record", record);
        planted.push((id, bird));
    }
    planted
}

/// Cites what may be cited, in one sentence each.
fn cite(bench: &Bench, review: &str, planted: &[(String, Bird)]) {
    let may = planted
        .iter()
        .enumerate()
        .filter(|(count, _)| count % CONSENTS.len() < 2);
    let runs: Vec<Value> = may
        .flat_map(|(_, (id, _))| {
            [
                json!({ "t": "text", "text": "It was seen. " }),
                json!({ "t": "cite", "kind": "contribution", "id": id }),
            ]
        })
        .collect();
    let block = json!({ "id": "b-lead", "kind": "paragraph", "runs": runs });
    let ask = json!({ "review": review, "unit": UNIT, "question": "lead", "known": [], "blocks": [block] });
    bench.call("answer", ask);
}

/// Everything that a file says, in its text, its parts, its properties: letters only, small.
fn bared(path: &Path) -> String {
    let bytes = std::fs::read(path).unwrap();
    let name = path.file_name().unwrap().to_string_lossy();
    let mut all = interchange::document::read(&name, &bytes).text;
    if bytes.starts_with(b"%PDF") {
        all += &parts_of_pdf(&bytes);
    } else if bytes.starts_with(b"PK") {
        for part in interchange::archive::unpack(&bytes, 64 << 20).unwrap() {
            all += &part.name;
            all += &String::from_utf8_lossy(&part.content.unwrap());
        }
    } else {
        all += &String::from_utf8_lossy(&bytes);
    }
    all.chars()
        .filter(|sign| sign.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn parts_of_pdf(bytes: &[u8]) -> String {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let mut all = String::new();
    for object in document.objects.values() {
        if let Ok(stream) = object.as_stream() {
            let plain = stream
                .decompressed_content()
                .unwrap_or_else(|_| stream.content.clone());
            all += &String::from_utf8_lossy(&plain);
        } else if let Ok(fields) = object.as_dict() {
            for (_, value) in fields {
                all += &lopdf::decode_text_string(value).unwrap_or_default();
            }
        }
    }
    all
}

/// Whether a name is in it, whole or in part.
fn holds(all: &str, name: &str) -> bool {
    name.split(' ')
        .any(|word| all.contains(&word.to_lowercase()))
}

/// Which of these names are in a file.
fn found<'a>(path: &Path, names: impl IntoIterator<Item = &'a String>) -> Vec<&'a String> {
    let all = bared(path);
    names.into_iter().filter(|name| holds(&all, name)).collect()
}

fn made(bench: &Bench, review: &str, command: &str, name: &str, more: Value) -> PathBuf {
    let path = bench.file(name);
    let mut ask = json!({ "review": review, "path": path });
    ask.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    bench.call(command, ask);
    path
}

#[test]
fn no_planted_name_comes_to_light() {
    let (bench, review) = Bench::with_review("Ada");
    let planted = planted(&bench, &review);
    cite(&bench, &review, &planted);
    let names: Vec<&String> = planted.iter().flat_map(|(_, bird)| bird.names()).collect();
    assert_eq!(names.len(), 500);

    let profile = json!({ "print_refusals": true, "print_participants": true });
    let record = json!({ "review": review, "unit": "outline", "collection": "profile", "id": "self", "fields": profile });
    bench.call("save_record", record);
    let groups = json!({ "groups": true });
    for (command, name, more) in [
        ("export_pdf", "report.pdf", json!({})),
        ("export_log", "log.csv", json!({ "contacts": true })),
        ("export_log", "log.xlsx", json!({ "contacts": true })),
        ("export_responses", "table.pdf", json!({})),
        ("export_responses", "table.docx", json!({})),
        ("export_responses", "table.xlsx", json!({})),
        ("export_responses", "said.pdf", groups.clone()),
        ("export_responses", "said.docx", groups),
    ] {
        let path = made(&bench, &review, command, name, more);
        assert_eq!(
            found(&path, names.iter().copied()),
            Vec::<&String>::new(),
            "{name}"
        );
    }
    internal_papers_hold_them(&bench, &review, &planted);
    letters_name_only_their_reader(&bench, &review, &planted);
}

/// Whoever looks finds them where they may be: the search is none that finds nothing.
fn internal_papers_hold_them(bench: &Bench, review: &str, planted: &[(String, Bird)]) {
    let inside = json!({ "edition": "internal", "contacts": true });
    let senders = || planted.iter().map(|(_, bird)| &bird.sender);
    for (command, name) in [
        ("export_log", "inside.csv"),
        ("export_log", "inside.xlsx"),
        ("export_responses", "inside.pdf"),
        ("export_responses", "inside.docx"),
    ] {
        let path = made(bench, review, command, name, inside.clone());
        assert_eq!(found(&path, senders()).len(), BIRDS, "{name}");
    }
    let log = bench.file("inside.csv");
    assert_eq!(
        found(&log, planted.iter().map(|(_, bird)| &bird.contact)).len(),
        BIRDS
    );
}

fn letters_name_only_their_reader(bench: &Bench, review: &str, planted: &[(String, Bird)]) {
    let rows = bench.call("list_letters", json!({ "review": review }));
    assert_eq!(rows["rows"].as_array().unwrap().len(), BIRDS);
    for format in ["pdf", "docx"] {
        let folder = bench.file(format);
        std::fs::create_dir(&folder).unwrap();
        let ask = json!({ "review": review, "folder": folder, "format": format });
        let written = bench.call("write_letters", ask);
        let files: Vec<PathBuf> = written["files"]
            .as_array()
            .unwrap()
            .iter()
            .map(|file| file.as_str().unwrap().into())
            .collect();
        assert_eq!(files.len(), BIRDS);
        for file in &files {
            let all = bared(file);
            let own = planted
                .iter()
                .position(|(_, bird)| file.to_string_lossy().contains(&bird.sender))
                .unwrap();
            for (at, (_, bird)) in planted.iter().enumerate() {
                let held = bird.names().into_iter().filter(|name| holds(&all, name));
                if at == own {
                    assert!(held.count() > 0, "it is written to by name");
                } else {
                    assert_eq!(held.count(), 0, "{}", file.display());
                }
            }
        }
    }
}
