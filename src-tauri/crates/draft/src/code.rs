//! The verification code: what the content is, in sixteen characters.

use model::draft::{Cover, Draft};
use sha2::{Digest, Sha256};

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The code of a Draft's content: `7K3F-9QXD-2M4T-8B6W`. It is the same in draft and final, since neither the
/// DRAFT mark nor the approval page, nor the date, version and edition on the cover, belong to the content.
pub fn code(draft: &Draft) -> String {
    let content = Draft {
        mark: None,
        approval: None,
        code: String::new(),
        edition: String::new(),
        cover: Cover {
            date: String::new(),
            version: String::new(),
            ..draft.cover.clone()
        },
        ..draft.clone()
    };
    let json = serde_json::to_vec(&content).unwrap_or_default();
    let hash = Sha256::digest(json);
    let letters: Vec<char> = hash
        .iter()
        .take(16)
        .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
        .collect();
    letters
        .chunks(4)
        .map(|four| four.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join("-")
}
