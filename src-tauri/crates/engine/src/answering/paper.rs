//! A paper that accompanies the report: a Draft with a letterhead, made into a PDF, a Word document or text.

use super::reading::Reading;
use crate::{Engine, Fault, Result};
use interchange::docx_out;
use model::draft::{Cover, Draft, DraftBlock, DraftRun, DraftSection, Passage};
use model::words::Words;
use std::collections::BTreeMap;

/// A paper, ready to be made into a file.
#[derive(Debug, Clone, Default)]
pub(super) struct Paper {
    pub(super) draft: Draft,
    /// Broader than high.
    pub(super) wide: bool,
}

impl Paper {
    /// An empty paper of a review, with its letterhead.
    pub(super) fn of(reading: &Reading<'_>, title: String) -> Self {
        let profile = reading.review.profile();
        let today = reading.engine.host.today();
        let args = [("page", "{page}".into()), ("pages", "{pages}".into())];
        let head = [profile.text("country"), profile.text("title")];
        let head: Vec<&str> = head.into_iter().filter(|one| !one.is_empty()).collect();
        let page_of = reading.said("page-of", &args);
        let draft = Draft {
            language: reading.words.language().to_owned(),
            dir: if reading.rtl() { "rtl" } else { "ltr" }.to_owned(),
            cover: Cover {
                title,
                lead: profile.text("lead").to_owned(),
                country: profile.text("country").to_owned(),
                date: draft::date(&reading.words, &today),
                ..Cover::default()
            },
            words: BTreeMap::from([("page-of".to_owned(), page_of)]),
            running_head: head.join(" · "),
            ..Draft::default()
        };
        Self { draft, wide: false }
    }

    /// Adds a part under a heading; without one it follows on.
    pub(super) fn part(&mut self, title: impl Into<String>, blocks: Vec<DraftBlock>) {
        self.draft.sections.push(DraftSection {
            title: title.into(),
            passages: vec![Passage {
                blocks,
                generated: true,
                ..Passage::default()
            }],
            ..DraftSection::default()
        });
    }

    /// As a file of this ending.
    pub(super) fn made(&self, engine: &Engine, end: &str) -> Result<Vec<u8>> {
        let made = super::file::today(engine);
        match end {
            "pdf" => {
                let press = &engine.presses.press;
                let pdf = press.letter(&self.draft, self.wide, made);
                Ok(pdf.map_err(|error| Fault::bug(&error))?.bytes)
            }
            "docx" => {
                let page = docx_out::Page {
                    wide: self.wide,
                    made,
                };
                docx_out::write(&self.draft, page).map_err(|error| Fault::bug(&error))
            }
            _ => Ok(self.text().into_bytes()),
        }
    }

    /// As plain text.
    fn text(&self) -> String {
        let cover = &self.draft.cover;
        let head = [
            &cover.lead,
            &cover.country,
            &cover.date,
            &cover.title,
            &cover.subtitle,
        ];
        let mut parts: Vec<String> = head
            .into_iter()
            .filter(|one| !one.is_empty())
            .cloned()
            .collect();
        for section in &self.draft.sections {
            parts.extend(Some(section.title.clone()).filter(|title| !title.is_empty()));
            let blocks = section.passages.iter().flat_map(|one| &one.blocks);
            parts.extend(blocks.map(lines));
        }
        parts.join("\n\n") + "\n"
    }
}

/// A block as lines of text; a row of a table is a line, its cells after a colon.
fn lines(block: &DraftBlock) -> String {
    match block {
        DraftBlock::Heading { runs, .. } | DraftBlock::Para { runs, .. } => plain(runs),
        DraftBlock::List { items, .. } => {
            let all: Vec<String> = items
                .iter()
                .map(|item| format!("- {}", plain(&item.runs)))
                .collect();
            all.join("\n")
        }
        DraftBlock::Table { rows, .. } => {
            let row = |row: &Vec<Vec<DraftRun>>| {
                let cells: Vec<String> = row.iter().map(|cell| plain(cell)).collect();
                cells.join(": ")
            };
            rows.iter().map(row).collect::<Vec<_>>().join("\n")
        }
        DraftBlock::Label { text } | DraftBlock::Gap { text } => text.clone(),
        DraftBlock::Figure { .. } | DraftBlock::Lines { .. } => String::new(),
    }
}

fn plain(runs: &[DraftRun]) -> String {
    let one = |run: &DraftRun| match run {
        DraftRun::Text { text, .. } => text.clone(),
        DraftRun::Note { runs } => format!(" ({})", plain(runs)),
        DraftRun::Break => "\n".to_owned(),
    };
    runs.iter().map(one).collect()
}

/// Words, each line of them on its own.
pub(super) fn words(text: &str) -> Vec<DraftRun> {
    let mut runs = vec![];
    for (at, line) in text.lines().enumerate() {
        if at > 0 {
            runs.push(DraftRun::Break);
        }
        runs.push(DraftRun::plain(line));
    }
    runs
}

/// Words that stand out.
pub(super) fn strong(text: &str) -> Vec<DraftRun> {
    vec![DraftRun::bold(text)]
}

pub(super) fn heading(runs: Vec<DraftRun>) -> DraftBlock {
    DraftBlock::Heading {
        id: String::new(),
        level: 3,
        number: String::new(),
        runs,
    }
}

/// A table whose rows begin with their name.
pub(super) fn table(
    widths: &[f64],
    head: Vec<String>,
    rows: Vec<Vec<Vec<DraftRun>>>,
) -> DraftBlock {
    let head = head.iter().map(|cell| words(cell)).collect();
    DraftBlock::table(String::new(), widths, head, rows)
}

/// A text that is no longer than a reader of a table bears, cut after a word.
pub(super) fn beginning(text: &str, letters: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let cut: String = text.chars().take(letters).collect();
    let whole = cut
        .rfind(char::is_whitespace)
        .map_or(cut.as_str(), |at| &cut[..at]);
    format!("{} …", whole.trim_end())
}
