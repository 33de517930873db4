//! The one table of everything the engine can do. If it is not a line here, the program can't do it.
//!
//! Dispatch, the CLI's `call` and the TypeScript types are derived from it.

use crate::wire::{
    answering::*, calls::*, consultations::*, contributions::*, copies::*, desk::*, history::*,
    imports::*, pages::*, records::*, reviews::*, sections::*, themes::*, treatment::*,
};
use crate::{Engine, Fault};
use serde_json::Value;

/// A line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    /// Name.
    pub name: &'static str,
    /// It changes something.
    pub writes: bool,
    /// What it does, in a sentence.
    pub about: &'static str,
}

macro_rules! commands {
    ($(#[doc = $about:literal] $kind:ident $name:ident($ask:ty) -> $answer:ty = $verb:path;)+) => {
        /// Every command.
        pub const TABLE: &[Command] = &[
            $(Command { name: stringify!($name), writes: writes!($kind), about: $about },)+
        ];

        /// Does one command.
        pub(crate) fn dispatch(engine: &Engine, name: &str, ask: Value) -> Result<Value, Fault> {
            match name {
                $(stringify!($name) => {
                    let ask: $ask = serde_json::from_value(ask).map_err(|e| Fault::bad_ask(name, &e))?;
                    let answer: $answer = $verb(engine, ask)?;
                    serde_json::to_value(answer).map_err(|e| Fault::bug(&e))
                })+
                _ => Err(Fault::no_such_command(name)),
            }
        }

        /// The types of every command, for TypeScript: sorted, one declaration each.
        pub fn bindings() -> String {
            let mut types = crate::bindings::Types::default();
            $(types.command::<$ask, $answer>(stringify!($name));)+
            types.add::<Fault>();
            types.add::<crate::Changed>();
            types.print()
        }
    };
}

macro_rules! writes {
    (read) => {
        false
    };
    (write) => {
        true
    };
}

commands! {
    #[doc = "Reviews, calendar and state of the backups."]
    read home(Nothing) -> Home = crate::review::home;
    #[doc = "Templates and samples on offer."]
    read list_templates(ListTemplates) -> Templates = crate::review::list_templates;
    #[doc = "Begins a review."]
    write create_review(CreateReview) -> Made = crate::review::create;
    #[doc = "Opens a sample review of an invented State."]
    write open_sample(OpenSample) -> Made = crate::review::open_sample;
    #[doc = "Copies a review."]
    write copy_review(OfReview) -> Made = crate::review::copy;
    #[doc = "Puts a review into the bin for 90 days."]
    write bin_review(OfReview) -> Nothing = crate::review::bin;
    #[doc = "Takes a review out of the bin."]
    write restore_review(OfReview) -> Nothing = crate::review::restore;
    #[doc = "A review with its outline."]
    read get_review(OfReview) -> ReviewView = crate::review::get;
    #[doc = "Reference data in one language."]
    read get_reference(GetReference) -> ReferenceView = crate::review::reference;
    #[doc = "Loads a reference update from one file."]
    write load_reference(LoadReference) -> Loaded = crate::review::load_reference;

    #[doc = "Adds a section."]
    write add_section(AddSection) -> Made = crate::section::add;
    #[doc = "Moves a section."]
    write move_section(MoveSection) -> Nothing = crate::section::reorder;
    #[doc = "Chooses the priority objectives."]
    write choose_priorities(ChoosePriorities) -> Nothing = crate::section::choose_priorities;
    #[doc = "A section, objective or principle with its questions and answers."]
    read get_section(OfUnit) -> SectionView = crate::section::get;
    #[doc = "Stores an answer."]
    write answer(Answer) -> Saved = crate::section::answer;
    #[doc = "Takes an automatic paragraph over, or gives it back."]
    write take_over(TakeOver) -> Nothing = crate::section::take_over;
    #[doc = "What a paragraph rests on."]
    read why(WhyBlock) -> Why = crate::section::why;

    #[doc = "Saves fields of a record."]
    write save_record(SaveRecord) -> Made = crate::record::save;
    #[doc = "Puts a record away."]
    write remove_record(OfRecord) -> Nothing = crate::record::remove;
    #[doc = "Takes a record back."]
    write restore_record(OfRecord) -> Nothing = crate::record::restore;
    #[doc = "The records of a collection."]
    read list_records(ListRecords) -> Records = crate::record::list;
    #[doc = "What can be cited."]
    read find_citable(FindCitable) -> Citables = crate::record::find_citable;

    #[doc = "Records a contribution."]
    write add_contribution(AddContribution) -> Recorded = crate::contribution::add;
    #[doc = "Keeps the form of a contribution that is being recorded."]
    write keep_recording(KeepRecording) -> Nothing = crate::contribution::keep_recording;
    #[doc = "The form of the contribution that is being recorded."]
    read get_recording(OfReview) -> Recording = crate::contribution::get_recording;
    #[doc = "Contributions that match."]
    read list_contributions(ListContributions) -> Contributions = crate::contribution::list;
    #[doc = "One contribution."]
    read get_contribution(OfRecord) -> ContributionView = crate::contribution::get;
    #[doc = "Stores a file as an original."]
    write attach(Attach) -> OriginalRow = crate::contribution::attach;
    #[doc = "Refuses a stored file that is no picture that prints."]
    read prove_picture(ProvePicture) -> Nothing = crate::pages::prove_picture;
    #[doc = "Gives several contributions the same treatment."]
    write treat_contributions(TreatContributions) -> Treated = crate::contribution::treat;
    #[doc = "Corrects who sent a contribution and how to reach them."]
    write save_contact(SaveContact) -> Nothing = crate::contribution::save_contact;
    #[doc = "What was done with a contribution since it was received."]
    read get_treatment(OfContribution) -> TreatmentView = crate::contribution::get_treatment;
    #[doc = "Says who gave consent to publication, when and how."]
    write save_consent(SaveConsent) -> Nothing = crate::contribution::save_consent;
    #[doc = "Records that consent was withdrawn, and gives every place that rests on it."]
    write withdraw_consent(WithdrawConsent) -> Withdrawn = crate::contribution::withdraw_consent;
    #[doc = "What an erasure of a person would forget."]
    read preview_erasure(OfContribution) -> ErasurePreview = crate::contribution::preview_erasure;
    #[doc = "Erases who sent a contribution and how to reach them, for good."]
    write erase_person(ErasePerson) -> Erased = crate::contribution::erase_person;
    #[doc = "Erases a file or the text of a contribution, for good."]
    write erase_original(EraseOriginal) -> Erased = crate::contribution::erase_original;
    #[doc = "Blacks words of a contribution out, with a reason."]
    write redact(Redact) -> Nothing = crate::contribution::redact;
    #[doc = "Shows words again that were blacked out."]
    write lift_redaction(LiftRedaction) -> Nothing = crate::contribution::lift_redaction;
    #[doc = "Makes two contributions of one."]
    write split_contribution(SplitContribution) -> Became = crate::contribution::split_contribution;
    #[doc = "Makes one contribution of several."]
    write join_contributions(JoinContributions) -> Became = crate::contribution::join_contributions;
    #[doc = "Puts a contribution in other words, beside the first ones."]
    write reword_contribution(RewordContribution) -> Nothing = crate::contribution::reword_contribution;
    #[doc = "Gives a passage of a contribution themes."]
    write tag_passage(TagPassage) -> Tagged = crate::contribution::tag_passage;
    #[doc = "Takes themes of one's own off a passage."]
    write untag(Untag) -> Nothing = crate::contribution::untag;
    #[doc = "Passages with themes, by reader, and the review's own themes."]
    read list_tags(ListTags) -> Tags = crate::contribution::list_tags;
    #[doc = "What two readers found, and what only one of them did."]
    read compare_tags(CompareTags) -> Compared = crate::contribution::compare_tags;
    #[doc = "Saves the review's own themes as a file."]
    read export_themes(ThemesFile) -> Nothing = crate::contribution::export_themes;
    #[doc = "Takes themes in from a file."]
    write import_themes(ThemesFile) -> ThemesTaken = crate::contribution::import_themes;
    #[doc = "Who is heard: what came in, and what the text uses."]
    read heard(OfReview) -> Heard = crate::contribution::heard;
    #[doc = "Saves a stored original as a file."]
    read save_original(SaveOriginal) -> Nothing = crate::contribution::save_original;
    #[doc = "How a table or documents would be imported."]
    read preview_import(PreviewImport) -> ImportPreview = crate::contribution::preview_import;
    #[doc = "Imports a table or documents."]
    write import_contributions(ImportContributions) -> Imported = crate::contribution::import;

    #[doc = "Saves the contribution log as a table."]
    read export_log(ExportLog) -> TakenOut = crate::answering::export_log;
    #[doc = "Saves the table of inputs and responses, or what was said and done by group."]
    read export_responses(ExportResponses) -> TakenOut = crate::answering::export_responses;
    #[doc = "Saves the receipt of a contribution."]
    read export_receipt(ExportReceipt) -> TakenOut = crate::answering::export_receipt;
    #[doc = "Who gets a letter about what became of their contributions."]
    read list_letters(OfReview) -> Letters = crate::answering::list_letters;
    #[doc = "The words of the letters."]
    read get_letter_text(GetLetterText) -> LetterText = crate::answering::get_letter_text;
    #[doc = "Writes letters into a folder."]
    read write_letters(WriteLetters) -> LettersWritten = crate::answering::write_letters;

    #[doc = "A consultation with its checks, its proofs of announcement and who agreed to be listed."]
    read get_consultation(OfConsultation) -> ConsultationView = crate::consultation::get;
    #[doc = "Lists somebody who took part and agreed to be listed."]
    write add_participant(AddParticipant) -> Made = crate::consultation::add;
    #[doc = "Takes somebody out of the list of those who took part."]
    write remove_participant(RemoveParticipant) -> Nothing = crate::consultation::remove;
    #[doc = "The timeline of a review and the calendar of the Compact."]
    read get_timeline(OfReview) -> Timeline = crate::consultation::timeline;
    #[doc = "Saves the timeline, the consultations and the calendar as an iCalendar file."]
    read export_calendar(ExportCalendar) -> CalendarSaved = crate::consultation::export;

    #[doc = "The calls for inputs, and what they may ask about."]
    read list_calls(OfReview) -> Calls = crate::call::list;
    #[doc = "Saves a call for inputs."]
    write save_call(SaveCall) -> Made = crate::call::save;
    #[doc = "A call or its form as it will look."]
    read view_paper(OfPaper) -> PaperView = crate::call::view;
    #[doc = "Saves a call or its form as PDF, Word document or text."]
    read export_paper(ExportPaper) -> PaperSaved = crate::call::export;
    #[doc = "How filled forms would be taken in."]
    read preview_forms(TakeForms) -> FormsPreview = crate::call::preview;
    #[doc = "Takes in filled forms."]
    write take_forms(TakeForms) -> FormsTaken = crate::call::take;

    #[doc = "Points to check."]
    read notes(OfReview) -> Notes = crate::pages::notes;
    #[doc = "Sets the pages."]
    read render(Render) -> PagesView = crate::pages::render;
    #[doc = "The report as text."]
    read text_view(Render) -> TextView = crate::pages::text_view;
    #[doc = "Exports a PDF."]
    read export_pdf(ExportPdf) -> Exported = crate::pages::export;
    #[doc = "Exports the paper sheet on which a contribution is noted by hand."]
    read export_paper_sheet(ExportPaperSheet) -> PaperSheet = crate::pages::paper_sheet;
    #[doc = "Where approval stands."]
    read approvals(GetApprovals) -> Approvals = crate::approval::list;
    #[doc = "Approves one language version."]
    write approve(Approve) -> Approved = crate::approval::approve;
    #[doc = "Opens a new version after an approval."]
    write open_version(OpenVersion) -> Nothing = crate::approval::open_version;
    #[doc = "Says whether a PDF is the approved one."]
    read verify_pdf(VerifyPdf) -> Verified = crate::approval::verify;

    #[doc = "What was done, newest first."]
    read history(GetHistory) -> History = crate::history::list;
    #[doc = "What an entry of history changed."]
    read get_changes(GetChanges) -> Changes = crate::history::changes;
    #[doc = "Undoes my latest operation."]
    write undo(OfReview) -> Undone = crate::history::undo;
    #[doc = "Does it again."]
    write redo(OfReview) -> Undone = crate::history::redo;
    #[doc = "Finds words in the whole text, and replaces them."]
    write replace_words(ReplaceWords) -> Replaced = crate::section::replace_words;

    #[doc = "Saves the whole review as one file."]
    write save_copy(SaveCopy) -> CopySaved = crate::copy::save;
    #[doc = "Opens a copy, or brings it back."]
    write open_copy(OpenCopy) -> Arrived = crate::copy::open;
    #[doc = "Where two versions stand."]
    read undecided(OfReview) -> Undecided = crate::copy::undecided;
    #[doc = "Decides between two versions."]
    write decide(Decide) -> Nothing = crate::copy::decide;

    #[doc = "Settings of this computer."]
    read settings(Nothing) -> Settings = crate::desk::settings;
    #[doc = "Changes settings."]
    write save_settings(SaveSettings) -> Nothing = crate::desk::save_settings;
    #[doc = "Searches everything."]
    read search(Search) -> Hits = crate::desk::search;
    #[doc = "Checks the store, and repairs the read models."]
    write doctor(Doctor) -> Diagnosis = crate::desk::doctor;
    #[doc = "Makes today's backup anew."]
    write back_up(Nothing) -> Nothing = crate::desk::back_up;
}
