//! Dependencies point one way: hosts to engine, engine to the crates beside each other, all to model.

use crate::workspace::{needs, workspace};
use std::collections::BTreeSet;

const BESIDE: &[&str] = &[
    "replica",
    "store",
    "draft",
    "typeset",
    "forms",
    "interchange",
    "assets",
];

fn allowed(package: &str) -> BTreeSet<&'static str> {
    let model = BTreeSet::from(["model"]);
    match package {
        "model" => BTreeSet::new(),
        "engine" => BESIDE.iter().copied().chain(model).collect(),
        "rapporteur" | "cli" => BTreeSet::from(["engine"]),
        "tests" => BESIDE.iter().copied().chain(["model", "engine"]).collect(),
        _ => model,
    }
}

#[test]
fn dependencies_point_one_way() {
    let workspace = workspace();
    let ours: BTreeSet<_> = workspace
        .packages
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    for package in &workspace.packages {
        let wrong: Vec<_> = needs(package)
            .into_iter()
            .filter(|need| ours.contains(need) && !allowed(&package.name).contains(need))
            .collect();
        assert!(wrong.is_empty(), "{} must not know {wrong:?}", package.name);
    }
}

#[test]
fn every_crate_beside_the_engine_is_in_the_picture() {
    let workspace = workspace();
    let hosts = ["rapporteur", "cli", "tests", "engine", "model"];
    let beside: BTreeSet<_> = workspace
        .packages
        .iter()
        .map(|one| one.name.as_str())
        .filter(|name| !hosts.contains(name))
        .collect();
    assert_eq!(beside, BESIDE.iter().copied().collect());
}

#[test]
fn the_terminal_program_needs_no_window_toolkit() {
    let tree = std::process::Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--package",
            "cli",
            "--edges",
            "normal",
            "--prefix",
            "none",
        ])
        .current_dir(crate::workspace::root())
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.starts_with("cli "), "cargo tree answers");
    for toolkit in ["gtk", "tauri", "wry", "webkit2gtk"] {
        let there = tree
            .lines()
            .any(|line| line.split(' ').next() == Some(toolkit));
        assert!(!there, "cli links {toolkit}");
    }
}

#[test]
fn no_program_can_reach_a_network() {
    let tree = std::process::Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--package",
            "rapporteur",
            "--package",
            "cli",
        ])
        .args(["--edges", "normal", "--prefix", "none"])
        .current_dir(crate::workspace::root())
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.contains("engine "), "cargo tree answers");
    for client in [
        "reqwest",
        "hyper",
        "ureq",
        "curl",
        "rustls",
        "native-tls",
        "openssl",
    ] {
        let there = tree
            .lines()
            .any(|line| line.split(' ').next() == Some(client));
        assert!(!there, "{client} is linked");
    }
}
