//! What repeats: the same text from the same sender, the same file, or nearly the same text.

use super::alike::{Seen, plain, runs};
use super::{Candidate, begins};
use crate::wire::imports::RepeatedRow;
use crate::{Engine, Result};
use model::{Fields, Review};
use std::collections::HashMap;
use store::Db;

/// A text as it is compared.
struct Text {
    /// Number in the log; empty for what is imported.
    number: String,
    line: usize,
    name: String,
    from: String,
    plain: String,
    said: String,
    /// SHA-256 of its files.
    files: Vec<String>,
}

/// How a row repeats another.
pub(super) struct Repeat {
    /// Same text and sender, or the same file; otherwise nearly the same.
    pub(super) same: bool,
    pub(super) row: RepeatedRow,
}

/// Tells for each candidate which text in the log or above it in the file it repeats.
pub(super) fn find(
    engine: &Engine,
    review: &Review,
    candidates: &[Candidate],
) -> Result<Vec<Option<Repeat>>> {
    let with_files = candidates.iter().any(|one| !one.files.is_empty());
    let mut texts = review
        .contributions()
        .map(|(_, fields)| engine.read(|db| logged(db, fields, with_files)))
        .collect::<Result<Vec<_>>>()?;
    let logged = texts.len();
    texts.extend(candidates.iter().map(Text::of));
    let all: Vec<Vec<u32>> = texts.iter().map(|text| runs(&text.plain)).collect();
    let mut seen = Seen::new(&all);
    let mut known = Known::default();
    let mut repeats = Vec::with_capacity(candidates.len());
    for (at, text) in texts.iter().enumerate() {
        if at >= logged {
            let same = known.same(text).map(|other| (other, true, 100));
            let written = || known.written(text).map(|other| (other, false, 100));
            let alike = || {
                let alike = seen.most_alike(at);
                alike.map(|(other, share)| (other, false, share))
            };
            let found = same.or_else(written).or_else(alike);
            repeats.push(found.map(|(other, same, share)| Repeat {
                same,
                row: text.repeats(&texts[other], share),
            }));
        }
        known.add(at, text);
        seen.see(at);
    }
    Ok(repeats)
}

impl Text {
    fn of(candidate: &Candidate) -> Self {
        let row = &candidate.row;
        let sender = match row.organizations.is_empty() {
            true => row.person.clone(),
            false => row.organizations.join(" "),
        };
        Self {
            number: String::new(),
            line: candidate.line,
            name: candidate.name.clone(),
            from: plain(&sender),
            plain: plain(&row.text),
            said: begins(&row.text),
            files: candidate
                .files
                .first()
                .map(super::File::sha256)
                .into_iter()
                .collect(),
        }
    }

    fn repeats(&self, other: &Self, alike: u8) -> RepeatedRow {
        RepeatedRow {
            line: self.line,
            name: self.name.clone(),
            of: other.number.clone(),
            of_line: other.line,
            of_name: other.name.clone(),
            alike,
            said: self.said.clone(),
            other: other.said.clone(),
        }
    }
}

fn logged(db: Db<'_>, fields: &Fields, with_files: bool) -> store::Result<Text> {
    let name = |id: &str| -> store::Result<String> {
        let identity = db.identity(id)?;
        Ok(identity.map(|identity| identity.name).unwrap_or_default())
    };
    let organizations = fields.set("organization");
    let names = organizations.into_iter().map(name);
    let mut from = names.collect::<store::Result<Vec<_>>>()?;
    if from.is_empty() {
        from.push(name(fields.text("person"))?);
    }
    from.sort();
    let text = crate::contribution::text_of(db, fields)?;
    let mut files = vec![];
    for id in fields.set("original").into_iter().filter(|_| with_files) {
        files.extend(db.original_head(id)?.map(|head| head.sha256));
    }
    Ok(Text {
        number: fields.text("number").to_owned(),
        line: 0,
        name: String::new(),
        from: plain(&from.join(" ")),
        plain: plain(&text),
        said: begins(&text),
        files,
    })
}

/// Texts and files that were there before.
#[derive(Default)]
struct Known {
    texts: HashMap<String, usize>,
    by_sender: HashMap<(String, String), usize>,
    files: HashMap<String, usize>,
}

impl Known {
    fn same(&self, text: &Text) -> Option<usize> {
        let file = || text.files.iter().find_map(|file| self.files.get(file));
        let said = self.by_sender.get(&(text.plain.clone(), text.from.clone()));
        said.or_else(file).copied()
    }

    fn written(&self, text: &Text) -> Option<usize> {
        self.texts.get(&text.plain).copied()
    }

    fn add(&mut self, at: usize, text: &Text) {
        if !text.plain.is_empty() {
            self.texts.entry(text.plain.clone()).or_insert(at);
            let key = (text.plain.clone(), text.from.clone());
            self.by_sender.entry(key).or_insert(at);
        }
        for file in &text.files {
            self.files.entry(file.clone()).or_insert(at);
        }
    }
}
