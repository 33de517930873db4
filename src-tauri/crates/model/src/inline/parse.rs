//! From inline Markdown to runs. Total: what does not parse is text.

use super::Run;

/// The runs of a text.
pub fn parse(text: &str) -> Vec<Run> {
    let mut parser = Parser {
        rest: text,
        b: false,
        i: false,
        href: String::new(),
        words: String::new(),
        runs: vec![],
    };
    while !parser.rest.is_empty() {
        parser.step();
    }
    parser.flush();
    parser.runs
}

struct Parser<'a> {
    rest: &'a str,
    b: bool,
    i: bool,
    href: String,
    words: String,
    runs: Vec<Run>,
}

impl Parser<'_> {
    fn step(&mut self) {
        if self.escape() || self.strong() || self.bracket() || self.link_end() {
            return;
        }
        if let Some(c) = self.rest.chars().next() {
            self.words.push(c);
            self.rest = &self.rest[c.len_utf8()..];
        }
    }

    /// A backslash takes the next mark as text; before a line end it is a break.
    fn escape(&mut self) -> bool {
        let Some(after) = self.rest.strip_prefix('\\') else {
            return false;
        };
        match after.chars().next() {
            Some('\n') => {
                self.flush();
                self.runs.push(Run::Break);
                self.rest = &after[1..];
            }
            Some(c @ ('\\' | '*' | '[' | ']' | '(' | ')')) => {
                self.words.push(c);
                self.rest = &after[c.len_utf8()..];
            }
            _ => {
                self.words.push('\\');
                self.rest = after;
            }
        }
        true
    }

    fn strong(&mut self) -> bool {
        if let Some(after) = self.rest.strip_prefix("**") {
            if !self.b && !after.contains("**") {
                return false;
            }
            self.flush();
            self.b = !self.b;
            self.rest = after;
            return true;
        }
        let Some(after) = self.rest.strip_prefix('*') else {
            return false;
        };
        if !self.i && !after.contains('*') {
            return false;
        }
        self.flush();
        self.i = !self.i;
        self.rest = after;
        true
    }

    /// `[^id]`, `[@kind:id]`, or the opening of a link.
    fn bracket(&mut self) -> bool {
        let Some(after) = self.rest.strip_prefix('[') else {
            return false;
        };
        if let Some((run, rest)) = reference(after) {
            self.flush();
            self.runs.push(run);
            self.rest = rest;
            return true;
        }
        if !self.href.is_empty() {
            return false;
        }
        let Some(href) = link_target(after) else {
            return false;
        };
        self.flush();
        self.href = href;
        self.rest = after;
        true
    }

    /// `](url)` closes the link that is open.
    fn link_end(&mut self) -> bool {
        if self.href.is_empty() {
            return false;
        }
        let Some(after) = self.rest.strip_prefix("](") else {
            return false;
        };
        let Some(end) = after.find(')') else {
            return false;
        };
        self.flush();
        self.href.clear();
        self.rest = &after[end + 1..];
        true
    }

    fn flush(&mut self) {
        if self.words.is_empty() {
            return;
        }
        let text = std::mem::take(&mut self.words);
        self.runs.push(Run::Text {
            text,
            b: self.b,
            i: self.i,
            href: self.href.clone(),
        });
    }
}

fn reference(after: &str) -> Option<(Run, &str)> {
    let (inside, rest) = after.split_once(']')?;
    if let Some(id) = inside.strip_prefix('^').filter(|id| is_id(id)) {
        return Some((Run::Footnote { id: id.to_owned() }, rest));
    }
    let (kind, id) = inside.strip_prefix('@')?.split_once(':')?;
    (is_id(kind) && is_id(id)).then(|| {
        (
            Run::Cite {
                kind: kind.to_owned(),
                id: id.to_owned(),
            },
            rest,
        )
    })
}

fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// Where the link that opens before `after` leads: its address stands after the first unescaped `](`.
fn link_target(after: &str) -> Option<String> {
    let mut escaped = false;
    for (at, c) in after.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            ']' => {
                let target = after[at..].strip_prefix("](")?;
                let (href, _) = target.split_once(')')?;
                return (!href.is_empty()).then(|| href.to_owned());
            }
            _ => {}
        }
    }
    None
}
