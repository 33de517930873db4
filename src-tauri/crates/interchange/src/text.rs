//! Letters from bytes, and paragraphs as a person reads them.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Text with the name of its encoding.
pub(crate) fn decode(bytes: &[u8]) -> (String, String) {
    let encoding = Encoding::for_bom(bytes).map_or_else(|| guess(bytes), |(encoding, _)| encoding);
    let (text, used, _) = encoding.decode(bytes);
    (text.into_owned(), used.name().to_owned())
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let sample = &bytes[..bytes.len().min(4096)];
    let nulls = |odd: usize| {
        sample
            .iter()
            .skip(odd)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    match (nulls(0), nulls(1)) {
        (_, high) if high > sample.len() / 4 => return UTF_16LE,
        (high, _) if high > sample.len() / 4 => return UTF_16BE,
        _ => {}
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, chardetng::Utf8Detection::Deny)
}

/// Lines without blanks at their ends, never two blank ones after each other, none at the ends.
pub(crate) fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut blank = false;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() {
            blank = !tidied.is_empty();
            continue;
        }
        if !tidied.is_empty() {
            tidied.push_str(if blank { "\n\n" } else { "\n" });
        }
        blank = false;
        tidied.push_str(line);
    }
    tidied
}

/// Collects paragraphs until there are more characters than anybody keeps.
#[derive(Default)]
pub(crate) struct Paragraphs {
    all: Vec<String>,
    now: String,
    chars: usize,
}

impl Paragraphs {
    pub(crate) fn push(&mut self, text: &str) {
        if !self.is_full() {
            self.now.push_str(text);
        }
    }

    /// The paragraph is over; a blank one is none.
    pub(crate) fn end(&mut self) {
        let paragraph = std::mem::take(&mut self.now);
        let paragraph = paragraph.trim();
        if !paragraph.is_empty() {
            self.chars += paragraph.chars().count();
            self.all.push(paragraph.to_owned());
        }
    }

    /// Far beyond what a contribution holds: the rest stays in the file.
    pub(crate) fn is_full(&self) -> bool {
        self.chars > crate::document::ENOUGH || self.now.len() > 4 * crate::document::ENOUGH
    }

    pub(crate) fn text(mut self) -> String {
        self.end();
        self.all.join("\n\n")
    }
}
