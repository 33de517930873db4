//! Consultations: what is known of one, who agreed to be listed, the timeline and the calendar.

use crate::wire::contributions::OriginalRow;
use crate::wire::reviews::KeyTitle;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Names a consultation.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct OfConsultation {
    /// Review.
    pub review: String,
    /// Its id.
    pub id: String,
}

/// What the guidance asks of a consultation, and how far it is known to be met.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct CheckRow {
    /// Key; what a person says of it is in the fields `check:<key>` (`met`, `not`) and `check_how:<key>`.
    pub key: String,
    /// In our words.
    pub title: String,
    /// Document and place.
    pub source: String,
    /// The source speaks of another kind of event: here it is advice.
    pub advice: bool,
    /// `met`, `not-yet` or `not-known`.
    pub standing: String,
    /// It follows from what is recorded.
    pub computed: bool,
    /// What is known of it, in words.
    pub fact: String,
    /// How it is known, as a person wrote it.
    pub how: String,
}

/// A consultation with what hangs on it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ConsultationView {
    /// The checks that speak of this kind of consultation.
    pub checks: Vec<CheckRow>,
    /// Files that prove where and when it was announced.
    pub proofs: Vec<OriginalRow>,
    /// Who took part and agreed to be listed: id of the record and name.
    pub participants: Vec<KeyTitle>,
}

/// Lists somebody who took part and agreed to be listed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct AddParticipant {
    /// Review.
    pub review: String,
    /// Consultation.
    pub consultation: String,
    /// The name, as it is to be listed.
    pub name: String,
    /// They agreed to be listed; nobody is recorded without it.
    pub agreed: bool,
    /// How they agreed.
    pub how: String,
}

/// Takes somebody out of the list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RemoveParticipant {
    /// Review.
    pub review: String,
    /// Record.
    pub id: String,
}

/// A step towards the review.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct StepRow {
    /// Id of its record in `step`: a key for a proposed step.
    pub id: String,
    /// Title.
    pub title: String,
    /// When: as a person set it, else as computed; empty where neither is known.
    pub date: String,
    /// Days from today.
    pub in_days: Option<i64>,
    /// As computed back from the due date; empty where there is none.
    pub proposed: String,
    /// A person set its date.
    pub moved: bool,
    /// Added by a person.
    pub own: bool,
    /// Taken out of the timeline.
    pub hidden: bool,
    /// It is done.
    pub done: bool,
}

/// An event of the calendar of the Compact.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct EventRow {
    /// Id of its record in `event`: a key for a bundled one.
    pub id: String,
    /// Title.
    pub title: String,
    /// First day, or a year or month; what is known.
    pub from: String,
    /// Last day; may be empty.
    pub to: String,
    /// Days from today to the first day.
    pub in_days: Option<i64>,
    /// It is over.
    pub over: bool,
    /// Added by a person.
    pub own: bool,
    /// A person changed what is bundled.
    pub changed: bool,
    /// Taken out of this review's calendar.
    pub hidden: bool,
}

/// A consultation on the timeline.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct HeldRow {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Kind.
    pub kind: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Days from today.
    pub in_days: Option<i64>,
}

/// What leads to the review and what goes on around it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Timeline {
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// When the review is due; may be empty.
    pub due: String,
    /// Days until then.
    pub due_in_days: Option<i64>,
    /// Steps in the order of their dates.
    pub steps: Vec<StepRow>,
    /// Consultations by date.
    pub consultations: Vec<HeldRow>,
    /// The calendar of the Compact, by date.
    pub events: Vec<EventRow>,
}

/// Saves the timeline, the consultations and the calendar as an iCalendar file.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ExportCalendar {
    /// Review.
    pub review: String,
    /// Where to.
    pub path: String,
}

/// What was saved.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct CalendarSaved {
    /// The file.
    pub path: String,
    /// How many events it holds.
    pub events: usize,
    /// Those without a whole date, which it can't hold.
    pub undated: usize,
}
