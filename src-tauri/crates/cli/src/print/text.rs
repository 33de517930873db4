//! Text that fits the terminal, and can't steer it.

use std::io::IsTerminal;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Long lines tire: paragraphs are never wider, however wide the terminal.
const READABLE: usize = 100;

/// How wide a line may be; nothing where the output is no terminal.
pub(crate) fn width() -> Option<usize> {
    if !std::io::stdout().is_terminal() {
        return None;
    }
    terminal_size::terminal_size().map(|(width, _)| usize::from(width.0).max(20))
}

/// Text without what a terminal would obey: what people sent in is shown, never run.
pub(crate) fn harmless(text: &str) -> String {
    let shown = |c: char| {
        let turns = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        (c == '\n' || !c.is_control()) && !turns
    };
    text.replace('\t', " ")
        .chars()
        .filter(|c| shown(*c))
        .collect()
}

/// Text in one line.
pub(crate) fn line(text: &str) -> String {
    harmless(&text.replace(['\n', '\r'], " "))
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Paragraphs, set in and wrapped where the output is a terminal.
pub(crate) fn paragraphs(text: &str, indent: usize) -> String {
    let space = width().map(|width| width.min(READABLE).saturating_sub(indent).max(16));
    let margin = " ".repeat(indent);
    let mut set = String::new();
    for paragraph in harmless(text).lines() {
        for line in wrapped(paragraph, space) {
            set += format!("{margin}{line}").trim_end();
            set.push('\n');
        }
    }
    set
}

fn wrapped(paragraph: &str, space: Option<usize>) -> Vec<String> {
    let Some(space) = space else {
        return vec![paragraph.to_owned()];
    };
    let mut lines = vec![String::new()];
    for word in paragraph.split_whitespace() {
        let last = lines.len() - 1;
        if lines[last].is_empty() {
            lines[last] = word.to_owned();
        } else if lines[last].width() + 1 + word.width() <= space {
            lines[last] += &format!(" {word}");
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// A line cut to a width, with an ellipsis where something is missing.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.chars() {
        if kept.width() + c.width().unwrap_or(0) + 1 > width {
            break;
        }
        kept.push(c);
    }
    kept + "…"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_obeys_nothing_that_was_sent_in() {
        assert_eq!(harmless("a\u{1b}[31mred\u{7}\u{202e}x"), "a[31mredx");
        assert_eq!(line("two\r\n  lines\tand a tab"), "two lines and a tab");
    }

    #[test]
    fn lines_end_between_words() {
        assert_eq!(wrapped("one two three", Some(7)), ["one two", "three"]);
        assert_eq!(wrapped("unbreakable", Some(4)), ["unbreakable"]);
        assert_eq!(wrapped("one two", None), ["one two"]);
    }

    #[test]
    fn a_cut_line_says_so() {
        assert_eq!(cut("移民移民", 8), "移民移民");
        assert_eq!(cut("移民移民", 6), "移民…");
        assert_eq!(cut("short", 5), "short");
    }
}
