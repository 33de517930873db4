//! What could not be read, told so that whoever wrote the file finds the place.

use serde::de::DeserializeOwned;
use std::path::Path;

/// A file that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// File.
    pub file: String,
    /// Line from 1; 0 where unknown.
    pub line: usize,
    /// Why.
    pub reason: String,
}

impl Broken {
    /// A whole file.
    pub(crate) fn whole(file: &str, reason: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: 0,
            reason: reason.into(),
        }
    }

    /// The line on which a word first stands between quotation marks.
    pub(crate) fn at_word(file: &str, bytes: &[u8], word: &str, reason: String) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let quoted = format!("\"{word}\"");
        let mut lines = text.lines();
        let line = lines.position(|line| !word.is_empty() && line.contains(&quoted));
        Self {
            file: file.to_owned(),
            line: line.map_or(0, |at| at + 1),
            reason,
        }
    }
}

/// Reads JSON. The line is told apart from the reason.
pub(crate) fn parse<T: DeserializeOwned>(path: &str, bytes: &[u8]) -> Result<T, Broken> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(text).map_err(|error| {
        let said = error.to_string();
        let reason = said.split(" at line ").next().unwrap_or_default();
        Broken {
            file: path.to_owned(),
            line: error.line(),
            reason: reason.to_owned(),
        }
    })
}

/// What a system leaves in any folder is nobody's template.
pub(crate) fn is_hidden(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with('.'))
}
