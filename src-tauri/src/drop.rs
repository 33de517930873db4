//! Files that were dropped on the window or named when it was started: the screens get their paths.

use std::path::PathBuf;
use tauri::{AppHandle, DragDropEvent, Emitter, Manager, Window, WindowEvent};

/// Passes a drop on.
pub(crate) fn pass_on(window: &Window, event: &WindowEvent) {
    if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
        tell(window.app_handle(), paths.clone());
    }
}

/// Tells the screens of files to look at.
pub(crate) fn tell(app: &AppHandle, files: Vec<PathBuf>) {
    if !files.is_empty() {
        _ = app.emit("dropped", files);
    }
}
