//! Forms: the sheet that is filled in by hand, and the paper that is sent out as a PDF with fields and
//! read back. The only crate that knows `printpdf`. It reads no disk and no clock; every word is given.

mod letters;
pub mod paper;
mod pen;
mod sheet;

pub use sheet::contribution_sheet;

/// The words of the contribution sheet, in one language.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// Heading.
    pub title: String,
    /// What the sheet is for: the review and its State.
    pub review: String,
    /// Label of the space for the number.
    pub number: String,
    /// Label of the consultation.
    pub consultation: String,
    /// Label of the date.
    pub date: String,
    /// Label of the person or organization.
    pub name: String,
    /// Label of on whose behalf.
    pub on_behalf: String,
    /// Label of how to reach them.
    pub contact: String,
    /// Heading of the categories.
    pub category: String,
    /// The categories, each with a box to tick.
    pub categories: Vec<String>,
    /// Heading of the lines to write on.
    pub said: String,
    /// Heading of the objectives.
    pub objectives: String,
    /// Heading of the consent.
    pub consent: String,
    /// The choices, each with a box to tick.
    pub consents: Vec<String>,
    /// The question whether to be listed as a participant.
    pub listed: String,
    /// Yes and no.
    pub yes_no: (String, String),
    /// Label of who wrote the sheet.
    pub noted_by: String,
    /// What is done with what is written here.
    pub privacy: String,
}
