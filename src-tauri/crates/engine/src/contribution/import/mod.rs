//! Contributions from a table or from documents: shown first, every row accounted for, the whole import
//! one operation and one undo.

mod alike;
mod date;
mod documents;
mod files;
mod map;
mod plan;
mod repeats;
mod row;
mod values;

pub(crate) use files::found;

use super::{Numbers, write};
use crate::change::{Change, Label};
use crate::sentence::{Sentence, told};
use crate::wire::contributions::AddContribution;
use crate::wire::imports::{
    ImportContributions, ImportPreview, Imported, PreviewImport, RefusedRow, RepeatedRow,
};
use crate::{Engine, Fault, Result};
use model::words::Words;
use model::{Op, UnitKey};
use plan::Plan;
use repeats::Repeat;
use sha2::{Digest, Sha256};

/// What would become a contribution.
struct Candidate {
    /// Line in the table, or place among the documents.
    line: usize,
    /// Name of the document.
    name: String,
    row: AddContribution,
    /// The document as it came, then what came with it.
    files: Vec<File>,
    /// Why the text is not all there.
    remark: Option<Sentence>,
}

/// A file that is kept as it came.
struct File {
    name: String,
    bytes: Vec<u8>,
}

impl File {
    /// By its own name: what folders it lay in is nobody's business.
    fn new(path: &str, bytes: Vec<u8>) -> Self {
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        Self {
            name: model::text::clean(name),
            bytes,
        }
    }

    fn sha256(&self) -> String {
        let digest = Sha256::digest(&self.bytes);
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What does not become a contribution, or not with all of its text.
struct Refused {
    line: usize,
    name: String,
    why: Sentence,
}

impl Refused {
    fn in_words(self, words: &dyn Words) -> RefusedRow {
        RefusedRow {
            line: self.line,
            name: self.name,
            reason: self.why.in_words(words),
        }
    }
}

pub(crate) fn preview_import(engine: &Engine, ask: PreviewImport) -> Result<ImportPreview> {
    plan::plan(engine, &ask, "")?.preview(engine)
}

pub(crate) fn import(engine: &Engine, ask: ImportContributions) -> Result<Imported> {
    crate::record::check_date("received", &ask.received)?;
    let asked = PreviewImport {
        review: ask.review.clone(),
        paths: ask.paths.clone(),
        sheet: ask.sheet.clone(),
        map: ask.map.clone(),
        values: ask.values.clone(),
        dates: ask.dates.clone(),
    };
    let plan = plan::plan(engine, &asked, &ask.received)?;
    if let Some(table) = &plan.table
        && !table.reading.map.values().any(|field| field == "text")
    {
        return Err(Fault::invalid("map", told("fault-map-no-text", &[])));
    }
    let repeats = plan.repeats.iter().flatten();
    let same = repeats.filter(|repeat| repeat.same).count();
    let imports_same = choice("same", &ask.same, same)?;
    let imports_near = choice("near", &ask.near, 0)?;
    let wanted = |repeat: &Repeat| match repeat.same {
        true => imports_same,
        false => imports_near,
    };
    carry_out(engine, &ask.review, plan, wanted)
}

/// Whether what repeats is imported; that has to be said where something repeats.
fn choice(field: &str, said: &str, repeated: usize) -> Result<bool> {
    match said {
        "import" => Ok(true),
        "leave-out" => Ok(false),
        "" if repeated == 0 => Ok(true),
        "" => {
            let unsaid = told("fault-import-unsaid", &[("count", &repeated)]);
            Err(Fault::invalid(field, unsaid))
        }
        other => {
            let unknown = told("fault-import-choice", &[("value", &other)]);
            Err(Fault::invalid(field, unknown))
        }
    }
}

fn carry_out(
    engine: &Engine,
    review: &str,
    plan: Plan,
    wanted: impl Fn(&Repeat) -> bool,
) -> Result<Imported> {
    let mut left_out: Vec<RepeatedRow> = vec![];
    let mut chosen: Vec<Candidate> = vec![];
    for (candidate, repeat) in plan.candidates.into_iter().zip(plan.repeats) {
        match repeat {
            Some(repeat) if !wanted(&repeat) => left_out.push(repeat.row),
            _ => chosen.push(candidate),
        }
    }
    let words = engine.words()?;
    let in_words = |refused: Refused| refused.in_words(&words);
    let kept = chosen.iter().filter_map(documents::kept);
    let kept: Vec<RefusedRow> = kept.map(in_words).collect();
    let letter = Numbers::letter(engine)?;
    let label = Label::new().with("count", chosen.len());
    let numbers = engine.change(review, Op::ImportContributions, label, |change| {
        let mut numbers = Numbers::after(&letter, change);
        let given = chosen.into_iter().map(|candidate| {
            let number = numbers.next();
            write_candidate(change, &number, candidate, &words);
            number
        });
        Ok(given.collect::<Vec<_>>())
    })?;
    if let Some(table) = &plan.table {
        map::remember(engine, review, &table.columns, &table.reading)?;
    }
    Ok(Imported {
        first: numbers.first().cloned().unwrap_or_default(),
        last: numbers.last().cloned().unwrap_or_default(),
        imported: numbers.len(),
        left_out,
        kept,
        refused: plan.refused.into_iter().map(in_words).collect(),
    })
}

fn write_candidate(change: &mut Change<'_>, number: &str, candidate: Candidate, words: &dyn Words) {
    let Candidate {
        mut row,
        files,
        remark,
        ..
    } = candidate;
    for File { name, bytes } in files {
        let media = super::attach::media_of(&name);
        row.originals.push(change.original(&name, media, bytes));
    }
    let id = write(change, number, &row);
    if let Some(remark) = remark {
        let remark = remark.in_words(words);
        change.set(UnitKey::LOG, "contribution", &id, "remark", remark);
    }
}

/// How a text begins, on one line.
fn begins(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if line.chars().count() + word.chars().count() > 160 {
            let room = 160usize.saturating_sub(line.chars().count());
            line.extend(word.chars().take(if line.is_empty() { room } else { 0 }));
            line.push('…');
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}
