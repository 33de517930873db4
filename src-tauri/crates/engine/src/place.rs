//! Where the reviews of this computer are kept.

use directories::ProjectDirs;
use std::path::{Path, PathBuf};

/// The variable that names another folder.
const VARIABLE: &str = "RAPPORTEUR_STORE";

/// A folder of reviews.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    folder: PathBuf,
}

impl Place {
    /// A folder of one's choice.
    pub fn at(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// The folder that was asked for, else the one of the environment variable, else the usual one.
    pub fn of_this_user(asked: Option<&Path>) -> Self {
        let named = asked
            .map(Path::to_owned)
            .or_else(|| std::env::var_os(VARIABLE).map(PathBuf::from));
        Self {
            folder: named.unwrap_or_else(usual),
        }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

/// Follows from the application's identifier, `org.rapporteur.desktop`, which never changes.
fn usual() -> PathBuf {
    ProjectDirs::from("org", "rapporteur", "desktop").map_or_else(
        || PathBuf::from("rapporteur"),
        |dirs| dirs.data_local_dir().to_owned(),
    )
}
