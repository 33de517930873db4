//! How wide words are in Helvetica, and where their lines break. Widths are those of the standard
//! font's metrics, in thousandths of its size.

/// Widths of the characters from space to tilde.
#[rustfmt::skip]
const WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// The bold face is wider by about this much.
const BOLD: f32 = 1.07;

/// The width of a line in points.
pub(crate) fn width(text: &str, size: f32, bold: bool) -> f32 {
    let thousandths: u32 = text.chars().map(|c| u32::from(width_of(c))).sum();
    // a sheet's line has far fewer thousandths than an f32 can tell apart
    let plain = thousandths as f32 * size / 1000.0;
    if bold { plain * BOLD } else { plain }
}

fn width_of(c: char) -> u16 {
    let at = (c as usize).checked_sub(' ' as usize);
    at.and_then(|at| WIDTHS.get(at)).copied().unwrap_or(556)
}

/// Breaks a text at spaces so that no line is wider than `most` points.
pub(crate) fn lines(text: &str, size: f32, most: f32) -> Vec<String> {
    let mut lines: Vec<String> = vec![];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), size, false) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_the_paper() {
        let text =
            "Ce que vous écrivez ici est gardé par l’administration pour cet examen volontaire.";
        let broken = lines(text, 9.0, 120.0);
        assert!(broken.len() > 2);
        assert!(broken.iter().all(|line| width(line, 9.0, false) <= 120.0));
        assert_eq!(broken.join(" "), text);
    }
}
