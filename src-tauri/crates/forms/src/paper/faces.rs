//! The typefaces of a paper: which letters are taken from which, and how they are shaped.

use model::paper::Paper;
use rustybuzz::{Direction, UnicodeBuffer};

/// The bytes of the fonts, regular and bold.
#[derive(Debug, Clone, Copy)]
pub struct Fonts<'a> {
    /// Latin, Cyrillic, Greek.
    pub latin: [&'a [u8]; 2],
    /// Arabic.
    pub arabic: [&'a [u8]; 2],
    /// Chinese.
    pub chinese: [&'a [u8]; 2],
}

/// Which family.
pub(super) const LATIN: usize = 0;
pub(super) const ARABIC: usize = 1;
pub(super) const CHINESE: usize = 2;

/// A glyph where it stands: thousandths of the size from where its run begins.
#[derive(Debug, Clone)]
pub(super) struct Glyph {
    pub(super) id: u16,
    pub(super) x: f32,
    pub(super) y: f32,
    /// The letters that it stands for.
    pub(super) letters: String,
}

/// Glyphs of one face, from left to right.
#[derive(Debug, Clone)]
pub(super) struct Run {
    /// Family and, added to it, 3 for bold.
    pub(super) face: usize,
    pub(super) glyphs: Vec<Glyph>,
    /// Thousandths of the size.
    pub(super) wide: f32,
    /// How much larger it is set than the letters beside it.
    pub(super) scale: f32,
}

/// Arabic letters are drawn small within their size.
const ARABIC_SCALE: f32 = 1.2;

/// Regular faces, then the bold ones.
pub(super) struct Faces<'a> {
    faces: Vec<(&'a [u8], Option<rustybuzz::Face<'a>>)>,
    chinese: bool,
}

impl<'a> Faces<'a> {
    pub(super) fn new(fonts: &Fonts<'a>, paper: &Paper) -> Self {
        let bytes = [0, 1].into_iter().flat_map(|weight| {
            [
                fonts.latin[weight],
                fonts.arabic[weight],
                fonts.chinese[weight],
            ]
        });
        Self {
            faces: bytes
                .map(|bytes| (bytes, rustybuzz::Face::from_slice(bytes, 0)))
                .collect(),
            chinese: paper.language.starts_with("zh"),
        }
    }

    pub(super) fn bytes(&self, face: usize) -> &'a [u8] {
        self.faces[face].0
    }

    /// The family that has a letter; spaces and what none has stay with the family before.
    pub(super) fn family(&self, letter: char, before: usize) -> usize {
        let wanted = match letter {
            ' ' | '\u{a0}' => before,
            '\u{2010}'..='\u{2027}' if self.chinese => CHINESE,
            '\u{600}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{8a0}'..='\u{8ff}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}' => ARABIC,
            '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' => CHINESE,
            _ => LATIN,
        };
        [wanted, LATIN, CHINESE, ARABIC]
            .into_iter()
            .find(|family| self.has(*family, letter))
            .unwrap_or(before)
    }

    fn has(&self, family: usize, letter: char) -> bool {
        let face = self.faces[family].1.as_ref();
        face.is_some_and(|face| face.glyph_index(letter).is_some())
    }

    /// Shapes letters of one face and one direction.
    pub(super) fn shape(&self, text: &str, family: usize, bold: bool, rtl: bool) -> Run {
        let face = family + if bold { 3 } else { 0 };
        let mut run = Run {
            face,
            glyphs: vec![],
            wide: 0.0,
            scale: if family == ARABIC { ARABIC_SCALE } else { 1.0 },
        };
        let Some(shaper) = self.faces[face].1.as_ref() else {
            return run;
        };
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(if rtl {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        });
        buffer.guess_segment_properties();
        let shaped = rustybuzz::shape(shaper, &[], buffer);
        let thousandth = run.scale * 1000.0 / small(shaper.units_per_em());
        let clusters: Vec<u32> = shaped
            .glyph_infos()
            .iter()
            .map(|info| info.cluster)
            .collect();
        for (at, (info, place)) in shaped
            .glyph_infos()
            .iter()
            .zip(shaped.glyph_positions())
            .enumerate()
        {
            run.glyphs.push(Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or(0),
                x: run.wide + small(place.x_offset) * thousandth,
                y: small(place.y_offset) * thousandth,
                letters: letters(text, &clusters, at),
            });
            run.wide += small(place.x_advance) * thousandth;
        }
        run
    }
}

/// The letters of a glyph: those of its cluster, given to the first glyph of it. The others stand for
/// a mark that is not seen, since each has to stand for something.
fn letters(text: &str, clusters: &[u32], at: usize) -> String {
    let from = clusters[at];
    if clusters[..at].contains(&from) {
        return "\u{200c}".to_owned();
    }
    let to = clusters.iter().copied().filter(|one| *one > from).min();
    let to = to.map_or(text.len(), |to| to as usize);
    text.get(from as usize..to).unwrap_or_default().to_owned()
}

/// A font's units are far smaller than what an `f32` can tell apart.
fn small(units: i32) -> f32 {
    units as f32
}
