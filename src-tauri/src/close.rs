//! Closing: the window goes only after what was typed is saved. Screens that do not answer are waited for
//! for two seconds.
//!
//! The screens hear `closing`, save, and answer with `close_now`, or with `stay` where the disk did not take
//! everything: the window then stands, so that a person sees it.

use crate::opening::Opening;
use serde_json::json;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager, Window, WindowEvent};

const PATIENCE: Duration = Duration::from_secs(2);

/// What the screens say to a request to close.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    /// All is saved, or a person knows what is not.
    Close,
    /// Something is not saved.
    Stay,
}

/// The screens' word, once it is waited for.
#[derive(Default)]
pub(crate) struct Farewell(Mutex<Option<Sender<Word>>>);

impl Farewell {
    /// Begins to wait; nothing where that was begun before.
    fn begin(&self) -> Option<Receiver<Word>> {
        let mut sender = self.held();
        if sender.is_some() {
            return None;
        }
        let (tell, told) = channel();
        *sender = Some(tell);
        Some(told)
    }

    fn say(&self, word: Word) {
        if let Some(tell) = &*self.held() {
            _ = tell.send(word);
        }
    }

    /// Waits for the word; whether the window goes. One that stays can be asked again.
    fn goes(&self, told: &Receiver<Word>, patience: Duration) -> bool {
        let stays = told.recv_timeout(patience) == Ok(Word::Stay);
        if stays {
            *self.held() = None;
        }
        !stays
    }

    fn held(&self) -> MutexGuard<'_, Option<Sender<Word>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Holds the window open while the screens save.
pub(crate) fn hold_until_saved(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    api.prevent_close();
    let Some(told) = window.state::<Farewell>().begin() else {
        return;
    };
    _ = window.emit("closing", ());
    let window = window.clone();
    std::thread::spawn(move || {
        if window.state::<Farewell>().goes(&told, PATIENCE) {
            _ = window.hide();
            back_up(window.app_handle());
            _ = window.destroy();
        }
    });
}

/// What was written today goes into today's backup; where that fails, the store itself is whole all the same.
fn back_up(app: &AppHandle) {
    if let Ok(engine) = Opening::of(app).engine() {
        _ = engine.call("back_up", json!({}));
    }
}

/// The screens have saved.
#[tauri::command]
pub(crate) fn close_now(app: AppHandle) {
    app.state::<Farewell>().say(Word::Close);
}

/// The screens could not save.
#[tauri::command]
pub(crate) fn stay(app: AppHandle) {
    app.state::<Farewell>().say(Word::Stay);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_window_that_is_not_saved_stays_and_can_be_closed_later() {
        let farewell = Farewell::default();
        let told = farewell.begin().unwrap();
        assert!(farewell.begin().is_none(), "asked while it is waited for");
        farewell.say(Word::Stay);
        assert!(!farewell.goes(&told, PATIENCE));
        let told = farewell.begin().unwrap();
        farewell.say(Word::Close);
        assert!(farewell.goes(&told, PATIENCE));
    }

    #[test]
    fn screens_that_do_not_answer_are_not_waited_for_without_end() {
        let farewell = Farewell::default();
        let told = farewell.begin().unwrap();
        assert!(farewell.goes(&told, Duration::ZERO));
    }
}
