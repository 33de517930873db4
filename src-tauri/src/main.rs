//! Rapporteur's window. It opens the engine, shows the screens and passes every question on.
//!
//! Nothing is decided here: what the program can do stands in the engine's table of commands.
#![cfg_attr(windows, windows_subsystem = "windows")]

mod bridge;
mod close;
mod desk;
mod drop;
mod graphics;
mod instance;
mod opening;
mod rescue;
mod scheme;
mod webview;

use opening::Opening;
use std::process::ExitCode;
use tauri_plugin_window_state::StateFlags;

fn main() -> ExitCode {
    graphics::be_safe_where_needed();
    let asked = instance::Asked::from_arguments(std::env::args_os().skip(1));
    let app = tauri::Builder::default()
        .plugin(instance::single(&asked))
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(remembered())
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .manage(close::Farewell::default())
        .register_asynchronous_uri_scheme_protocol("rapporteur", scheme::serve)
        .invoke_handler(tauri::generate_handler![
            bridge::call,
            opening::start,
            rescue::rescue,
            desk::choose_open,
            desk::choose_folder,
            desk::choose_save,
            desk::reveal,
            close::close_now,
            close::stay
        ])
        .on_window_event(|window, event| {
            drop::pass_on(window, event);
            close::hold_until_saved(window, event);
        })
        .setup(move |app| {
            Opening::begin(app.handle(), asked);
            webview::mend(app.handle())?;
            Ok(())
        })
        .run(tauri::generate_context!());
    app.map_or_else(explain, |()| ExitCode::SUCCESS)
}

/// The window's size and place; whether it was shown is not remembered, so that it can't stay hidden.
fn remembered() -> StateFlags {
    StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN
}

fn explain(error: tauri::Error) -> ExitCode {
    eprintln!(
        "The window could not open ({error}). Where there is no display, use rapporteur-cli; with a faulty graphics \
         driver, start with {}=1.",
        graphics::VARIABLE
    );
    ExitCode::FAILURE
}
