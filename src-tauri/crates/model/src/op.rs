//! The named operations. Every change of a review is one of these, in history under this name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was done. `Other` is an operation of a newer program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Op {
    /// A review was begun.
    CreateReview,
    /// A review was copied from another.
    CopyReview,
    /// Facts about the review (State, period, destination…).
    EditProfile,
    /// A question was answered; a typing run is one.
    AnswerQuestion,
    /// State, focal point, target or remark of a question or section.
    EditQuestion,
    /// A section was added.
    AddSection,
    /// A section got another title.
    RenameSection,
    /// A section moved.
    MoveSection,
    /// A section was left out, with a reason, or taken in again.
    OmitSection,
    /// Priority objectives were chosen.
    ChoosePriorities,
    /// A fact of an objective (status, lead, SDG targets…).
    EditObjective,
    /// A fact of a principle.
    EditPrinciple,
    /// A source, practice, law, indicator, commitment or abbreviation was added.
    AddRecord,
    /// … changed.
    EditRecord,
    /// … put away.
    RemoveRecord,
    /// … taken back.
    RestoreRecord,
    /// A contribution was recorded.
    AddContribution,
    /// Consent, links or outcome of a contribution.
    TreatContribution,
    /// Consent to publication was taken back by who gave it.
    WithdrawConsent,
    /// Contact details or an original were erased at somebody's request.
    Erase,
    /// Words of a contribution were blacked out, or shown again.
    Redact,
    /// A passage of a contribution was given themes.
    TagPassage,
    /// A contribution became two.
    SplitContribution,
    /// Several contributions became one.
    JoinContributions,
    /// A contribution was put in other words.
    RewordContribution,
    /// A list of contributions was brought in.
    ImportContributions,
    /// A consultation was added or changed.
    EditConsultation,
    /// An automatic paragraph was taken over, or given back.
    TakeOver,
    /// Words were replaced in several places.
    ReplaceWords,
    /// A choice was made between two versions.
    Decide,
    /// A copy was brought back.
    BringTogether,
    /// Reference data was loaded or corrected.
    EditReference,
    /// A language version was approved.
    Approve,
    /// A new version was opened after an approval.
    OpenVersion,
    /// Undid an operation.
    Undo,
    /// Redid one.
    Redo,
    /// Written by a newer program.
    #[serde(untagged)]
    Other(String),
}
