//! A Draft as a reader sees it, in plain text.

use model::draft::{Draft, DraftBlock, DraftRun, DraftSection};

/// The sections that say anything.
pub(crate) fn pages(draft: &Draft) -> String {
    let said = draft
        .sections
        .iter()
        .filter(|section| !section.passages.is_empty());
    said.map(section).collect::<Vec<_>>().join("\n")
}

fn section(section: &DraftSection) -> String {
    let mut lines = vec![format!("# {}", numbered(&section.number, &section.title))];
    let blocks = section.passages.iter().flat_map(|passage| &passage.blocks);
    lines.extend(blocks.flat_map(block));
    lines.join("\n")
}

fn numbered(number: &str, title: &str) -> String {
    if number.is_empty() {
        title.to_owned()
    } else {
        format!("{number} {title}")
    }
}

fn block(block: &DraftBlock) -> Vec<String> {
    match block {
        DraftBlock::Heading {
            level,
            number,
            runs,
            ..
        } => {
            vec![format!(
                "{} {}",
                "#".repeat(usize::from(*level)),
                numbered(number, &words(runs))
            )]
        }
        DraftBlock::Para {
            number: Some(number),
            runs,
            ..
        } => vec![format!("{number}. {}", words(runs))],
        DraftBlock::Para { runs, .. } => vec![words(runs)],
        DraftBlock::List { ordered, items } => {
            let sign = |at: usize| {
                if *ordered {
                    format!("({})", at + 1)
                } else {
                    "-".to_owned()
                }
            };
            let line = |(at, item): (usize, &model::draft::DraftItem)| {
                format!(
                    "{}{} {}",
                    "  ".repeat(usize::from(item.level)),
                    sign(at),
                    words(&item.runs)
                )
            };
            items.iter().enumerate().map(line).collect()
        }
        DraftBlock::Table {
            caption,
            head,
            rows,
            ..
        } => {
            let row = |cells: &Vec<Vec<DraftRun>>| {
                format!(
                    "| {} |",
                    cells
                        .iter()
                        .map(|cell| words(cell))
                        .collect::<Vec<_>>()
                        .join(" | ")
                )
            };
            let caption = (!caption.is_empty()).then(|| format!("Table: {caption}"));
            caption
                .into_iter()
                .chain(std::iter::once(head).chain(rows).map(row))
                .collect()
        }
        DraftBlock::Figure {
            picture, caption, ..
        } => {
            vec![format!("[picture: {}] {}", picture.alt, words(caption))]
        }
        DraftBlock::Label { text } => vec![format!("[{text}]")],
        DraftBlock::Gap { text } => vec![format!("({text})")],
        DraftBlock::Lines { count } => vec![format!("{count} lines to write on")],
    }
}

/// Words, footnotes in braces.
pub(crate) fn words(runs: &[DraftRun]) -> String {
    let one = |run: &DraftRun| match run {
        DraftRun::Text { text, b: true, .. } => format!("*{text}*"),
        DraftRun::Text { text, .. } => text.clone(),
        DraftRun::Note { runs } => format!("{{{}}}", words(runs)),
        DraftRun::Break => " / ".to_owned(),
    };
    runs.iter().map(one).collect()
}

/// The cover, the mark and the running head.
pub(crate) fn cover(draft: &Draft) -> String {
    let cover = &draft.cover;
    let mut lines = vec![
        cover.country.clone(),
        cover.title.clone(),
        cover.subtitle.clone(),
        cover.period.clone(),
        cover.destination.clone(),
        cover.lead.clone(),
        format!("{} / {}", cover.date, cover.version),
        cover.notice.clone(),
        format!("head: {}", draft.running_head),
        draft.edition.clone(),
    ];
    lines.extend(
        draft
            .mark
            .as_ref()
            .map(|mark| format!("mark: {} / {}", mark.word, mark.line)),
    );
    for (label, value) in draft.approval.iter().flat_map(|page| &page.rows) {
        if *value != draft.code {
            lines.push(format!("{label}: {value}"));
        }
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}
