//! From inline text to words on paper.

use crate::Input;
use crate::cite::footnote;
use model::draft::DraftRun;
use model::{Block, Run, inline};

/// Words without marks.
pub(crate) fn plain(text: impl Into<String>) -> DraftRun {
    DraftRun::plain(text)
}

/// Words in italics.
pub(crate) fn italic(text: impl Into<String>) -> DraftRun {
    DraftRun::Text {
        text: text.into(),
        b: false,
        i: true,
        href: String::new(),
    }
}

/// Words in bold.
pub(crate) fn bold(text: impl Into<String>) -> DraftRun {
    DraftRun::bold(text)
}

/// A cell or paragraph of words.
pub(crate) fn words(text: impl Into<String>) -> Vec<DraftRun> {
    vec![plain(text)]
}

/// The words of an inline text; `notes` are the footnote blocks of the same answer.
pub(crate) fn set(input: &Input<'_>, text: &str, notes: &[Block]) -> Vec<DraftRun> {
    inline::parse(text)
        .into_iter()
        .filter_map(|run| one(input, run, notes))
        .collect()
}

fn one(input: &Input<'_>, run: Run, notes: &[Block]) -> Option<DraftRun> {
    match run {
        Run::Text { text, b, i, href } => Some(DraftRun::Text {
            text,
            b,
            i,
            href: allowed(href),
        }),
        Run::Break => Some(DraftRun::Break),
        Run::Cite { kind, id } => footnote(input, &kind, &id).map(|runs| DraftRun::Note { runs }),
        Run::Footnote { id } => {
            let note = notes.iter().find(|block| block.id == id)?;
            let runs: Vec<DraftRun> = set(input, &note.text, &[])
                .into_iter()
                .flat_map(flat)
                .collect();
            (!runs.is_empty()).then_some(DraftRun::Note { runs })
        }
    }
}

/// A footnote inside a footnote stands in brackets.
fn flat(run: DraftRun) -> Vec<DraftRun> {
    match run {
        DraftRun::Note { runs } => [vec![plain(" (")], runs, vec![plain(")")]].concat(),
        other => vec![other],
    }
}

/// Addresses that a reader may follow; anything else prints without a link.
fn allowed(href: String) -> String {
    let known = ["https://", "http://", "mailto:"]
        .iter()
        .any(|start| href.starts_with(start));
    if known { href } else { String::new() }
}

/// The words of some runs, without notes.
pub(crate) fn text_of(runs: &[DraftRun]) -> String {
    runs.iter()
        .map(|run| match run {
            DraftRun::Text { text, .. } => text.as_str(),
            DraftRun::Break => " ",
            DraftRun::Note { .. } => "",
        })
        .collect()
}
