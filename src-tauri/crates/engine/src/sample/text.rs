//! The answers of a sample: a list of blocks; plain words are a paragraph.

use super::Sample;
use crate::change::Change;
use assets::Assets;
use model::{Block, BlockKind, inline};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

impl Sample<'_> {
    pub(super) fn write_answers(
        &self,
        change: &mut Change<'_>,
        unit: &str,
        answers: &Map<String, Value>,
    ) {
        for (question, blocks) in answers {
            for (at, block) in blocks.as_array().into_iter().flatten().enumerate() {
                let block = self.block(change, unit, question, at, block);
                change.set_fields(unit, "block", &block.id, &block.to_fields());
            }
            change.set(unit, "question", question, "state", "drafting");
        }
    }

    fn block(
        &self,
        change: &mut Change<'_>,
        unit: &str,
        question: &str,
        at: usize,
        data: &Value,
    ) -> Block {
        let text = |name: &str| data[name].as_str().unwrap_or_default().to_owned();
        let words = data.as_str().map_or_else(|| text("text"), str::to_owned);
        let kind = BlockKind::parse(data["kind"].as_str().unwrap_or_default());
        let id = match data["id"].as_str() {
            Some(id) => id.to_owned(),
            None => format!("{}-{question}-{at}", unit.replace(':', "-")),
        };
        Block {
            id,
            answer: question.to_owned(),
            order: format!("m{at:03}"),
            level: data["level"]
                .as_u64()
                .and_then(|level| u8::try_from(level).ok())
                .unwrap_or(0),
            figures: self.figures(&words),
            text: if kind == BlockKind::Table {
                data["rows"].to_string()
            } else {
                words
            },
            original: self.picture(change, &text("file")),
            alt: text("alt"),
            kind,
            ..Block::default()
        }
    }

    /// The indicators that a text cites, with their values, as an answer that is typed keeps them.
    fn figures(&self, text: &str) -> String {
        let indicators = self.data["records"]["indicator"].as_array();
        let value = |id: &str| {
            let found = indicators?.iter().find(|one| one["id"] == id)?;
            Some(match &found["value"] {
                Value::String(value) => value.clone(),
                value => value.to_string(),
            })
        };
        let cited: BTreeMap<String, String> = inline::citations(text)
            .into_iter()
            .filter(|(kind, _)| kind == "indicator")
            .filter_map(|(_, id)| value(&id).map(|value| (id, value)))
            .collect();
        match cited.is_empty() {
            true => String::new(),
            false => serde_json::json!(cited).to_string(),
        }
    }

    /// Stores a picture of the sample's folder; empty where there is none.
    pub(super) fn picture(&self, change: &mut Change<'_>, file: &str) -> String {
        let Some(bytes) = Assets::sample_file(self.key, file).filter(|_| !file.is_empty()) else {
            return String::new();
        };
        let media = if file.ends_with(".svg") {
            "image/svg+xml"
        } else {
            "image/png"
        };
        change.original(file, media, bytes.to_vec())
    }
}
