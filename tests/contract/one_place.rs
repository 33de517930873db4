//! One place may know each foreign thing, so that replacing it touches one crate.

use crate::workspace::{needs, root, sources, workspace};
use std::collections::BTreeSet;

#[test]
fn one_crate_knows_each_library() {
    let known: &[(&str, &str)] = &[
        ("automerge", "replica"),
        ("rusqlite", "store"),
        ("typst", "typeset"),
        ("typst-kit", "typeset"),
        ("typst-layout", "typeset"),
        ("typst-pdf", "typeset"),
        ("typst-render", "typeset"),
        ("printpdf", "forms"),
        ("tauri", "rapporteur"),
        ("fluent-bundle", "assets"),
        ("zip", "interchange"),
    ];
    let workspace = workspace();
    for (library, only) in known {
        let who: BTreeSet<_> = workspace
            .packages
            .iter()
            .filter(|package| needs(package).contains(library))
            .map(|package| package.name.as_str())
            .collect();
        assert!(
            who.iter().all(|one| one == only),
            "{library} belongs to {only}, not {who:?}"
        );
    }
}

#[test]
fn the_screens_speak_to_the_window_in_one_folder() {
    let folder = root().join("ui/src/engine");
    for file in sources("ui/src", &[".ts", ".svelte"]) {
        let text = std::fs::read_to_string(&file).unwrap();
        let knows = text.contains("@tauri-apps/");
        assert!(
            !knows || file.starts_with(&folder),
            "{} names the window",
            file.display()
        );
    }
}

#[test]
fn a_feature_never_imports_a_feature() {
    let features = root().join("ui/src/features");
    for file in sources("ui/src/features", &[".ts", ".svelte"]) {
        let inside = file.strip_prefix(&features).unwrap();
        let own = inside
            .components()
            .next()
            .unwrap()
            .as_os_str()
            .to_string_lossy()
            .into_owned();
        let text = std::fs::read_to_string(&file).unwrap();
        let foreign = text
            .lines()
            .filter(|line| line.contains("from '") && line.contains("/features/"))
            .find(|line| !line.contains(&format!("/features/{own}/")));
        assert!(
            foreign.is_none(),
            "{}: {}",
            file.display(),
            foreign.unwrap_or_default()
        );
    }
}

#[test]
fn layout_mirrors_by_itself() {
    let physical = [
        "margin-left:",
        "margin-right:",
        "padding-left:",
        "padding-right:",
        "text-align: left",
        "text-align: right",
    ];
    for file in sources("ui/src", &[".css", ".svelte"]) {
        let text = std::fs::read_to_string(&file).unwrap();
        let found = physical.iter().find(|one| text.contains(**one));
        assert!(
            found.is_none(),
            "{} has {found:?}: use the logical property",
            file.display()
        );
    }
}

/// A text that is read elsewhere than where redaction is known would print what is blacked out.
#[test]
fn texts_of_contributions_are_read_where_redaction_is_known() {
    let engine = root().join("src-tauri/crates/engine/src");
    let may = [
        "contribution",
        "change/apply.rs",
        "sample/records.rs",
        "copy/pack.rs",
    ]
    .map(|place| engine.join(place));
    for file in sources("src-tauri/crates/engine/src", &[".rs"]) {
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(
            !text.contains("\"text_original\"") || may.iter().any(|place| file.starts_with(place)),
            "{} reads a text past its redaction: ask contribution::text_of",
            file.display()
        );
    }
}
