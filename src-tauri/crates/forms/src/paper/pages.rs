//! Prints what was laid out. Of each face only the letters that stand on the paper are embedded.

use super::faces::{Faces, Run};
use super::ink::{Ink, PAPER, Page, Piece, Role};
use super::layout::Laid;
use lopdf::Document;
use model::paper::Paper;
use printpdf::{
    Codepoint, Color, DictItem, FontId, Greyscale, Line, LinePoint, Mm, Op, PaintMode, ParsedFont,
    PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rect, TextItem,
    TextMatrix,
};
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// A face cut to what is used.
struct Cut {
    id: FontId,
    font: ParsedFont,
    glyphs: GlyphRemapper,
}

pub(super) fn print(paper: &Paper, laid: &Laid, faces: &Faces<'_>) -> Document {
    let cuts = cut(laid, faces);
    let mut document = PdfDocument::new(&paper.title);
    for cut in cuts.values() {
        let font = PdfFont::new(cut.font.clone());
        document.resources.fonts.map.insert(cut.id.clone(), font);
    }
    let pages = laid.pages.iter().map(|page| {
        let ops = ops(page, &cuts);
        PdfPage::new(Mm(210.0), Mm(297.0), ops)
    });
    let pages = pages.collect();
    document.with_pages(pages);
    printpdf::to_lopdf_doc(&document, &PdfSaveOptions::default(), &mut vec![])
}

fn runs(laid: &Laid) -> impl Iterator<Item = &Run> {
    let pieces = laid.pages.iter().flat_map(|page| &page.pieces);
    pieces
        .flat_map(|piece| &piece.ink)
        .flat_map(|ink| match ink {
            Ink::Words { line, .. } => line.runs.as_slice(),
            _ => &[],
        })
}

fn cut(laid: &Laid, faces: &Faces<'_>) -> BTreeMap<usize, Cut> {
    let mut used: BTreeMap<usize, GlyphRemapper> = BTreeMap::new();
    for run in runs(laid) {
        let glyphs = used.entry(run.face).or_default();
        for glyph in &run.glyphs {
            glyphs.remap(glyph.id);
        }
    }
    let cut = used.into_iter().filter_map(|(face, glyphs)| {
        let bytes = subsetter::subset(faces.bytes(face), 0, &glyphs).ok()?;
        let mut font = ParsedFont::from_bytes(&bytes, 0, &mut vec![])?;
        font.font_name = Some(format!("PAPERA+Noto{face}"));
        let id = FontId(format!("N{face}"));
        Some((face, Cut { id, font, glyphs }))
    });
    cut.collect()
}

fn ops(page: &Page, cuts: &BTreeMap<usize, Cut>) -> Vec<Op> {
    let mut ops = vec![];
    for (mark, piece) in (0_i64..).zip(&page.pieces) {
        ops.push(begin(piece, mark));
        for ink in &piece.ink {
            draw(&mut ops, ink, cuts);
        }
        ops.push(Op::EndMarkedContent);
    }
    ops
}

/// What is read is numbered within its page; the tags find it by that number.
fn begin(piece: &Piece, mark: i64) -> Op {
    let tag = match piece.role {
        Role::Title => "H1",
        Role::Heading => "H2",
        Role::Words => "P",
        Role::Ornament => {
            return Op::BeginMarkedContent {
                tag: "Artifact".to_owned(),
            };
        }
    };
    let said: Vec<&str> = piece
        .ink
        .iter()
        .filter_map(|ink| match ink {
            Ink::Words { line, .. } => Some(line.text.as_str()),
            _ => None,
        })
        .collect();
    let map = BTreeMap::from([
        ("MCID".to_owned(), DictItem::Int(mark)),
        (
            "ActualText".to_owned(),
            utf16(&format!("{} ", said.join(" "))),
        ),
    ]);
    Op::BeginMarkedContentWithProperties {
        tag: tag.to_owned(),
        properties: DictItem::Dict { map },
    }
}

fn utf16(text: &str) -> DictItem {
    let mut data = vec![0xfe, 0xff];
    data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    DictItem::String {
        data,
        literal: false,
    }
}

fn draw(ops: &mut Vec<Op>, ink: &Ink, cuts: &BTreeMap<usize, Cut>) {
    match ink {
        Ink::Words { x, y, size, line } => {
            let mut x = *x;
            for run in &line.runs {
                if let Some(cut) = cuts.get(&run.face) {
                    words(ops, cut, run, (x, PAPER.1 - y), *size);
                }
                x += run.wide * size / 1000.0;
            }
        }
        Ink::Rule { x, y, long, dark } => {
            stroke(ops, 0.5, *dark);
            let end = |x| LinePoint {
                p: point(x, *y),
                bezier: false,
            };
            let points = vec![end(*x), end(x + long)];
            let line = Line {
                points,
                is_closed: false,
            };
            ops.push(Op::DrawLine { line });
        }
        Ink::Square { x, y, wide, high } => {
            stroke(ops, 0.7, 0.35);
            let corner = point(*x, y + high);
            let rectangle = Rect {
                x: corner.x,
                y: corner.y,
                width: Pt(*wide),
                height: Pt(*high),
                mode: Some(PaintMode::Stroke),
                winding_order: None,
            };
            ops.push(Op::DrawRectangle { rectangle });
        }
    }
}

fn point(x: f32, y: f32) -> Point {
    Point {
        x: Pt(x),
        y: Pt(PAPER.1 - y),
    }
}

fn stroke(ops: &mut Vec<Op>, thick: f32, dark: f32) {
    ops.push(Op::SetOutlineThickness { pt: Pt(thick) });
    ops.push(Op::SetOutlineColor { col: grey(dark) });
}

fn grey(percent: f32) -> Color {
    Color::Greyscale(Greyscale {
        percent,
        icc_profile: None,
    })
}

/// Shows a run; a glyph that stands higher or lower than the line begins anew.
fn words(ops: &mut Vec<Op>, cut: &Cut, run: &Run, from: (f32, f32), size: f32) {
    ops.extend([
        Op::StartTextSection,
        Op::SetFont {
            font: PdfFontHandle::External(cut.id.clone()),
            size: Pt(size * run.scale),
        },
        Op::SetFillColor { col: grey(0.1) },
    ]);
    for level in run.glyphs.chunk_by(|a, b| a.y.total_cmp(&b.y).is_eq()) {
        let at = size / 1000.0;
        let matrix =
            TextMatrix::Translate(Pt(from.0 + level[0].x * at), Pt(from.1 + level[0].y * at));
        ops.push(Op::SetTextMatrix { matrix });
        let mut pen = level[0].x;
        let shown = level
            .iter()
            .zip(level.iter().skip(1).map(Some).chain([None]));
        let glyphs = shown.map(|(glyph, next)| {
            let id = cut.glyphs.get(glyph.id).unwrap_or(0);
            pen += advance(&cut.font, id) * run.scale;
            let off = next.map_or(0.0, |next| pen - next.x);
            let offset = if off.abs() < 0.5 { 0.0 } else { off };
            pen -= offset;
            let offset = offset / run.scale;
            Codepoint::with_cid(id, offset, glyph.letters.clone())
        });
        let items = vec![TextItem::GlyphIds(glyphs.collect())];
        ops.push(Op::ShowText { items });
    }
    ops.push(Op::EndTextSection);
}

/// How far a reader goes on after a glyph: whole thousandths, as the file says.
fn advance(font: &ParsedFont, id: u16) -> f32 {
    let units = f32::from(font.get_glyph_width(id).unwrap_or(0));
    (units * 1000.0 / f32::from(font.units_per_em.max(1))).trunc()
}
