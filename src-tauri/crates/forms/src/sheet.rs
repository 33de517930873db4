//! The contribution sheet: one page on which a contribution is noted by hand at a meeting.

use crate::Sheet;
use crate::letters::lines;
use crate::pen::{MM, PAPER, Pen};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};

const LEFT: f32 = 18.0;
const RIGHT: f32 = PAPER.0 - LEFT;
const WIDE: f32 = RIGHT - LEFT;

/// The writing lines end at this height; below it stand objectives, consent and the foot.
const CONSENT_FROM: f32 = 208.0;

/// Draws the sheet. Deterministic but for the file's own identifier.
pub fn contribution_sheet(sheet: &Sheet) -> Vec<u8> {
    let mut pen = Pen::default();
    head(&mut pen, sheet);
    let y = who(&mut pen, sheet, 50.0);
    let y = categories(&mut pen, sheet, y);
    said(&mut pen, sheet, y);
    objectives(&mut pen, sheet, CONSENT_FROM);
    consent(&mut pen, sheet, CONSENT_FROM + 22.0);
    foot(&mut pen, sheet);
    let page = PdfPage::new(Mm(PAPER.0), Mm(PAPER.1), pen.ops);
    PdfDocument::new(&sheet.title)
        .with_pages(vec![page])
        .save(&PdfSaveOptions::default(), &mut vec![])
}

fn head(pen: &mut Pen, sheet: &Sheet) {
    pen.words(LEFT, 25.0, 17.0, true, &sheet.title);
    for (at, line) in (0_u8..2).zip(lines(&sheet.review, 9.0, 300.0)) {
        pen.words(LEFT, 32.0 + f32::from(at) * 4.5, 9.0, false, &line);
    }
    pen.square(RIGHT - 48.0, 30.0, 48.0, 14.0);
    pen.words(RIGHT - 46.0, 20.0, 7.0, false, &sheet.number);
    pen.rule(LEFT, 40.0, WIDE);
}

fn who(pen: &mut Pen, sheet: &Sheet, y: f32) -> f32 {
    pen.field(LEFT, y, 135.0, &sheet.consultation);
    pen.field(140.0, y, RIGHT, &sheet.date);
    pen.field(LEFT, y + 9.0, RIGHT, &sheet.name);
    pen.field(LEFT, y + 18.0, 105.0, &sheet.on_behalf);
    pen.field(110.0, y + 18.0, RIGHT, &sheet.contact);
    y + 28.0
}

/// The categories in three columns; a long name takes two lines.
fn categories(pen: &mut Pen, sheet: &Sheet, y: f32) -> f32 {
    const COLUMNS: usize = 3;
    pen.words(LEFT, y, 9.5, true, &sheet.category);
    let wide = WIDE / 3.0;
    let mut y = y + 6.5;
    for row in sheet.categories.chunks(COLUMNS) {
        let mut most = 1;
        for (column, name) in (0_u8..).zip(row) {
            let x = LEFT + f32::from(column) * wide;
            let lines = lines(name, 9.0, (wide - 7.0) * MM);
            most = most.max(lines.len());
            pen.choice(x, y, lines.first().map_or("", String::as_str));
            for (at, line) in (1_u8..).zip(lines.iter().skip(1)) {
                pen.words(x + 5.0, y + f32::from(at) * 3.7, 9.0, false, line);
            }
        }
        y += if most > 1 { 9.0 } else { 6.0 };
    }
    y + 3.0
}

/// Lines to write on, down to where the objectives begin.
fn said(pen: &mut Pen, sheet: &Sheet, y: f32) {
    pen.words(LEFT, y, 9.5, true, &sheet.said);
    let mut line = y + 9.5;
    while line <= CONSENT_FROM - 6.0 {
        pen.rule(LEFT, line, WIDE);
        line += 8.5;
    }
}

/// A box for each of the 23 objectives.
fn objectives(pen: &mut Pen, sheet: &Sheet, y: f32) {
    pen.words(LEFT, y, 9.5, true, &sheet.objectives);
    for number in 1..=23_u8 {
        let x = LEFT + f32::from((number - 1) % 12) * (WIDE / 12.0);
        let row = f32::from((number - 1) / 12) * 6.0;
        pen.choice(x, y + 6.0 + row, &number.to_string());
    }
}

fn consent(pen: &mut Pen, sheet: &Sheet, y: f32) {
    pen.words(LEFT, y, 9.5, true, &sheet.consent);
    let mut at = y;
    for one in &sheet.consents {
        at += 6.0;
        pen.choice(LEFT, at, one);
    }
    at += 9.0;
    pen.words(LEFT, at, 9.0, true, &sheet.listed);
    pen.choice(RIGHT - 42.0, at, &sheet.yes_no.0);
    pen.choice(RIGHT - 20.0, at, &sheet.yes_no.1);
}

fn foot(pen: &mut Pen, sheet: &Sheet) {
    pen.field(LEFT, 275.0, 105.0, &sheet.noted_by);
    for (at, line) in (0_u8..2).zip(lines(&sheet.privacy, 7.5, WIDE * MM)) {
        pen.words(LEFT, 283.0 + f32::from(at) * 3.8, 7.5, false, &line);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use printpdf::{Op, PdfParseOptions, TextItem};

    fn sheet() -> Sheet {
        Sheet {
            title: "Fiche de contribution".into(),
            review: "Examen volontaire de la République de Sahélie".into(),
            categories: vec![
                "Société civile".into(),
                "Monde universitaire".into(),
                "Syndicats".into(),
            ],
            consents: vec!["Vous pouvez me citer, avec mon nom.".into()],
            yes_no: ("Oui".into(), "Non".into()),
            ..Sheet::default()
        }
    }

    /// The words on the page, in the order of drawing.
    fn words(bytes: &[u8]) -> Vec<String> {
        let read = PdfDocument::parse(bytes, &PdfParseOptions::default(), &mut vec![]).unwrap();
        assert_eq!(read.pages.len(), 1);
        let ops = read.pages[0].ops.iter();
        ops.filter_map(|op| match op {
            Op::ShowText { items } => Some(
                items
                    .iter()
                    .filter_map(|item| match item {
                        TextItem::Text(text) => Some(text.as_str()),
                        _ => None,
                    })
                    .collect(),
            ),
            _ => None,
        })
        .collect()
    }

    #[test]
    fn one_page_in_french_keeps_its_accents() {
        let words = words(&contribution_sheet(&sheet()));
        for text in [
            "Fiche de contribution",
            "Société civile",
            "Vous pouvez me citer, avec mon nom.",
            "Oui",
            "23",
        ] {
            assert!(words.iter().any(|word| word == text), "{text} in {words:?}");
        }
    }
}
