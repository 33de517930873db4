//! From runs to inline Markdown.

use super::Run;
use std::fmt::Write;

/// The text of some runs.
pub fn write(runs: &[Run]) -> String {
    let mut out = String::new();
    let mut open = (false, false, String::new());
    for run in runs {
        let wanted = match run {
            Run::Text { b, i, href, .. } => (*b, *i, href.replace([')', ' ', '\n'], "")),
            _ => (false, false, String::new()),
        };
        change_marks(&mut out, &open, &wanted);
        open = wanted;
        match run {
            Run::Text { text, .. } => escape_into(&mut out, text),
            Run::Footnote { id } => _ = write!(out, "[^{id}]"),
            Run::Cite { kind, id } => _ = write!(out, "[@{kind}:{id}]"),
            Run::Break => out.push_str("\\\n"),
        }
    }
    change_marks(&mut out, &open, &(false, false, String::new()));
    out
}

/// Marks are toggles, so only what differs is written, in any order.
fn change_marks(out: &mut String, from: &(bool, bool, String), to: &(bool, bool, String)) {
    if from.2 != to.2 && !from.2.is_empty() {
        _ = write!(out, "]({})", from.2);
    }
    if from.2 != to.2 && !to.2.is_empty() {
        out.push('[');
    }
    if from.0 != to.0 {
        out.push_str("**");
    }
    if from.1 != to.1 {
        out.push('*');
    }
}

fn escape_into(out: &mut String, text: &str) {
    for c in text.chars() {
        if matches!(c, '\\' | '*' | '[' | ']') {
            out.push('\\');
        }
        out.push(c);
    }
}
