//! Names the window's own commands, so that a window may call only those its capability lists.

fn main() {
    println!("cargo::rerun-if-changed=ui/dist");
    if !std::path::Path::new("ui/dist/index.html").exists() {
        println!("cargo::error=The screens are not built yet: run `make ui` first.");
        return;
    }
    let commands = tauri_build::AppManifest::new().commands(&[
        "call",
        "start",
        "rescue",
        "choose_open",
        "choose_folder",
        "choose_save",
        "reveal",
        "close_now",
        "stay",
    ]);
    // Capabilities stand in tauri.conf.json; the pattern matches no file on purpose.
    let attributes = tauri_build::Attributes::new()
        .app_manifest(commands)
        .capabilities_path_pattern("./src-tauri/no-capability-files/*.json");
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
