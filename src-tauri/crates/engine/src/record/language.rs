//! Working languages: a code that is well formed, never a word that is none.

use crate::sentence::told;
use crate::{Fault, Result};

/// Accepts nothing or a BCP 47 tag of language, script, region and variants (`pt`, `sr-Latn`, `es-419`).
pub(crate) fn check_language(code: &str) -> Result<()> {
    if code.is_empty() || is_tag(code) {
        return Ok(());
    }
    Err(Fault::invalid(
        "language",
        told("fault-language", &[("language", &code)]),
    ))
}

fn is_tag(code: &str) -> bool {
    let mut parts = code.split('-');
    let language = parts.next().unwrap_or_default();
    let is_language =
        (2..=3).contains(&language.len()) && language.bytes().all(|one| one.is_ascii_alphabetic());
    is_language
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|one| one.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_well_formed_codes() {
        for good in ["", "en", "kab", "sr-Latn", "es-419", "zh-Hant-TW"] {
            assert!(check_language(good).is_ok(), "{good}");
        }
        for bad in ["Blahblah", "e", "français", "en-", "en us", "en_US", "12"] {
            assert!(check_language(bad).is_err(), "{bad}");
        }
    }
}
