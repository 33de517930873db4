//! The words of the document, and the controls in which one answers.

use super::parts::NAMES;
use super::{BLANK, BOX};
use model::paper::{Choice, Paper, Part, Write};
use quick_xml::escape::escape;

/// Word takes no longer name for a control.
const NAME: usize = 60;

pub(super) fn document(paper: &Paper) -> String {
    let mut sheet = Sheet {
        paper,
        body: String::new(),
        control: 1000,
    };
    sheet.paragraph("Title", &paper.title);
    if !paper.subject.is_empty() {
        sheet.paragraph("Normal", &paper.subject);
    }
    for part in &paper.parts {
        sheet.part(part);
    }
    sheet.hide();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document {NAMES}><w:body>{}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>{}</w:sectPr></w:body></w:document>"#,
        sheet.body,
        if paper.rtl { "<w:bidi/>" } else { "" },
    )
}

/// Text that can stand in XML.
pub(super) fn escaped(text: &str) -> String {
    let allowed = |letter: &char| *letter >= ' ' || matches!(letter, '\t' | '\n');
    escape(text.chars().filter(allowed).collect::<String>()).into_owned()
}

/// Words of one look.
pub(super) fn run(paper: &Paper, text: &str, look: &str) -> String {
    let turned = if paper.rtl { "<w:rtl/>" } else { "" };
    format!(
        r#"<w:r><w:rPr>{look}{turned}</w:rPr><w:t xml:space="preserve">{}</w:t></w:r>"#,
        escaped(text)
    )
}

struct Sheet<'a> {
    paper: &'a Paper,
    body: String,
    control: u32,
}

impl Sheet<'_> {
    fn part(&mut self, part: &Part) {
        match part {
            Part::Heading(words) => self.paragraph("Heading1", words),
            Part::Words(words) => self.paragraph("Normal", words),
            Part::Note(words) => self.small(words),
            Part::Item(words) => self.paragraph("Normal", &format!("• {words}")),
            Part::Write(write) => self.write(write),
            Part::One(choice) => self.one(choice),
            Part::Tick(tick) => self.tick(&tick.name, &tick.label),
        }
    }

    fn put(&mut self, style: &str, inside: &str) {
        let turned = if self.paper.rtl { "<w:bidi/>" } else { "" };
        self.body.push_str(&format!(
            r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>{turned}</w:pPr>{inside}</w:p>"#
        ));
    }

    fn paragraph(&mut self, style: &str, words: &str) {
        let run = run(self.paper, words, "");
        self.put(style, &run);
    }

    fn small(&mut self, words: &str) {
        let run = run(
            self.paper,
            words,
            r#"<w:sz w:val="19"/><w:szCs w:val="19"/>"#,
        );
        self.put("Normal", &run);
    }

    /// What every control says of itself.
    fn control(&mut self, name: &str, label: &str) -> String {
        self.control += 1;
        let short: String = label.chars().take(NAME).collect();
        format!(
            r#"<w:alias w:val="{}"/><w:tag w:val="{}"/><w:id w:val="{}"/>"#,
            escaped(&short),
            escaped(name),
            self.control
        )
    }

    fn write(&mut self, write: &Write) {
        self.paragraph("Question", &write.label);
        if !write.help.is_empty() {
            self.small(&write.help);
        }
        let control = self.control(&write.name, &write.label);
        let many = if write.lines > 1 {
            r#" w:multiLine="1""#
        } else {
            ""
        };
        let turned = if self.paper.rtl { "<w:bidi/>" } else { "" };
        let blank = run(self.paper, BLANK, r#"<w:rStyle w:val="Blank"/>"#);
        self.body.push_str(&format!(
            "<w:sdt><w:sdtPr>{control}<w:showingPlcHdr/><w:text{many}/></w:sdtPr><w:sdtContent><w:p><w:pPr>{turned}</w:pPr>{blank}</w:p></w:sdtContent></w:sdt>"
        ));
    }

    fn one(&mut self, choice: &Choice) {
        self.paragraph("Question", &choice.label);
        for (key, words) in &choice.answers {
            self.tick(&format!("{}={key}", choice.name), words);
        }
    }

    fn tick(&mut self, name: &str, label: &str) {
        let control = self.control(name, label);
        let font = r#"<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/>"#;
        let state = |state: &str, code: &str| {
            format!(r#"<w14:{state} w14:val="{code}" w14:font="MS Gothic"/>"#)
        };
        let inside = format!(
            r#"<w:sdt><w:sdtPr>{control}<w14:checkbox><w14:checked w14:val="0"/>{}{}</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>{font}</w:rPr><w:t>{BOX}</w:t></w:r></w:sdtContent></w:sdt>{}"#,
            state("checkedState", "2612"),
            state("uncheckedState", "2610"),
            run(self.paper, &format!(" {label}"), ""),
        );
        self.put("Normal", &inside);
    }

    /// The facts that come back with the form: there, but neither seen nor changed.
    fn hide(&mut self) {
        let mut inside = String::new();
        for (name, value) in &self.paper.hidden {
            let control = self.control(name, name);
            inside.push_str(&format!(
                r#"<w:sdt><w:sdtPr>{control}<w:lock w:val="sdtContentLocked"/><w:text/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"#,
                run(self.paper, value, "<w:vanish/>")
            ));
        }
        if !inside.is_empty() {
            self.put("Normal", &inside);
        }
    }
}
