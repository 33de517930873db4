//! Stores that do not open: said in one sentence with the ways on, and left as they are.

use crate::terminal::{Terminal, text};
use std::fs::File;

#[test]
fn reviews_that_another_program_has_open_are_left_alone() {
    let (ada, _) = Terminal::with_review("ada");
    let lock = File::options()
        .write(true)
        .open(ada.store().join("rapporteur.lock"))
        .unwrap();
    lock.try_lock().unwrap();
    let said = ada.refuses(&["list"]);
    assert!(
        said.contains("has your reviews open. Close it, then try again."),
        "{said}"
    );
    drop(lock);
    ada.says(&["list"]);
}

#[test]
fn a_store_of_a_newer_version_is_left_as_it_is() {
    let (ada, _) = Terminal::with_review("ada");
    let path = ada.store().join("rapporteur.sqlite");
    let mut bytes = std::fs::read(&path).unwrap();
    // where SQLite keeps the number of the schema
    bytes[60..64].copy_from_slice(&999_u32.to_be_bytes());
    std::fs::write(&path, &bytes).unwrap();
    let said = ada.refuses(&["list"]);
    assert!(
        said.contains("newer version of Rapporteur. Nothing was changed."),
        "{said}"
    );
    assert!(said.contains("--store ANOTHER-FOLDER open-copy"), "{said}");
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_damaged_store_is_told_and_a_backup_takes_its_place() {
    let (ada, id) = Terminal::with_review("ada");
    let path = ada.store().join("rapporteur.sqlite");
    // a day later the backup holds the review
    let backups = ada.store().join("backups");
    let day = std::fs::read_dir(&backups)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    std::fs::copy(&path, day).unwrap();
    std::fs::write(&path, "a letter, and no database at all".repeat(200)).unwrap();
    let said = ada.refuses(&["list"]);
    assert!(
        said.contains("damaged") && said.contains("rapporteur-cli doctor --restore-backup"),
        "{said}"
    );
    assert!(
        ada.says(&["doctor", "--restore-backup"])
            .contains("damaged-1.sqlite")
    );
    assert_eq!(ada.json(&["list"])[0]["id"], id.as_str());
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_that_can_not_be_written_is_told() {
    let ada = Terminal::of("ada");
    // not even root makes a folder there
    let said = ada.refuses(&["--store", "/sys/rapporteur", "list"]);
    assert!(
        said.contains("can't be written") && said.contains("--store ANOTHER-FOLDER"),
        "{said}"
    );
    let file = ada.written("a-file", b"x");
    let said = ada.refuses(&["--store", text(&file), "list"]);
    assert!(said.contains("choose another folder"), "{said}");
}

#[test]
fn a_folder_that_another_program_copies_is_refused() {
    let ada = Terminal::of("ada");
    let said = ada.refuses(&["--store", "Dropbox/reviews", "list"]);
    assert!(said.contains("Dropbox"), "{said}");
    assert!(!ada.file("Dropbox").exists());
}

#[test]
#[cfg(target_os = "linux")]
fn reviews_in_a_synced_folder_are_brought_to_this_computer_and_found_there_next_time() {
    let (ada, id) = Terminal::with_review("ada");
    let synced = ada.file("Dropbox");
    std::fs::rename(ada.store(), &synced).unwrap();
    let at = |rest: &[&'static str]| [&["--store", "Dropbox"][..], rest].concat();

    let said = ada.refuses(&at(&["list"]));
    assert!(said.contains("doctor --take-along"), "{said}");
    let said = ada.refuses(&at(&["doctor", "--take-along", "Nextcloud/reviews"]));
    assert!(said.contains("Nextcloud"), "{said}");
    assert!(!ada.file("Nextcloud").exists());

    ada.written("letter.txt", b"something else is here");
    let said = ada.says(&at(&["doctor", "--take-along", "."]));
    assert!(said.contains("/Rapporteur."), "{said}");
    assert!(ada.file("Rapporteur/backups").is_dir());
    assert_eq!(ada.json(&at(&["list"]))[0]["id"], id.as_str());
    assert!(
        synced.join("rapporteur.sqlite").exists(),
        "it stays as it was"
    );

    let said = ada.refuses(&[
        "--store",
        text(&synced),
        "doctor",
        "--take-along",
        "Rapporteur",
    ]);
    assert!(said.contains("holds reviews already"), "{said}");
}
