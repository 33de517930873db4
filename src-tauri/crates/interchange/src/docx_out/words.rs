//! The words of the document: paragraphs, lists, tables.

use super::Page;
use super::parts::NAMES;
use model::draft::{Draft, DraftBlock, DraftItem, DraftRun};
use quick_xml::escape::escape;

/// A4, and what its margins leave of the line, in twentieths of a point.
const PAPER: (u32, u32) = (11_906, 16_838);
const MARGIN: u32 = 1_304;

pub(super) fn document(draft: &Draft, page: Page) -> String {
    let (width, height) = match page.wide {
        true => (PAPER.1, PAPER.0),
        false => PAPER,
    };
    let mut sheet = Sheet {
        rtl: draft.dir == "rtl",
        line: width - 2 * MARGIN,
        body: String::new(),
    };
    sheet.letterhead(draft);
    for section in &draft.sections {
        let title = [section.number.as_str(), section.title.as_str()].join(" ");
        if !title.trim().is_empty() {
            let run = sheet.run(title.trim(), "");
            sheet.put("Heading2", "", &run);
        }
        for block in section.passages.iter().flat_map(|one| &one.blocks) {
            sheet.block(block);
        }
    }
    let turned = if sheet.rtl { "<w:bidi/>" } else { "" };
    let orient = if page.wide {
        r#" w:orient="landscape""#
    } else {
        ""
    };
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document {NAMES}><w:body>{}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="{width}" w:h="{height}"{orient}/><w:pgMar w:top="{MARGIN}" w:right="{MARGIN}" w:bottom="{MARGIN}" w:left="{MARGIN}" w:header="567" w:footer="567" w:gutter="0"/>{turned}</w:sectPr></w:body></w:document>"#,
        sheet.body,
    )
}

/// Whose it is, and the page.
pub(super) fn footer(draft: &Draft) -> String {
    let sheet = Sheet {
        rtl: draft.dir == "rtl",
        line: 0,
        body: String::new(),
    };
    let field = |name: &str| {
        format!(r#"<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>"#)
    };
    let words = draft.words.get("page-of").map_or("", String::as_str);
    let said = [draft.running_head.as_str(), draft.edition.as_str(), words]
        .into_iter()
        .filter(|one| !one.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    let mut inside = String::new();
    let mut rest = said.as_str();
    for (mark, name) in [("{page}", "PAGE"), ("{pages}", "NUMPAGES")] {
        if let Some((before, after)) = rest.split_once(mark) {
            inside += &sheet.run(before, "");
            inside += &field(name);
            rest = after;
        }
    }
    inside += &sheet.run(rest, "");
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:ftr {NAMES}><w:p><w:pPr><w:pStyle w:val="Small"/>{}</w:pPr>{inside}</w:p></w:ftr>"#,
        sheet.turned()
    )
}

/// Text that can stand in XML.
pub(super) fn escaped(text: &str) -> String {
    let allowed = |letter: &char| {
        (*letter >= ' ' || matches!(letter, '\t' | '\n'))
            && !matches!(letter, '\u{FFFE}' | '\u{FFFF}')
    };
    escape(text.chars().filter(allowed).collect::<String>()).into_owned()
}

struct Sheet {
    rtl: bool,
    /// Width of a line.
    line: u32,
    body: String,
}

impl Sheet {
    fn turned(&self) -> &'static str {
        if self.rtl { "<w:bidi/>" } else { "" }
    }

    /// Words of one look.
    fn run(&self, text: &str, look: &str) -> String {
        let turned = if self.rtl { "<w:rtl/>" } else { "" };
        let lines: Vec<String> = text
            .lines()
            .map(|line| format!(r#"<w:t xml:space="preserve">{}</w:t>"#, escaped(line)))
            .collect();
        format!(
            "<w:r><w:rPr>{look}{turned}</w:rPr>{}</w:r>",
            lines.join("<w:br/>")
        )
    }

    fn runs(&self, runs: &[DraftRun]) -> String {
        let one = |run: &DraftRun| match run {
            DraftRun::Text { text, b, i, .. } => {
                let bold = if *b { "<w:b/><w:bCs/>" } else { "" };
                let slanted = if *i { "<w:i/><w:iCs/>" } else { "" };
                self.run(text, &format!("{bold}{slanted}"))
            }
            DraftRun::Note { runs } => format!(
                "{}{}{}",
                self.run(" [", ""),
                self.runs(runs),
                self.run("]", "")
            ),
            DraftRun::Break => "<w:r><w:br/></w:r>".to_owned(),
        };
        runs.iter().map(one).collect()
    }

    fn put(&mut self, style: &str, look: &str, inside: &str) {
        let paragraph = paragraph(style, &format!("{look}{}", self.turned()), inside);
        self.body.push_str(&paragraph);
    }

    /// Who writes, to whom, when, about what.
    fn letterhead(&mut self, draft: &Draft) {
        let cover = &draft.cover;
        for (text, style, look) in [
            (&cover.lead, "Normal", "<w:b/><w:bCs/>"),
            (&cover.country, "Normal", ""),
            (&cover.destination, "Normal", ""),
            (&cover.date, "Small", ""),
            (&cover.title, "Heading1", ""),
            (&cover.subtitle, "Normal", ""),
            (&draft.edition, "Small", "<w:b/><w:bCs/>"),
        ] {
            if !text.is_empty() {
                let run = self.run(text, look);
                self.put(style, "", &run);
            }
        }
    }

    fn block(&mut self, block: &DraftBlock) {
        match block {
            DraftBlock::Heading { level, runs, .. } => {
                let inside = self.runs(runs);
                let style = format!("Heading{}", (*level).clamp(2, 4));
                self.put(&style, "", &inside);
            }
            DraftBlock::Para { runs, .. } => {
                let inside = self.runs(runs);
                self.put("Normal", "", &inside);
            }
            DraftBlock::List { ordered, items } => self.list(*ordered, items),
            DraftBlock::Table {
                caption,
                widths,
                head,
                rows,
                ..
            } => self.table(caption, widths, head, rows),
            DraftBlock::Label { text } => {
                let inside = self.run(text, "");
                self.put("Heading4", "", &inside);
            }
            DraftBlock::Figure { caption, .. } => {
                let inside = self.runs(caption);
                self.put("Caption", "", &inside);
            }
            DraftBlock::Gap { text } => {
                let inside = self.run(text, "");
                self.put("Small", "", &inside);
            }
            DraftBlock::Lines { count } => (0..*count).for_each(|_| self.put("Normal", "", "")),
        }
    }

    fn list(&mut self, ordered: bool, items: &[DraftItem]) {
        let number = if ordered { 2 } else { 1 };
        for item in items {
            let inside = self.runs(&item.runs);
            let level = item.level.min(2);
            let look = format!(
                r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>"#
            );
            self.put("ListParagraph", &look, &inside);
        }
    }

    /// The head repeats on each page; a row stays in one piece where it can.
    fn table(
        &mut self,
        caption: &str,
        widths: &[f64],
        head: &[Vec<DraftRun>],
        rows: &[Vec<Vec<DraftRun>>],
    ) {
        let columns = rows.iter().map(Vec::len).fold(head.len(), usize::max);
        if columns == 0 {
            return;
        }
        if !caption.is_empty() {
            let run = self.run(caption, "");
            self.put("Caption", "", &run);
        }
        let widths = self.shares(widths, columns);
        let grid: String = widths
            .iter()
            .map(|width| format!(r#"<w:gridCol w:w="{width}"/>"#))
            .collect();
        let turned = if self.rtl { "<w:bidiVisual/>" } else { "" };
        let mut table = format!(
            r#"<w:tbl><w:tblPr>{turned}<w:tblW w:w="{}" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="8" w:color="16202B"/><w:bottom w:val="single" w:sz="8" w:color="16202B"/><w:insideH w:val="single" w:sz="4" w:color="A9B0B8"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar><w:tblLook w:firstRow="1" w:firstColumn="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"#,
            self.line
        );
        if head.iter().any(|cell| !cell.is_empty()) {
            table += &self.row(head, &widths, true);
        }
        for row in rows {
            table += &self.row(row, &widths, false);
        }
        // two tables that touch become one
        self.body.push_str(&format!("{table}</w:tbl>"));
        self.put("Small", "", "");
    }

    fn shares(&self, widths: &[f64], columns: usize) -> Vec<u32> {
        let sound = widths.len() == columns && widths.iter().all(|w| w.is_finite() && *w > 0.0);
        let widths = if sound {
            widths.to_vec()
        } else {
            vec![1.0; columns]
        };
        let all: f64 = widths.iter().sum();
        let share = |width: &f64| (f64::from(self.line) * width / all).round() as u32;
        widths.iter().map(share).collect()
    }

    fn row(&self, cells: &[Vec<DraftRun>], widths: &[u32], head: bool) -> String {
        let (mark, look) = match head {
            true => ("<w:tblHeader/>", "<w:keepNext/>"),
            false => ("", ""),
        };
        let cell = |(at, width): (usize, &u32)| {
            let runs = cells.get(at).map_or(&[][..], Vec::as_slice);
            let inside = match head {
                true => self.runs(&bold(runs)),
                false => self.runs(runs),
            };
            let look = format!("{look}{}", self.turned());
            format!(
                r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{}</w:tc>"#,
                paragraph("Cell", &look, &inside)
            )
        };
        let cells: String = widths.iter().enumerate().map(cell).collect();
        format!("<w:tr><w:trPr><w:cantSplit/>{mark}</w:trPr>{cells}</w:tr>")
    }
}

fn paragraph(style: &str, look: &str, inside: &str) -> String {
    format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{look}</w:pPr>{inside}</w:p>"#)
}

fn bold(runs: &[DraftRun]) -> Vec<DraftRun> {
    let mut runs = runs.to_vec();
    for run in &mut runs {
        if let DraftRun::Text { b, .. } = run {
            *b = true;
        }
    }
    runs
}
