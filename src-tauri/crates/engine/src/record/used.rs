//! "Used in": derived from the citations in the text, never stored by hand.

use crate::review::outline;
use crate::wire::records::UsedIn;
use crate::{Engine, Result};
use model::{Review, inline};
use std::collections::HashMap;

/// Where each record is cited.
#[derive(Debug, Default)]
pub(crate) struct Uses(HashMap<(String, String), Vec<UsedIn>>);

impl Uses {
    pub(crate) fn of(engine: &Engine, review: &Review) -> Result<Self> {
        let mut uses = Self::default();
        for (unit, title) in outline(engine, review, "")? {
            for (block, fields) in review.unit(&unit).records("block") {
                let text = fields.text("text");
                for (kind, id) in inline::citations(text) {
                    uses.0
                        .entry((kind.clone(), id.clone()))
                        .or_default()
                        .push(UsedIn {
                            unit: unit.clone(),
                            question: fields.text("answer").to_owned(),
                            collection: String::new(),
                            block: block.to_owned(),
                            place: title.clone(),
                            sentence: sentence(text, &format!("[@{kind}:{id}]")),
                        });
                }
            }
        }
        Ok(uses)
    }

    pub(crate) fn get(&self, kind: &str, id: &str) -> Vec<UsedIn> {
        self.0
            .get(&(kind.to_owned(), id.to_owned()))
            .cloned()
            .unwrap_or_default()
    }
}

/// The sentence that ends at, or holds, a citation.
fn sentence(text: &str, cite: &str) -> String {
    let at = text.find(cite).unwrap_or(0);
    let before = text[..at].trim_end().trim_end_matches('.');
    let begins = before.rfind(". ").map_or(0, |stop| stop + 2);
    let words = inline::plain_text(&text[begins..at]);
    words.trim().chars().take(240).collect()
}
