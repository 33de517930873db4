//! What can be said with every verb.

use clap::Args;
use std::path::PathBuf;

/// Options of every verb.
#[derive(Debug, Args)]
#[command(next_help_heading = "Everywhere")]
pub(crate) struct Globals {
    /// Folder of your reviews [default: $RAPPORTEUR_STORE, else the one that the window uses]
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(crate) store: Option<PathBuf>,
    /// The review, by its id or how it begins [default: the one last changed]
    #[arg(long, global = true, value_name = "ID")]
    pub(crate) review: Option<String>,
    /// Who works here from now on [default: who is logged in]
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// Answers in JSON, faults as well
    #[arg(long, global = true)]
    pub(crate) json: bool,
}
