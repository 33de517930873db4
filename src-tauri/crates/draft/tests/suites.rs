//! Cases as text: `tests/suites/*.case`. A case is a name, what the review holds, `=>`, and what is seen.
//! `ACCEPT=1 cargo test --workspace --test drafting` writes what is seen into the files, to be read before it is committed.

use crate::bench::Bench;
use crate::page::{cover, pages};
use draft::{ApprovalFacts, TwoVersions};
use model::consent::Edition;
use model::draft::{Draft, DraftBlock, Note};
use model::{BlockKind, Fields, Scalar, UnitKey};
use std::path::{Path, PathBuf};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/suites");

#[test]
fn every_case_reads_as_written() {
    let accept = std::env::var_os("ACCEPT").is_some();
    let mut wrong = vec![];
    let files = files();
    assert!(!files.is_empty(), "no cases in {FOLDER}");
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        let cases: Vec<(String, String, String)> = split(&text)
            .map(|case| (case.0.into(), case.1.into(), seen(case.1)))
            .collect();
        let expected: Vec<&str> = split(&text).map(|case| case.2.trim()).collect();
        for ((name, _, seen), expected) in cases.iter().zip(expected) {
            if seen.trim() != expected {
                wrong.push(format!(
                    "{} · {name}\n--- expected\n{expected}\n--- seen\n{seen}",
                    shown(&path)
                ));
            }
        }
        if accept {
            let all = cases.iter().map(|(name, given, seen)| {
                format!("--- {name} ---\n{}\n=>\n{}\n", given.trim(), seen.trim())
            });
            std::fs::write(&path, all.collect::<Vec<_>>().join("\n")).unwrap();
        }
    }
    assert!(accept || wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn shown(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn files() -> Vec<PathBuf> {
    let all = std::fs::read_dir(FOLDER)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = all
        .filter(|path| path.extension().is_some_and(|end| end == "case"))
        .collect();
    files.sort();
    files
}

/// Name, what is given, what is expected.
fn split(text: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    text.split("\n--- ").flat_map(|case| {
        let (name, rest) = case.trim_start_matches("--- ").split_once(" ---\n")?;
        let (given, expected) = rest.split_once("\n=>").unwrap_or((rest, ""));
        Some((name, given, expected))
    })
}

fn seen(given: &str) -> String {
    let mut case = Case {
        bench: Bench::new("national-review", "en"),
        show: "pages".into(),
    };
    given
        .lines()
        .filter(|line| !line.trim().is_empty())
        .for_each(|line| case.read(line));
    let (draft, notes) = case.bench.compose();
    match case.show.as_str() {
        "cover" => cover(&draft),
        "blank" => pages(&case.bench.blank()),
        "notes" => told(&notes, false),
        "all notes" => told(&notes, true),
        "draft" => pages(&draft),
        _ => pages(&without_gaps(draft)),
    }
}

/// What is written; the gaps are seen where `show: draft` asks for them.
fn without_gaps(mut draft: Draft) -> Draft {
    for section in &mut draft.sections {
        for passage in &mut section.passages {
            passage
                .blocks
                .retain(|block| !matches!(block, DraftBlock::Gap { .. }));
        }
        section
            .passages
            .retain(|passage| !passage.blocks.is_empty());
    }
    draft
}

/// Points to check with their place; what a nearly empty review misses only where it is asked for.
fn told(notes: &[Note], all: bool) -> String {
    let bare = |note: &&Note| {
        all || !matches!(
            note.kind.as_str(),
            "unanswered" | "empty-section" | "no-priorities" | "unofficial-title"
        )
    };
    let place = |note: &Note| {
        if note.key.is_empty() {
            note.unit.clone()
        } else {
            format!("{}/{}", note.unit, note.key)
        }
    };
    let lines: Vec<String> = notes
        .iter()
        .filter(bare)
        .map(|note| format!("{} [{}]", note.text, place(note)))
        .collect();
    if lines.is_empty() {
        "none".into()
    } else {
        lines.join("\n")
    }
}

struct Case {
    bench: Bench,
    show: String,
}

impl Case {
    fn read(&mut self, line: &str) {
        let (name, value) = line
            .split_once(": ")
            .unwrap_or_else(|| panic!("no ': ' in '{line}'"));
        let words: Vec<&str> = name.split_whitespace().collect();
        match words.as_slice() {
            ["template"] => self
                .bench
                .set(UnitKey::OUTLINE, "profile", "self", "template", value),
            ["language"] => value.clone_into(&mut self.bench.language),
            ["edition"] => {
                self.bench.edition = if value == "internal" {
                    Edition::Internal
                } else {
                    Edition::Public
                }
            }
            ["show"] => value.clone_into(&mut self.show),
            ["profile"] => self
                .bench
                .put(UnitKey::OUTLINE, "profile", "self", fields(value)),
            ["approved", "by"] => self.bench.approval = Some(approval(value)),
            ["name", id] => _ = self.bench.names.insert((*id).into(), value.into()),
            ["picture", id] => _ = self.bench.media.insert((*id).into(), value.into()),
            ["two", "versions", place] => {
                let (unit, key) = place.split_once('/').unwrap();
                let place = TwoVersions {
                    unit: unit.into(),
                    key: key.into(),
                    collection: String::new(),
                    block: value.into(),
                };
                self.bench.undecided.push(place);
            }
            ["contribution", id] => self
                .bench
                .put(UnitKey::LOG, "contribution", id, fields(value)),
            ["consultation", id] => {
                self.bench
                    .put(UnitKey::CONSULTATIONS, "consultation", id, fields(value));
            }
            ["question", place] => {
                let (unit, key) = place.split_once('/').unwrap();
                self.bench.put(unit, "question", key, fields(value));
            }
            [unit] if unit.contains('/') => self.write(unit, value),
            [unit] if unit.contains(':') => self.bench.put(unit, "self", "self", fields(value)),
            [collection, id] => self
                .bench
                .put(UnitKey::RECORDS, collection, id, fields(value)),
            _ => panic!("nothing is known of '{name}'"),
        }
    }

    /// A block: `- ` an item, `+ ` a numbered one, `# ` a heading, `| ` a table's JSON, `|Its_caption ` one with a caption, `^id ` a footnote,
    /// `!original ` a picture with its alternative text, else a paragraph.
    fn write(&mut self, place: &str, value: &str) {
        let (unit, key) = place.split_once('/').unwrap();
        let (sign, rest) = value.split_once(' ').unwrap_or((value, ""));
        let mut one = |kind, text: &str| self.bench.write(unit, key, kind, text);
        match sign.chars().next().unwrap_or(' ') {
            '-' if sign.len() == 1 => _ = one(BlockKind::Bullet, rest),
            '+' => _ = one(BlockKind::Number, rest),
            '#' => _ = one(BlockKind::Heading, rest),
            '|' => {
                let id = one(BlockKind::Table, rest);
                self.bench.set(
                    unit,
                    "block",
                    &id,
                    "alt",
                    sign[1..].replace('_', " ").as_str(),
                );
            }
            '^' => {
                let note = model::Block {
                    answer: key.into(),
                    order: "z".into(),
                    kind: BlockKind::Footnote,
                    text: rest.into(),
                    ..model::Block::default()
                };
                self.bench.put(unit, "block", &sign[1..], note.to_fields());
            }
            '!' => {
                let id = one(BlockKind::Figure, "");
                self.bench.set(unit, "block", &id, "original", &sign[1..]);
                self.bench.set(unit, "block", &id, "alt", rest);
            }
            _ => _ = one(BlockKind::Paragraph, value),
        }
    }
}

/// `name = value; name = value`; `true` and `false` are flags.
fn fields(text: &str) -> Fields {
    let pairs = text.split(';').filter_map(|pair| pair.split_once('='));
    pairs.fold(Fields::default(), |fields, (name, value)| {
        let scalar = match value.trim() {
            "true" => Scalar::Bool(true),
            "false" => Scalar::Bool(false),
            value => value
                .parse::<i64>()
                .map_or_else(|_| Scalar::from(value), Scalar::Int),
        };
        fields.with(name.trim(), scalar)
    })
}

fn approval(text: &str) -> ApprovalFacts {
    let fields = fields(text);
    let text = |name: &str| fields.text(name).to_owned();
    ApprovalFacts {
        name: text("name"),
        role: text("role"),
        date: text("date"),
        remark: text("remark"),
        entered_by: text("entered_by"),
    }
}
