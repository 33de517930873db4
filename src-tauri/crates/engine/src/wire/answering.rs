//! Roads out of the log: tables, what became of each input, receipts, letters.

use model::consent::Edition;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Saves the log as a table; CSV or a workbook by the ending of the path.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ExportLog {
    /// Review.
    pub review: String,
    /// Where to: `….csv` or `….xlsx`.
    pub path: String,
    /// For whom.
    pub edition: Edition,
    /// Language of headings and words; the review's where empty.
    pub language: String,
    /// With how to reach people; only in an internal table.
    pub contacts: bool,
}

/// Saves what became of the inputs, as PDF, Word document or workbook by the ending of the path.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ExportResponses {
    /// Review.
    pub review: String,
    /// Where to: `….pdf`, `….docx`, and `….xlsx` of the table.
    pub path: String,
    /// For whom.
    pub edition: Edition,
    /// Language; the review's where empty.
    pub language: String,
    /// "You said, we did" by group, instead of the table of inputs and responses.
    pub groups: bool,
}

/// A file that was taken out of the log.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct TakenOut {
    /// The file.
    pub path: String,
    /// Bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Contributions in it.
    pub count: usize,
    /// What its reader does not get, in sentences.
    pub warnings: Vec<String>,
}

/// Saves the receipt of a contribution, as PDF, Word document or text by the ending of the path.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ExportReceipt {
    /// Review.
    pub review: String,
    /// Contribution.
    pub id: String,
    /// Where to: `….pdf`, `….docx` or `….txt`.
    pub path: String,
    /// Language; the review's where empty.
    pub language: String,
}

/// Somebody who gets a letter.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct LetterRow {
    /// Names the recipient for `write_letters`.
    pub key: String,
    /// Organization or person.
    pub name: String,
    /// Who wrote for the organization.
    pub person: String,
    /// How to reach them.
    pub contact: String,
    /// The language of the letter.
    pub language: String,
    /// The language they wrote in, where it is known.
    pub wanted: String,
    /// What they contributed.
    pub contributions: Vec<Answered>,
    /// Contributions of which nobody decided what became of them.
    pub open: usize,
    /// Contributions of which nobody wrote why.
    pub bare: usize,
}

/// A contribution that a letter answers to.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Answered {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// What became of it; `pending` where nobody decided.
    pub outcome: String,
    /// Nobody wrote why, and it will be asked.
    pub bare: bool,
}

/// Who gets a letter.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Letters {
    /// By name.
    pub rows: Vec<LetterRow>,
    /// Contributions that nobody put a name to.
    pub nameless: usize,
    /// Languages in which letters are worded.
    pub languages: Vec<String>,
}

/// The words of the letters in a language.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct GetLetterText {
    /// Review.
    pub review: String,
    /// Language.
    pub language: String,
}

/// The words of the letters. In both, `{name}`, `{title}`, `{country}`, `{lead}` and `{contact}` stand for what they name;
/// in the text, `{contributions}` for what was said and what became of it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct LetterText {
    /// The record `letter` of the unit `log` that holds them, with the fields `title` (the subject) and `text`.
    pub id: String,
    /// What stands over the letter.
    pub subject: String,
    /// Its paragraphs, an empty line between two.
    pub text: String,
    /// The subject that the program words.
    pub usual_subject: String,
    /// The text that the program words.
    pub usual_text: String,
}

/// Writes letters into a folder.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct WriteLetters {
    /// Review.
    pub review: String,
    /// The folder.
    pub folder: String,
    /// `pdf` or `docx`.
    pub format: String,
    /// Recipients by key; everybody where empty.
    pub recipients: Vec<String>,
    /// Also to those who can't be told everything yet.
    pub open: bool,
}

/// What was written.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct LettersWritten {
    /// The folder.
    pub folder: String,
    /// Files.
    pub files: Vec<String>,
    /// Recipients left out, because nobody decided yet what became of what they sent.
    pub waiting: usize,
}
