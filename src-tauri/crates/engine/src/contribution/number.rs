//! The numbers of contributions: the installation's letter and a count.

use crate::change::Change;
use crate::{Engine, Result};

/// Gives numbers one after the other.
#[derive(Debug)]
pub(crate) struct Numbers {
    letter: String,
    last: u64,
}

impl Numbers {
    pub(crate) fn letter(engine: &Engine) -> Result<String> {
        Ok(engine
            .read(|db| db.setting("letter"))?
            .unwrap_or_else(|| "A".to_owned()))
    }

    pub(crate) fn after(letter: &str, change: &Change<'_>) -> Self {
        let log = change.review.unit("log").0.get("contribution");
        let counted = log.into_iter().flatten().filter_map(|(_, fields)| {
            let (of, count) = fields.text("number").split_once('-')?;
            (of == letter).then_some(count)?.parse::<u64>().ok()
        });
        Self {
            letter: letter.to_owned(),
            last: counted.max().unwrap_or(0),
        }
    }

    pub(crate) fn next(&mut self) -> String {
        self.last += 1;
        format!("{}-{}", self.letter, self.last)
    }
}
