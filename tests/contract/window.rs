//! What the window allows itself: nothing remote, and only the permissions in use.

use crate::workspace::root;
use serde_json::Value;
use std::collections::BTreeSet;

fn config() -> Value {
    let text = std::fs::read_to_string(root().join("tauri.conf.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn the_identifier_never_changes() {
    assert_eq!(config()["identifier"], "org.rapporteur.desktop");
}

#[test]
fn nothing_remote_is_allowed() {
    let policy = config()["app"]["security"]["csp"].clone();
    assert_eq!(policy["default-src"], "'self'");
    for (directive, sources) in policy.as_object().unwrap() {
        for source in sources.as_str().unwrap().split(' ') {
            let own =
                ["'self'", "'none'", "blob:", "data:", "ipc:", "rapporteur:"].contains(&source);
            let loopback =
                ["http://ipc.localhost", "http://rapporteur.localhost"].contains(&source);
            assert!(own || loopback, "{directive} allows {source}");
        }
    }
}

#[test]
fn the_window_may_do_what_the_screens_use_and_no_more() {
    let config = config();
    let permissions = config["app"]["security"]["capabilities"][0]["permissions"].clone();
    let allowed: BTreeSet<String> = permissions
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|one| one.as_str().unwrap().strip_prefix("allow-"))
        .map(|name| name.replace('-', "_"))
        .collect();
    let screens = std::fs::read_to_string(root().join("ui/src/engine/window.ts")).unwrap();
    for name in &allowed {
        assert!(
            screens.contains(&format!("'{name}'")),
            "{name} is allowed but not used"
        );
    }
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert_eq!(config["app"]["security"]["freezePrototype"], true);
}
