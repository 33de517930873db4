//! What was asked on the command line, and one window for each folder of reviews.
//!
//! A second start with the same folder wakes the first window; with another folder it opens its own.

use crate::drop;
use engine::Place;
use std::ffi::OsString;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, Wry};

const IDENTIFIER: &str = "org.rapporteur.desktop";

/// What the person who started the program asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Asked {
    /// The folder given with `--store`.
    pub(crate) store: Option<PathBuf>,
    /// Files to open: a review file, a PDF to verify.
    pub(crate) files: Vec<PathBuf>,
}

impl Asked {
    /// Reads `--store DIR`, `--store=DIR` and files; anything else is left alone.
    pub(crate) fn from_arguments(arguments: impl Iterator<Item = OsString>) -> Self {
        let mut asked = Self::default();
        let mut arguments = arguments;
        while let Some(one) = arguments.next() {
            let text = one.to_string_lossy();
            if text == "--store" {
                asked.store = arguments.next().map(PathBuf::from);
            } else if let Some(folder) = text.strip_prefix("--store=") {
                asked.store = Some(PathBuf::from(folder));
            } else if !text.starts_with('-') {
                asked.files.push(PathBuf::from(&one));
            }
        }
        asked
    }

    /// The folder of reviews.
    pub(crate) fn place(&self) -> Place {
        Place::of_this_user(self.store.as_deref())
    }
}

/// Wakes the first window instead of opening a second one on the same folder.
pub(crate) fn single(asked: &Asked) -> TauriPlugin<Wry> {
    let builder =
        tauri_plugin_single_instance::Builder::new().callback(|app, arguments, folder| {
            let arguments = arguments.into_iter().skip(1).map(OsString::from);
            let files = Asked::from_arguments(arguments).files;
            let full = files
                .into_iter()
                .map(|file| Path::new(&folder).join(file))
                .collect();
            wake(app);
            drop::tell(app, full);
        });
    builder.dbus_id(name_of(asked.place().folder())).build()
}

fn wake(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        _ = window.unminimize();
        _ = window.show();
        _ = window.set_focus();
    }
}

/// One name for the usual folder, another for each other one.
fn name_of(folder: &Path) -> String {
    if Place::of_this_user(None).folder() == folder
        && std::env::var_os("RAPPORTEUR_STORE").is_none()
    {
        return IDENTIFIER.to_owned();
    }
    let mut hasher = DefaultHasher::new();
    std::path::absolute(folder)
        .unwrap_or_else(|_| folder.to_owned())
        .hash(&mut hasher);
    format!("{IDENTIFIER}.At{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(arguments: &[&str]) -> Asked {
        Asked::from_arguments(arguments.iter().map(OsString::from))
    }

    #[test]
    fn a_folder_and_a_file_are_understood() {
        let both = asked(&["--store", "/tmp/a", "review.rapporteur"]);
        assert_eq!(both.store.as_deref(), Some(Path::new("/tmp/a")));
        assert_eq!(both.files, [PathBuf::from("review.rapporteur")]);
        assert_eq!(asked(&["--store=/tmp/a"]).store, both.store);
    }

    #[test]
    fn unknown_options_open_nothing() {
        assert_eq!(asked(&["--gapplication-service"]), Asked::default());
    }

    #[test]
    fn each_folder_has_its_own_window() {
        assert_ne!(name_of(Path::new("/tmp/a")), name_of(Path::new("/tmp/b")));
        assert_eq!(name_of(Path::new("/tmp/a")), name_of(Path::new("/tmp/a")));
    }
}
