//! The contribution log.

use super::records::UsedIn;
use model::Fields;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Keeps the form of a contribution that is being recorded; an empty one forgets it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct KeepRecording {
    /// Review.
    pub review: String,
    /// The form, as the host writes it.
    pub form: String,
}

/// The form of a contribution that is being recorded.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Recording {
    /// As the host wrote it; empty where nothing is being recorded.
    pub form: String,
}

/// Records a contribution.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct AddContribution {
    /// Review.
    pub review: String,
    /// `YYYY-MM-DD`; today where empty.
    pub received: String,
    /// `meeting`, `letter`, `email`, `form`, `call`, `online`.
    pub channel: String,
    /// Names of organizations; kept among the contact details.
    pub organizations: Vec<String>,
    /// A person's name; kept among the contact details.
    pub person: String,
    /// How to reach them; kept among the contact details.
    pub contact: String,
    /// On whose behalf.
    pub on_behalf: String,
    /// Category key.
    pub category: String,
    /// `local`, `national`, `regional`, `international`.
    pub level: String,
    /// Place.
    pub place: String,
    /// What was said.
    pub text: String,
    /// Files to attach, by path.
    pub files: Vec<String>,
    /// Files already uploaded, by original id.
    pub originals: Vec<String>,
    /// Consent to publication; `not-asked` where empty.
    pub consent: String,
    /// Agreed to be listed as a participant.
    pub listed: bool,
    /// Objectives.
    pub objectives: Vec<u8>,
    /// Principles.
    pub principles: Vec<String>,
    /// Section keys.
    pub sections: Vec<String>,
    /// Consultation id.
    pub consultation: String,
}

/// A new contribution.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Recorded {
    /// Id.
    pub id: String,
    /// `A-41`.
    pub number: String,
}

/// What to list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ListContributions {
    /// Review.
    pub review: String,
    /// Words to look for.
    pub query: String,
    /// Category key.
    pub category: String,
    /// Objective; 0 for any.
    pub objective: u8,
    /// Channel.
    pub channel: String,
    /// Consultation id.
    pub consultation: String,
    /// Outcome; `open` for pending.
    pub outcome: String,
    /// Consent.
    pub consent: String,
    /// Unit linked (`section:…`, `objective:5`).
    pub unit: String,
    /// Unit that it is linked to or cited in.
    pub part: String,
    /// `received`, `number`, `category` or `outcome`, with a `-` before it for the other way round; the newest
    /// received first where empty.
    pub sort: String,
    /// First row.
    pub offset: usize,
    /// Rows; 200 where 0.
    pub limit: usize,
}

/// A contribution in the list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ContributionRow {
    /// Id.
    pub id: String,
    /// `A-41`.
    pub number: String,
    /// `YYYY-MM-DD`.
    pub received: String,
    /// Names as the program may show them to its users.
    pub from: String,
    /// Category title.
    pub category: String,
    /// The beginning of what was said, or the passage found.
    pub said: String,
    /// Objectives.
    pub objectives: Vec<u8>,
    /// Outcome key.
    pub outcome: String,
    /// Consent key.
    pub consent: String,
    /// Files attached.
    pub files: usize,
    /// Cited in the text.
    pub used: usize,
}

/// A page of the list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Contributions {
    /// How many match.
    pub total: usize,
    /// How many there are.
    pub all: usize,
    /// Without an outcome.
    pub open: usize,
    /// Consent not asked.
    pub not_asked: usize,
    /// Rows.
    pub rows: Vec<ContributionRow>,
    /// Contributions by category key, then by objective number (`{"migrants":{"5":3}}`).
    pub heard: BTreeMap<String, BTreeMap<String, usize>>,
    /// Contributions by category key, linked to an objective or not.
    pub by_category: BTreeMap<String, usize>,
}

/// Gives several contributions the same treatment, as one operation.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TreatContributions {
    /// Review.
    pub review: String,
    /// Ids.
    pub ids: Vec<String>,
    /// Fields to write: `consent`, `outcome`, `reason`, `consultation`, `objective:5`, …
    pub fields: Fields,
}

/// What came of a treatment.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Treated {
    /// Contributions treated.
    pub count: usize,
}

/// A stored original.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct OriginalRow {
    /// Id; its bytes are at `rapporteur://localhost/original/<id>`.
    pub id: String,
    /// File name.
    pub name: String,
    /// Media type.
    pub media: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

/// One contribution, whole.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ContributionView {
    /// Id.
    pub id: String,
    /// Number.
    pub number: String,
    /// Its treatment.
    pub fields: Fields,
    /// Organizations.
    pub organizations: Vec<String>,
    /// Person.
    pub person: String,
    /// Contact.
    pub contact: String,
    /// Who logged it.
    pub logged_by: String,
    /// What was said.
    pub text: String,
    /// SHA-256 of the text.
    pub sha256: String,
    /// Files.
    pub files: Vec<OriginalRow>,
    /// Where it is cited.
    pub used_in: Vec<UsedIn>,
}

/// Stores a file as an original.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Attach {
    /// Review.
    pub review: String,
    /// Contribution to attach it to; empty only stores it (a picture, a scan).
    pub contribution: String,
    /// The file.
    pub path: String,
}

/// Corrects who sent a contribution and how to reach them. History learns that it was done, never a name.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SaveContact {
    /// Review.
    pub review: String,
    /// The contribution.
    pub id: String,
    /// All its organizations.
    pub organizations: Vec<String>,
    /// The person; empty for none.
    pub person: String,
    /// How to reach them.
    pub contact: String,
}

/// Saves a stored original as a file.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SaveOriginal {
    /// The original.
    pub id: String,
    /// Where to.
    pub path: String,
}
