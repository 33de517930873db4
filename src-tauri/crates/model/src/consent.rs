//! What may be printed of a contribution.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Consent to publication, given by the person or organization that contributed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Consent {
    /// May be quoted with the name.
    QuoteWithName,
    /// May be quoted, never with the name.
    QuoteWithoutName,
    /// May inform the text, never quoted.
    UseWithoutQuoting,
    /// Never leaves the administration.
    InternalOnly,
    /// Was given and taken back: public pages wait until nothing rests on it.
    Withdrawn,
    /// Nobody has asked yet: treated as internal.
    #[default]
    NotAsked,
}

impl Consent {
    /// The names on disk of what can be chosen; a withdrawal is an act of its own.
    pub const NAMES: &[&str] = &[
        "quote-with-name",
        "quote-without-name",
        "use-without-quoting",
        "internal-only",
        "not-asked",
    ];

    /// The consent of a name on disk; whatever is unknown is treated as not asked.
    pub fn parse(name: &str) -> Self {
        match name {
            "quote-with-name" => Self::QuoteWithName,
            "quote-without-name" => Self::QuoteWithoutName,
            "use-without-quoting" => Self::UseWithoutQuoting,
            "internal-only" => Self::InternalOnly,
            "withdrawn" => Self::Withdrawn,
            _ => Self::NotAsked,
        }
    }

    /// The name on disk.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::QuoteWithName => "quote-with-name",
            Self::QuoteWithoutName => "quote-without-name",
            Self::UseWithoutQuoting => "use-without-quoting",
            Self::InternalOnly => "internal-only",
            Self::Withdrawn => "withdrawn",
            Self::NotAsked => "not-asked",
        }
    }

    /// Whether a public edition may say that the contribution exists.
    pub fn may_appear(&self) -> bool {
        !matches!(self, Self::InternalOnly | Self::Withdrawn | Self::NotAsked)
    }

    /// Whether a public edition may print the name.
    pub fn may_name(&self) -> bool {
        matches!(self, Self::QuoteWithName)
    }
}

/// How consent can be given.
pub const WAYS: &[&str] = &["form", "written", "email", "oral"];

/// For whom an export is made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Edition {
    /// For the administration: every citation prints.
    Internal,
    /// For the public: consent decides.
    #[default]
    Public,
}
