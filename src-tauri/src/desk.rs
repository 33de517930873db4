//! What only a desktop can do: choose files, and show one in its folder.
//!
//! Dialogs answer through a channel: a command that waited on the window's thread would freeze it.

use serde::Deserialize;
use std::path::{Path, PathBuf};
use tauri::async_runtime::channel;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// A kind of file that a dialog offers.
#[derive(Debug, Deserialize)]
pub(crate) struct Kind {
    name: String,
    extensions: Vec<String>,
}

/// Lets a person choose files to open; none where they changed their mind.
#[tauri::command]
pub(crate) async fn choose_open(app: AppHandle, kinds: Vec<Kind>, many: bool) -> Vec<PathBuf> {
    let dialog = offering(dialog(&app), &kinds);
    if many {
        let chosen = asked(|tell| dialog.pick_files(tell)).await;
        return chosen
            .unwrap_or_default()
            .into_iter()
            .filter_map(path)
            .collect();
    }
    asked(|tell| dialog.pick_file(tell))
        .await
        .and_then(path)
        .into_iter()
        .collect()
}

/// Lets a person choose a folder.
#[tauri::command]
pub(crate) async fn choose_folder(app: AppHandle) -> Option<PathBuf> {
    chosen_folder(&app).await
}

/// Lets a person choose where to save.
#[tauri::command]
pub(crate) async fn choose_save(app: AppHandle, name: String, kinds: Vec<Kind>) -> Option<PathBuf> {
    let dialog = offering(dialog(&app), &kinds).set_file_name(&name);
    let chosen = asked(|tell| dialog.save_file(tell)).await.and_then(path)?;
    Some(with_extension(chosen, &kinds))
}

/// Shows a file in its folder.
#[tauri::command]
pub(crate) async fn reveal(path: PathBuf) -> Result<(), String> {
    let folder = if path.is_dir() {
        &path
    } else {
        path.parent().unwrap_or(&path)
    };
    show_folder(folder).map_err(|error| error.to_string())
}

pub(crate) async fn chosen_folder(app: &AppHandle) -> Option<PathBuf> {
    let dialog = dialog(app);
    asked(|tell| dialog.pick_folder(tell)).await.and_then(path)
}

pub(crate) async fn chosen_file(app: &AppHandle, name: &str, endings: &[&str]) -> Option<PathBuf> {
    let dialog = dialog(app).add_filter(name, endings);
    asked(|tell| dialog.pick_file(tell)).await.and_then(path)
}

fn dialog(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
    let dialog = app.dialog().file();
    match app.get_webview_window("main") {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

fn offering(
    dialog: FileDialogBuilder<tauri::Wry>,
    kinds: &[Kind],
) -> FileDialogBuilder<tauri::Wry> {
    kinds.iter().fold(dialog, |dialog, kind| {
        let endings: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
        dialog.add_filter(&kind.name, &endings)
    })
}

async fn asked<T: Send + 'static>(
    show: impl FnOnce(Box<dyn FnOnce(Option<T>) + Send>),
) -> Option<T> {
    let (tell, mut told) = channel(1);
    show(Box::new(move |chosen| _ = tell.try_send(chosen)));
    told.recv().await.flatten()
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}

/// A name typed without its ending gets the one of the first kind.
fn with_extension(chosen: PathBuf, kinds: &[Kind]) -> PathBuf {
    let first = kinds.first().and_then(|kind| kind.extensions.first());
    match first {
        Some(ending) if chosen.extension().is_none() => chosen.with_extension(ending),
        _ => chosen,
    }
}

fn show_folder(folder: &Path) -> std::io::Result<()> {
    let program = if cfg!(windows) {
        "explorer"
    } else if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    let mut shown = std::process::Command::new(program).arg(folder).spawn()?;
    std::thread::spawn(move || shown.wait());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_its_ending_gets_one() {
        let kinds = [Kind {
            name: "PDF".into(),
            extensions: vec!["pdf".into()],
        }];
        assert_eq!(
            with_extension("a/report".into(), &kinds),
            Path::new("a/report.pdf")
        );
        assert_eq!(
            with_extension("a/report.PDF".into(), &kinds),
            Path::new("a/report.PDF")
        );
    }
}
