//! The answers of a sample.

use super::Sample;
use crate::change::Change;
use assets::Assets;
use model::{Block, BlockKind};
use serde_json::{Map, Value};

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
            text: if kind == BlockKind::Table {
                data["rows"].to_string()
            } else {
                text("text")
            },
            original: self.picture(change, &text("file")),
            alt: text("alt"),
            kind,
            ..Block::default()
        }
    }

    fn picture(&self, change: &mut Change<'_>, file: &str) -> String {
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
