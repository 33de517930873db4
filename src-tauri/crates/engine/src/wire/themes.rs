//! Passages of contributions and the themes that readers give them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Gives a passage themes, under the name of who works here.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TagPassage {
    /// Review.
    pub review: String,
    /// The contribution.
    pub id: String,
    /// First sign of the passage, from 0.
    pub from: usize,
    /// The sign after its last.
    pub to: usize,
    /// `objective:5`, `principle:…`, `section:…`, `theme:…` of the review's own.
    pub themes: Vec<String>,
    /// `support`, `criticism`, `gap`, `practice`, `figure`, or empty.
    pub kind: String,
}

/// The tags that were made.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Tagged {
    /// Their ids.
    pub ids: Vec<String>,
}

/// Takes tags of one's own away.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Untag {
    /// Review.
    pub review: String,
    /// The tags.
    pub ids: Vec<String>,
}

/// Asks for tags.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ListTags {
    /// Review.
    pub review: String,
    /// One contribution; empty for all.
    pub id: String,
    /// One theme; empty for all.
    pub theme: String,
    /// One reader; empty for all.
    pub reader: String,
}

/// A passage with a theme.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct TagRow {
    /// Id.
    pub id: String,
    /// The contribution.
    pub contribution: String,
    /// Its number.
    pub number: String,
    /// First sign in the text as it stands.
    pub from: usize,
    /// The sign after the last.
    pub to: usize,
    /// The passage was reworded since: `from` and `to` say nothing.
    pub lost: bool,
    /// Its words.
    pub words: String,
    /// Theme.
    pub theme: String,
    /// Kind.
    pub kind: String,
    /// The reader's id.
    pub by: String,
    /// The reader's name.
    pub reader: String,
    /// Of who works here.
    pub mine: bool,
}

/// A theme of the review's own.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ThemeRow {
    /// `theme:<id>`.
    pub key: String,
    /// Id of its record.
    pub id: String,
    /// Title.
    pub title: String,
    /// What belongs to it.
    pub definition: String,
}

/// A reader.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Reader {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Tags of theirs in the review.
    pub count: usize,
}

/// Tags, and what they can be.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Tags {
    /// In the order of the text.
    pub tags: Vec<TagRow>,
    /// The review's own themes, by title.
    pub own: Vec<ThemeRow>,
    /// How often each theme was given in the review.
    pub counts: std::collections::BTreeMap<String, usize>,
    /// Who read.
    pub readers: Vec<Reader>,
}

/// Compares two readers.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CompareTags {
    /// Review.
    pub review: String,
    /// One contribution; empty for all.
    pub id: String,
    /// A reader.
    pub a: String,
    /// Another.
    pub b: String,
}

/// What two readers made of a passage.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ComparedTag {
    /// `both`, `a` or `b`.
    pub who: String,
    /// The tag of the first, or of the second alone.
    pub tag: TagRow,
    /// The kind that the second gave, where both did.
    pub other_kind: String,
}

/// Two readers beside each other.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Compared {
    /// In the order of the text.
    pub rows: Vec<ComparedTag>,
    /// Passages with the same theme of both.
    pub both: usize,
    /// Only of the first.
    pub only_a: usize,
    /// Only of the second.
    pub only_b: usize,
}

/// Saves the review's own themes as a CSV, or as JSON where the name ends so.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ThemesFile {
    /// Review.
    pub review: String,
    /// The file.
    pub path: String,
}

/// What a file of themes brought.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ThemesTaken {
    /// New ones.
    pub added: usize,
    /// With another definition than before.
    pub changed: usize,
    /// As they were.
    pub same: usize,
}

/// Who is heard: what came in, and what the text uses.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Heard {
    /// A row for each group that is known, then what has another group or none.
    pub groups: Vec<HeardGroup>,
    /// Places from which something came, most often first.
    pub regions: Vec<String>,
    /// On whose behalf, most often first.
    pub behalf: Vec<String>,
}

/// A group.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct HeardGroup {
    /// Category key; empty for none.
    pub key: String,
    /// Title.
    pub title: String,
    /// A line of its own also where it is empty: parliaments, local authorities.
    pub always: bool,
    /// Contributions in the log.
    pub came: HeardCounts,
    /// Of these, cited in the text.
    pub used: HeardCounts,
}

/// Contributions of a group.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct HeardCounts {
    /// All.
    pub total: usize,
    /// By objective.
    pub objectives: std::collections::BTreeMap<String, usize>,
    /// By principle.
    pub principles: std::collections::BTreeMap<String, usize>,
    /// By place.
    pub regions: std::collections::BTreeMap<String, usize>,
    /// By on whose behalf.
    pub behalf: std::collections::BTreeMap<String, usize>,
}
