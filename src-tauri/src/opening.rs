//! Opening the engine beside the window, so that neither waits for the other.
//!
//! A store that does not open is a fault with ways on, handed to the screens: never an empty window.

use crate::instance::Asked;
use crate::{bridge, drop};
use engine::{Engine, Fault, Host, Place};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Manager};

enum Now {
    Opening,
    Open(Arc<Engine>),
    Shut(Fault),
}

/// The engine on its way, there, or refused.
pub(crate) struct Opening {
    app: AppHandle,
    place: Mutex<Place>,
    now: Mutex<Now>,
    settled: Condvar,
    files: Mutex<Vec<PathBuf>>,
}

impl Opening {
    /// Starts to open what was asked for.
    pub(crate) fn begin(app: &AppHandle, asked: Asked) {
        app.manage(Arc::new(Self {
            app: app.clone(),
            place: Mutex::new(asked.place()),
            now: Mutex::new(Now::Opening),
            settled: Condvar::new(),
            files: Mutex::new(asked.files),
        }));
        let opening = Self::of(app);
        spawn_blocking(move || opening.try_open());
    }

    /// The one of this program.
    pub(crate) fn of(app: &AppHandle) -> Arc<Self> {
        Arc::clone(&app.state::<Arc<Self>>())
    }

    /// The folder of reviews.
    pub(crate) fn place(&self) -> Place {
        held(&self.place).clone()
    }

    /// The engine, as soon as it is there.
    pub(crate) fn engine(&self) -> Result<Arc<Engine>, Fault> {
        let now = self
            .settled
            .wait_while(held(&self.now), |now| matches!(now, Now::Opening))
            .unwrap_or_else(PoisonError::into_inner);
        match &*now {
            Now::Open(engine) => Ok(Arc::clone(engine)),
            Now::Shut(fault) => Err(fault.clone()),
            Now::Opening => Err(Fault::bug(&"the store is still opening")),
        }
    }

    /// Opens, or tries again, here or in another folder.
    pub(crate) fn open_at(&self, place: Place) -> Result<(), Fault> {
        *held(&self.place) = place;
        *held(&self.now) = Now::Opening;
        self.try_open();
        self.engine().map(|_| ())
    }

    fn try_open(&self) {
        let opened = Engine::open(self.place(), Host::system());
        *held(&self.now) = match opened {
            Ok(engine) => {
                bridge::forward_changes(&self.app, &engine);
                Now::Open(Arc::new(engine))
            }
            Err(fault) => Now::Shut(fault),
        };
        self.settled.notify_all();
    }
}

/// The fault that kept the store from opening, in the language of the screens; nothing where it is open.
#[tauri::command]
pub(crate) async fn start(app: AppHandle, language: String) -> Result<Option<Fault>, String> {
    let opening = Opening::of(&app);
    let waiting = Arc::clone(&opening);
    let fault = spawn_blocking(move || waiting.engine().err())
        .await
        .map_err(|e| e.to_string())?;
    if fault.is_none() {
        drop::tell(&app, std::mem::take(&mut *held(&opening.files)));
    }
    Ok(fault.map(|fault| fault.in_language(&language)))
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
