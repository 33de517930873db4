//! A paper as a fillable PDF: laid out on A4 pages, drawn with `printpdf`, with fields, tags and
//! language put on it through its base library `lopdf`; and read back when it returns.

mod boxes;
mod catalog;
mod faces;
mod fields;
mod ink;
mod layout;
mod lines;
mod pages;
mod parts;
mod read;
mod tags;
#[cfg(test)]
mod tests;
mod typing;

pub use faces::Fonts;
pub use read::read;

use lopdf::Document;
use model::paper::Paper;

/// Draws a paper as a PDF. The same paper gives the same bytes.
pub fn draw(paper: &Paper, fonts: &Fonts<'_>) -> Vec<u8> {
    let faces = faces::Faces::new(fonts, paper);
    let laid = layout::lay(paper, &faces);
    let mut document = pages::print(paper, &laid, &faces);
    finish(&mut document, paper, &laid, fonts);
    document.compress();
    let mut bytes = vec![];
    // a list in memory takes whatever is written to it
    let _ = document.save_to(&mut bytes);
    bytes
}

fn finish(document: &mut Document, paper: &Paper, laid: &layout::Laid, fonts: &Fonts<'_>) {
    let pages: Vec<_> = document.get_pages().into_values().collect();
    let widgets = fields::put(document, paper, laid, &pages, fonts);
    tags::put(document, laid, &pages, &widgets);
    catalog::put(document, paper);
}
