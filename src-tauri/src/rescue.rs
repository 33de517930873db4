//! The ways on when the store did not open. Each is asked for by a person; nothing happens silently.

use crate::desk::{chosen_file, chosen_folder};
use crate::opening::Opening;
use engine::{Fault, Place, told};
use serde_json::json;
use std::path::Path;
use std::sync::Arc;
use tauri::AppHandle;
use tauri::async_runtime::spawn_blocking;

/// Tries one way; gives the fault that remains, in the language of the screens, or nothing when the reviews are
/// open.
#[tauri::command]
pub(crate) async fn rescue(
    app: AppHandle,
    way: String,
    language: String,
) -> Result<Option<Fault>, String> {
    let opening = Opening::of(&app);
    let done = match way.as_str() {
        "retry" => again(opening).await,
        "restore-backup" => restore(opening).await,
        "choose-folder" => elsewhere(&app, opening).await,
        "take-along" => along(&app, opening).await,
        "open-copy" => from_copy(&app, opening).await,
        "save-copy" => keep_files(&app, opening).await,
        _ => Err(Fault::invalid(
            "way",
            format!("There is no way on called '{way}'."),
        )),
    };
    Ok(done.err().map(|fault| fault.in_language(&language)))
}

async fn again(opening: Arc<Opening>) -> Result<(), Fault> {
    apart(move || opening.open_at(opening.place())).await
}

async fn restore(opening: Arc<Opening>) -> Result<(), Fault> {
    apart(move || {
        engine::rescue(&opening.place(), None)?;
        opening.open_at(opening.place())
    })
    .await
}

async fn elsewhere(app: &AppHandle, opening: Arc<Opening>) -> Result<(), Fault> {
    match chosen_folder(app).await {
        Some(folder) => apart(move || opening.open_at(Place::at(&folder))).await,
        None => still(opening).await,
    }
}

/// Goes on in another folder with all that is in this one.
async fn along(app: &AppHandle, opening: Arc<Opening>) -> Result<(), Fault> {
    let Some(folder) = chosen_folder(app).await else {
        return still(opening).await;
    };
    apart(move || opening.open_at(engine::take_along(&opening.place(), &folder)?)).await
}

async fn from_copy(app: &AppHandle, opening: Arc<Opening>) -> Result<(), Fault> {
    let Some(copy) = chosen_file(app, "Rapporteur", &["rapporteur"]).await else {
        return still(opening).await;
    };
    let Some(folder) = chosen_folder(app).await else {
        return still(opening).await;
    };
    apart(move || {
        opening.open_at(Place::at(&folder))?;
        opening
            .engine()?
            .call("open_copy", json!({ "path": copy }))
            .map(|_| ())
    })
    .await
}

/// Copies the store's file as it is, so that it is safe before anything else is tried.
async fn keep_files(app: &AppHandle, opening: Arc<Opening>) -> Result<(), Fault> {
    let Some(folder) = chosen_folder(app).await else {
        return still(opening).await;
    };
    apart(move || {
        copy_files(opening.place().folder(), &folder).map_err(|error| {
            Fault::file(
                &folder,
                told("fault-files-not-copied", &[("error", &error)]),
            )
        })?;
        opening.engine().map(|_| ())
    })
    .await
}

fn copy_files(from: &Path, to: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

async fn still(opening: Arc<Opening>) -> Result<(), Fault> {
    apart(move || opening.engine().map(|_| ())).await
}

/// Off the window's thread: the disk may be slow.
async fn apart(work: impl FnOnce() -> Result<(), Fault> + Send + 'static) -> Result<(), Fault> {
    spawn_blocking(work)
        .await
        .unwrap_or_else(|error| Err(Fault::bug(&error)))
}
