//! What the web view of Linux needs: typing in every script, and coming back after a crash.
//!
//! Nothing lives in the web view alone, so that showing it anew loses nothing that was saved.

use tauri::AppHandle;

/// After so many crashes it is the graphics: the program starts again without them.
#[cfg(target_os = "linux")]
const ENOUGH: u32 = 3;

/// Mends the window's web view.
#[cfg(target_os = "linux")]
pub(crate) fn mend(app: &AppHandle) -> tauri::Result<()> {
    use tauri::Manager;
    use webkit2gtk::{InputMethodContextExt, WebViewExt};

    let Some(window) = app.get_webview_window("main") else {
        return Ok(());
    };
    window.with_webview(|platform| {
        let view = platform.inner();
        // off by default: without it an input method's letters do not appear where they are typed
        if let Some(context) = view.input_method_context() {
            context.set_enable_preedit(true);
        }
        let crashes = std::cell::Cell::new(0);
        view.connect_web_process_terminated(move |view, reason| {
            eprintln!("The web view ended ({reason:?}) and is shown anew.");
            crashes.set(crashes.get() + 1);
            if crashes.get() == ENOUGH {
                crate::graphics::try_safe();
            }
            if crashes.get() <= ENOUGH {
                view.reload();
            }
        });
    })
}

/// Elsewhere the web view looks after itself.
#[cfg(not(target_os = "linux"))]
pub(crate) fn mend(_: &AppHandle) -> tauri::Result<()> {
    Ok(())
}
