//! Everything that can be typed after `rapporteur-cli`: a file for each verb.

mod answer;
mod approve;
mod call;
mod check;
mod contribution;
mod copy;
mod decide;
mod doctor;
#[cfg(test)]
mod examples;
mod export;
mod history;
mod import;
mod list;
mod new;
mod sample;
mod show;
mod templates;
mod undecided;
mod undo;
mod verify;

use crate::desk::Desk;
use crate::said::Said;
use clap::Subcommand;
use engine::Result;

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    Sample(sample::Args),
    New(new::Args),
    List(list::Args),
    Show(show::Args),
    Answer(answer::Args),
    Contribution(contribution::Args),
    Import(import::Args),
    Check(check::Args),
    Export(export::Args),
    SaveCopy(copy::Save),
    OpenCopy(copy::Open),
    Undecided(undecided::Args),
    Decide(decide::Args),
    History(history::Args),
    Undo(undo::Undo),
    Redo(undo::Redo),
    Approve(approve::Args),
    Verify(verify::Args),
    Doctor(doctor::Args),
    Templates(templates::Args),
    Call(call::Args),
}

impl Verb {
    /// Does it.
    pub(crate) fn run(self, desk: &Desk) -> Result<Said> {
        match self {
            Self::Sample(args) => sample::run(desk, args),
            Self::New(args) => new::run(desk, args),
            Self::List(args) => list::run(desk, args),
            Self::Show(args) => show::run(desk, args),
            Self::Answer(args) => answer::run(desk, args),
            Self::Contribution(args) => contribution::run(desk, args),
            Self::Import(args) => import::run(desk, args),
            Self::Check(args) => check::run(desk, args),
            Self::Export(args) => export::run(desk, args),
            Self::SaveCopy(args) => copy::save(desk, args),
            Self::OpenCopy(args) => copy::open(desk, args),
            Self::Undecided(args) => undecided::run(desk, args),
            Self::Decide(args) => decide::run(desk, args),
            Self::History(args) => history::run(desk, args),
            Self::Undo(args) => undo::undo(desk, args),
            Self::Redo(args) => undo::redo(desk, args),
            Self::Approve(args) => approve::run(desk, args),
            Self::Verify(args) => verify::run(desk, args),
            Self::Doctor(args) => doctor::run(desk, args),
            Self::Templates(args) => templates::run(desk, args),
            Self::Call(args) => call::run(desk, args),
        }
    }

    /// Whether it works on the reviews of this computer.
    pub(crate) fn needs_reviews(&self) -> bool {
        match self {
            Self::Call(args) => !args.list,
            Self::Doctor(args) => !args.mends_a_closed_store(),
            _ => true,
        }
    }

    /// Whether `--name` is not who works here: the name of an approver.
    pub(crate) fn names_someone_else(&self) -> bool {
        matches!(self, Self::Approve(_))
    }
}
