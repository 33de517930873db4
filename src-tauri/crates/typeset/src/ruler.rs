//! How wide words are in the sans face, letter by letter: what has to fit is known before it is laid out.

use std::collections::HashMap;
use typst::layout::Abs;
use typst::text::{Font, FontBook, FontVariant, FontVariations, FontWeight};

const FACE: &str = "noto sans";
/// A letter that the face lacks counts as a whole em, which no letter is wider than.
const OTHER: f64 = 1.0;

/// Widths in em of the letters of the sans face.
#[derive(Debug, Default)]
pub(crate) struct Ruler {
    regular: Widths,
    bold: Widths,
}

type Widths = HashMap<char, f64>;

impl Ruler {
    pub(crate) fn new(book: &FontBook, fonts: &[Font]) -> Self {
        let of = |weight| {
            let variant = FontVariant {
                weight,
                ..FontVariant::default()
            };
            let found = book.select(FACE, variant);
            let font = found.and_then(|at| fonts.get(at));
            font.map(|font| widths(font, variant))
        };
        Self {
            regular: of(FontWeight::REGULAR).unwrap_or_default(),
            bold: of(FontWeight::BOLD).unwrap_or_default(),
        }
    }

    /// In em.
    pub(crate) fn width(&self, text: &str) -> f64 {
        sum(&self.regular, text)
    }

    /// In em, set in bold.
    pub(crate) fn bold_width(&self, text: &str) -> f64 {
        sum(&self.bold, text)
    }
}

fn sum(widths: &Widths, text: &str) -> f64 {
    let letters = text.chars();
    letters
        .map(|letter| widths.get(&letter).copied().unwrap_or(OTHER))
        .sum()
}

/// Letters up to the end of Cyrillic, and the marks of running text.
fn widths(font: &Font, variant: FontVariant) -> Widths {
    let letters = ('\u{20}'..='\u{52F}').chain('\u{2000}'..='\u{206F}');
    let size = Abs::pt(10.0);
    let face = font
        .clone()
        .instantiate(variant, size, &FontVariations::default());
    letters
        .filter_map(|letter| {
            let glyph = face.ttf().glyph_index(letter)?;
            Some((letter, face.x_advance(glyph.0)?.get()))
        })
        .collect()
}
