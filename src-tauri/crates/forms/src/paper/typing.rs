//! The typefaces in which a form is filled in: embedded with every letter that can be typed, so that
//! Arabic, Chinese and Cyrillic can be typed and printed where the reader has no such font.

use super::faces::Fonts;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use model::paper::Paper;
use printpdf::ToUnicodeCMap;
use rustybuzz::ttf_parser::Face;
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

const SIZE: u8 = 10;

/// The fonts by their names in the form, and the look of what is typed.
pub(super) fn typefaces(
    document: &mut Document,
    paper: &Paper,
    fonts: &Fonts<'_>,
) -> (Dictionary, String) {
    let mut all = Dictionary::new();
    let latin = typeface(document, "NotoSans", fonts.latin[0], |_| true);
    let mut usual = "Latn";
    all.set("Latn", latin);
    let own = match paper.language.get(..2) {
        Some("ar") => {
            let font = typeface(document, "NotoNaskhArabic", fonts.arabic[0], |_| true);
            Some(("Arab", font))
        }
        Some("zh") => {
            let font = typeface(document, "NotoSansCJKsc", fonts.chinese[0], everyday);
            Some(("Hans", font))
        }
        _ => None,
    };
    if let Some((name, font)) = own {
        all.set(name, font);
        usual = name;
    }
    (all, format!("/{usual} {SIZE} Tf 0 g"))
}

/// The characters of everyday Chinese: the first level of GB 2312 and its marks. The others would
/// double the form; a reader shows them in a font of its own.
fn everyday(letter: char) -> bool {
    if letter.is_ascii() {
        return true;
    }
    let mut buffer = [0; 4];
    let letter: &str = letter.encode_utf8(&mut buffer);
    let (bytes, _, missing) = encoding_rs::GBK.encode(letter);
    !missing && matches!(bytes.as_ref(), [0xa1..=0xa3 | 0xb0..=0xd7, 0xa1..=0xfe])
}

/// A font in which each letter is its own glyph.
fn typeface(
    document: &mut Document,
    name: &str,
    bytes: &[u8],
    wanted: impl Fn(char) -> bool,
) -> Object {
    let (glyphs, letters) = letters(bytes, wanted);
    let Ok(cut) = subsetter::subset(bytes, 0, &glyphs) else {
        return Object::Null;
    };
    let Ok(face) = Face::parse(bytes, 0) else {
        return Object::Null;
    };
    let name = format!("TYPING+{name}");
    let codes = printpdf::cff_charset_gid_to_cid_map(&cut, 0);
    let code = |glyph: u16| match &codes {
        Some(codes) => codes.get(&glyph).copied().unwrap_or(0),
        None => glyph,
    };
    let mut widths = BTreeMap::new();
    for (at, glyph) in (0_u16..).zip(glyphs.remapped_gids()) {
        let units = face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph));
        let wide = i64::from(units.unwrap_or(0)) * 1000 / i64::from(face.units_per_em());
        widths.insert(code(at), wide);
    }
    let mappings = letters
        .into_iter()
        .map(|(glyph, letter)| (u32::from(code(glyph)), vec![u32::from(letter)]))
        .collect();
    let unicode = ToUnicodeCMap { mappings }.to_cmap_string(&name);
    let unicode = document.add_object(Stream::new(Dictionary::new(), unicode.into_bytes()));
    let descriptor = descriptor(document, &name, &face, &cut);
    let kind = if cut.starts_with(b"OTTO") {
        "CIDFontType0"
    } else {
        "CIDFontType2"
    };
    let mut descendant = dictionary! {
        "Type" => "Font",
        "Subtype" => kind,
        "BaseFont" => name.as_str(),
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "DW" => 1000,
        "W" => widths.into_iter().flat_map(|(code, wide)| {
            [Object::from(code), Object::Array(vec![wide.into()])]
        }).collect::<Vec<_>>(),
        "FontDescriptor" => descriptor,
    };
    if kind == "CIDFontType2" {
        descendant.set("CIDToGIDMap", "Identity");
    }
    let descendant = document.add_object(descendant);
    document
        .add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => name.as_str(),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![descendant.into()],
            "ToUnicode" => unicode,
        })
        .into()
}

/// The glyphs of the letters that are wanted, and the letter of each.
fn letters(bytes: &[u8], wanted: impl Fn(char) -> bool) -> (GlyphRemapper, BTreeMap<u16, char>) {
    let mut glyphs = GlyphRemapper::new();
    let mut letters = BTreeMap::new();
    let Ok(face) = Face::parse(bytes, 0) else {
        return (glyphs, letters);
    };
    let tables = face.tables().cmap.into_iter().flat_map(|map| map.subtables);
    for table in tables.filter(rustybuzz::ttf_parser::cmap::Subtable::is_unicode) {
        table.codepoints(|point| {
            let letter = char::from_u32(point).filter(|letter| wanted(*letter));
            let glyph = letter.and_then(|letter| face.glyph_index(letter));
            if let (Some(letter), Some(glyph)) = (letter, glyph) {
                letters.entry(glyphs.remap(glyph.0)).or_insert(letter);
            }
        });
    }
    (glyphs, letters)
}

fn descriptor(document: &mut Document, name: &str, face: &Face<'_>, program: &[u8]) -> Object {
    let scaled = |units: i16| i64::from(units) * 1000 / i64::from(face.units_per_em());
    let bounds = face.global_bounding_box();
    let (key, stream) = match printpdf::extract_cid_keyed_cff(program, 0) {
        Some(cff) => (
            "FontFile3",
            Stream::new(dictionary! { "Subtype" => "CIDFontType0C" }, cff),
        ),
        None if program.starts_with(b"OTTO") => (
            "FontFile3",
            Stream::new(dictionary! { "Subtype" => "OpenType" }, program.to_vec()),
        ),
        None => {
            let long = i64::try_from(program.len()).unwrap_or(i64::MAX);
            (
                "FontFile2",
                Stream::new(dictionary! { "Length1" => long }, program.to_vec()),
            )
        }
    };
    let stream = document.add_object(stream);
    let mut descriptor = dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name,
        "Flags" => 4,
        "FontBBox" => [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max]
            .map(|units| Object::from(scaled(units))).to_vec(),
        "ItalicAngle" => 0,
        "Ascent" => scaled(face.ascender()),
        "Descent" => scaled(face.descender()),
        "CapHeight" => scaled(face.capital_height().unwrap_or(face.ascender())),
        "StemV" => 88,
    };
    descriptor.set(key, stream);
    document.add_object(descriptor).into()
}
