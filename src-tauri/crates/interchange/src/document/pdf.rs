//! The text of a PDF, page after page.

use crate::guard::within_patience;
use crate::text::tidy;
use crate::unread::Unread;
use lopdf::{Document, LoadOptions};

/// What one stream may unpack to.
const STREAM: usize = 64 << 20;

pub(super) fn read(bytes: &[u8]) -> Result<String, Unread> {
    let bytes = bytes.to_vec();
    within_patience(move || {
        let options = LoadOptions {
            max_decompressed_size: Some(STREAM),
            ..LoadOptions::default()
        };
        let document = Document::load_mem_with_options(&bytes, options).map_err(why)?;
        if document.is_encrypted() {
            return Err(Unread::Encrypted);
        }
        let pages: Vec<u32> = document.get_pages().into_keys().collect();
        if pages.is_empty() {
            return Err(Unread::Damaged);
        }
        let mut text = String::new();
        for page in pages {
            for chunk in document.extract_text_chunks_with_limit(&[page], STREAM) {
                text.push_str(&chunk.unwrap_or_default());
            }
            text.push_str("\n\n");
            if text.len() > 4 * super::ENOUGH {
                break;
            }
        }
        Ok(tidy(&readable(&text)))
    })
}

/// Without what only a printer needs: joined letters, and the dots that lead to a page's number.
fn readable(text: &str) -> String {
    let lines = text.lines().filter(|line| !is_leader(line.trim()));
    let mut readable = lines.collect::<Vec<_>>().join("\n");
    for (joined, letters) in JOINED {
        readable = readable.replace(joined, letters);
    }
    readable
}

const JOINED: [(char, &str); 7] = [
    ('\u{fb00}', "ff"),
    ('\u{fb01}', "fi"),
    ('\u{fb02}', "fl"),
    ('\u{fb03}', "ffi"),
    ('\u{fb04}', "ffl"),
    ('\u{fb05}', "st"),
    ('\u{fb06}', "st"),
];

fn is_leader(line: &str) -> bool {
    !line.is_empty() && line.chars().all(|letter| matches!(letter, '.' | ' '))
}

fn why(error: lopdf::Error) -> Unread {
    match error {
        lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_) => Unread::Encrypted,
        _ => Unread::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_spelt_as_one_looks_for_them() {
        assert_eq!(readable("Of\u{fb01}ce\n.\n. . .\n\n3"), "Office\n\n3");
    }
}
