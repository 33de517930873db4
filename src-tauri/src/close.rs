//! Closing: the window goes only after what was typed is saved, or after two seconds.
//!
//! The screens hear `closing`, save, and answer with `close_now`.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager, Window, WindowEvent};

const PATIENCE: Duration = Duration::from_secs(2);

/// The screens' word that all is saved, once it is waited for.
#[derive(Default)]
pub(crate) struct Farewell(Mutex<Option<Sender<()>>>);

impl Farewell {
    /// Begins to wait; nothing where that was begun before.
    fn begin(&self) -> Option<Receiver<()>> {
        let mut sender = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if sender.is_some() {
            return None;
        }
        let (tell, told) = channel();
        *sender = Some(tell);
        Some(told)
    }

    fn say(&self) {
        if let Some(tell) = &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            _ = tell.send(());
        }
    }
}

/// Holds the window open while the screens save.
pub(crate) fn hold_until_saved(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    api.prevent_close();
    let Some(saved) = window.state::<Farewell>().begin() else {
        return;
    };
    _ = window.emit("closing", ());
    let window = window.clone();
    std::thread::spawn(move || {
        _ = saved.recv_timeout(PATIENCE);
        _ = window.destroy();
    });
}

/// The screens have saved.
#[tauri::command]
pub(crate) fn close_now(app: AppHandle) {
    app.state::<Farewell>().say();
}
