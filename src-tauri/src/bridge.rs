//! The one command between the screens and the engine, and the one event back.

use crate::opening::Opening;
use engine::{Changed, Engine, Fault};
use serde::Serialize;
use serde_json::Value;
use std::sync::Arc;
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Emitter};

/// What came of a call. A fault is an answer: the screens act on it.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Answer {
    Value(Value),
    Fault(Fault),
}

/// Asks the engine, off the window's thread.
#[tauri::command]
pub(crate) async fn call(app: AppHandle, name: String, ask: Value) -> Answer {
    let opening = Opening::of(&app);
    let asked = move || opening.engine()?.call(&name, ask);
    match spawn_blocking(asked).await {
        Ok(Ok(value)) => Answer::Value(value),
        Ok(Err(fault)) => Answer::Fault(fault),
        // a panic is a bug of one call: the window and what is saved live on
        Err(error) => Answer::Fault(Fault::bug(&error)),
    }
}

/// Tells the screens what moved.
pub(crate) fn forward_changes(app: &AppHandle, engine: &Engine) {
    let app = app.clone();
    engine.on_changed(Box::new(move |changed: &Changed| {
        _ = app.emit("changed", changed);
    }));
}

const _: fn() = || {
    fn shared<T: Send + Sync>() {}
    shared::<Arc<Engine>>();
};
