//! Lines of a paragraph: where they break, and how their letters run from left to right.

use super::faces::{Faces, Run};
use unicode_bidi::{BidiInfo, Level};

/// A line as it is set.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) runs: Vec<Run>,
    /// Points.
    pub(super) wide: f32,
}

/// How a paragraph is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    pub(super) size: f32,
    pub(super) bold: bool,
    pub(super) rtl: bool,
}

/// Breaks a text so that no line is wider than `most` points, where a break can be.
pub(super) fn lines(faces: &Faces<'_>, text: &str, kind: Type, most: f32) -> Vec<Line> {
    let mut broken = vec![String::new()];
    for piece in pieces(text) {
        let line = broken.last().map_or("", String::as_str);
        let longer = format!("{line}{piece}");
        if line.is_empty() || wide(faces, longer.trim_end(), kind) <= most {
            broken.pop();
            broken.push(longer);
        } else {
            broken.push(piece);
        }
    }
    broken
        .iter()
        .map(|text| set(faces, text.trim_end(), kind))
        .collect()
}

fn wide(faces: &Faces<'_>, text: &str, kind: Type) -> f32 {
    set(faces, text, kind).wide
}

/// Pieces after which a line may break: words with their space, and Chinese characters, each with
/// the marks that may not begin or end a line.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = vec![];
    let mut before = ' ';
    for letter in text.chars() {
        match pieces.last_mut() {
            Some(piece) if !may_break(before, letter) => piece.push(letter),
            _ => pieces.push(letter.to_string()),
        }
        before = letter;
    }
    pieces
}

fn may_break(before: char, after: char) -> bool {
    if after == ' ' || closes(after) || opens(before) {
        return false;
    }
    before == ' ' || is_chinese(before) || is_chinese(after)
}

fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ff60}')
}

fn opens(letter: char) -> bool {
    matches!(letter, '（' | '《' | '“' | '「' | '(')
}

fn closes(letter: char) -> bool {
    matches!(
        letter,
        '、' | '。' | '，' | '；' | '：' | '？' | '！' | '）' | '》' | '”' | '」'
    )
}

/// Sets one line.
pub(super) fn set(faces: &Faces<'_>, text: &str, kind: Type) -> Line {
    let level = if kind.rtl { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(text, Some(level));
    let mut runs = vec![];
    if let Some(paragraph) = info.paragraphs.first() {
        let (levels, visual) = info.visual_runs(paragraph, paragraph.range.clone());
        for range in visual {
            let rtl = levels[range.start].is_rtl();
            let mut shaped: Vec<Run> = families(faces, &text[range])
                .into_iter()
                .map(|(piece, family)| faces.shape(&piece, family, kind.bold, rtl))
                .collect();
            if rtl {
                shaped.reverse();
            }
            runs.extend(shaped);
        }
    }
    Line {
        wide: runs.iter().map(|run| run.wide).sum::<f32>() * kind.size / 1000.0,
        text: text.to_owned(),
        runs,
    }
}

/// Pieces of one family each.
fn families(faces: &Faces<'_>, text: &str) -> Vec<(String, usize)> {
    let mut pieces: Vec<(String, usize)> = vec![];
    for letter in text.chars() {
        let before = pieces
            .last()
            .map_or(super::faces::LATIN, |(_, family)| *family);
        let family = faces.family(letter, before);
        match pieces.last_mut() {
            Some((piece, last)) if *last == family => piece.push(letter),
            _ => pieces.push((letter.to_string(), family)),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_breaks_between_characters_but_not_before_a_mark() {
        assert_eq!(pieces("安全、有序。"), ["安", "全、", "有", "序。"]);
        assert_eq!(
            pieces("目标 5（简称）是"),
            ["目", "标 ", "5", "（简", "称）", "是"]
        );
        assert_eq!(pieces("two words"), ["two ", "words"]);
    }
}
