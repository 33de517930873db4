//! Where the reviews of this computer are kept.

use directories::ProjectDirs;
use std::collections::BTreeMap;
use std::fs;
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
        let folder = named.unwrap_or_else(usual);
        Self {
            folder: moved().remove(&full(&folder)).unwrap_or(folder),
        }
    }

    /// From now on this computer goes to another folder where this one is asked for.
    pub(crate) fn now_at(&self, other: &Self) -> std::io::Result<()> {
        let Some(list) = list_of_moved() else {
            return Ok(());
        };
        let mut all = moved();
        all.insert(full(&self.folder), full(&other.folder));
        if let Some(above) = list.parent() {
            fs::create_dir_all(above)?;
        }
        fs::write(list, serde_json::to_vec_pretty(&all)?)
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

/// Follows from the application's identifier, `org.rapporteur.desktop`, which never changes.
fn dirs() -> Option<ProjectDirs> {
    ProjectDirs::from("org", "rapporteur", "desktop")
}

fn usual() -> PathBuf {
    dirs().map_or_else(
        || PathBuf::from("rapporteur"),
        |dirs| dirs.data_local_dir().to_owned(),
    )
}

/// Which folders of reviews went where. It is kept apart from them: a synchronised folder is seen by other
/// computers too, where the new one is not.
fn list_of_moved() -> Option<PathBuf> {
    dirs().map(|dirs| dirs.config_dir().join("moved.json"))
}

/// The folder as it is named from anywhere.
fn full(folder: &Path) -> PathBuf {
    std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned())
}

fn moved() -> BTreeMap<PathBuf, PathBuf> {
    let read = list_of_moved().and_then(|list| fs::read(list).ok());
    read.and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}
