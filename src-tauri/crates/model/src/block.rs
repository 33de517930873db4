//! A block: one paragraph, heading, list item, table or figure. Its text is one register.

use crate::fields::{Fields, Scalar};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a block is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// A paragraph.
    #[default]
    Paragraph,
    /// A heading inside an answer; `level` 1 to 3.
    Heading,
    /// An item of a bulleted list; `level` is its depth from 0.
    Bullet,
    /// An item of a numbered list; `level` is its depth from 0.
    Number,
    /// A table; its text is JSON: rows of cells of inline Markdown.
    Table,
    /// A picture; `original` names the stored file, `alt` its alternative text, text its caption.
    Figure,
    /// A footnote's text; cited from another block of the same answer by its id.
    Footnote,
    /// Written by a newer program.
    #[serde(untagged)]
    Other(String),
}

impl BlockKind {
    /// The name on disk.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Heading => "heading",
            Self::Bullet => "bullet",
            Self::Number => "number",
            Self::Table => "table",
            Self::Figure => "figure",
            Self::Footnote => "footnote",
            Self::Other(name) => name,
        }
    }

    /// The kind of a name on disk.
    pub fn parse(name: &str) -> Self {
        match name {
            "" | "paragraph" => Self::Paragraph,
            "heading" => Self::Heading,
            "bullet" => Self::Bullet,
            "number" => Self::Number,
            "table" => Self::Table,
            "figure" => Self::Figure,
            "footnote" => Self::Footnote,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// One block of an answer. On disk a record of the collection `block` of its unit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Block {
    /// Random, given by whoever made the block (the editor, an import).
    pub id: String,
    /// The key of the question that it answers.
    pub answer: String,
    /// Fractional sort key; ties are broken by the id.
    pub order: String,
    /// What it is.
    pub kind: BlockKind,
    /// Heading level or list depth.
    pub level: u8,
    /// Inline Markdown (see [`crate::inline`]); for a table JSON `string[][]`, first row the heads.
    pub text: String,
    /// `ltr`, `rtl` or empty for the review's own.
    pub dir: String,
    /// The stored original of a figure.
    pub original: String,
    /// A figure's alternative text.
    pub alt: String,
    /// The figures cited in this block, as they stood when cited: JSON `{indicator id: value}`.
    pub figures: String,
}

/// A block holds at most this many characters; more is offered as paragraphs or an attachment.
pub const BLOCK_CHARS: usize = 200_000;

impl Block {
    /// Reads a block from its record.
    pub fn from_fields(id: &str, fields: &Fields) -> Self {
        Self {
            id: id.to_owned(),
            answer: fields.text("answer").to_owned(),
            order: fields.text("order").to_owned(),
            kind: BlockKind::parse(fields.text("kind")),
            level: fields
                .number("level")
                .and_then(|n| u8::try_from(n).ok())
                .unwrap_or(0),
            text: fields.text("text").to_owned(),
            dir: fields.text("dir").to_owned(),
            original: fields.text("original").to_owned(),
            alt: fields.text("alt").to_owned(),
            figures: fields.text("figures").to_owned(),
        }
    }

    /// The record of a block. Empty optional fields are left out.
    pub fn to_fields(&self) -> Fields {
        let mut fields = Fields::default()
            .with("answer", self.answer.as_str())
            .with("order", self.order.as_str())
            .with("kind", self.kind.as_str())
            .with("text", self.text.as_str());
        let optional = [
            ("dir", &self.dir),
            ("original", &self.original),
            ("alt", &self.alt),
            ("figures", &self.figures),
        ];
        for (name, value) in optional {
            if !value.is_empty() {
                fields
                    .0
                    .insert(name.to_owned(), Scalar::Text(value.clone()));
            }
        }
        if self.level > 0 {
            fields = fields.with("level", i64::from(self.level));
        }
        fields
    }
}
