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
        Ok(tidy(&text))
    })
}

fn why(error: lopdf::Error) -> Unread {
    match error {
        lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_) => Unread::Encrypted,
        _ => Unread::Damaged,
    }
}
