//! A store that does not open says why and offers ways on; nothing is lost and nothing new is made.

use crate::bench::{Bench, host};
use engine::{Engine, Fault, Place};
use std::fs;
use std::path::Path;

const STORE: &str = "rapporteur.sqlite";

fn refused(folder: &Path) -> (String, String, Vec<String>) {
    match Engine::open(Place::at(folder), host("Ada", 9)) {
        Err(Fault::Store {
            reason,
            sentence,
            ways,
        }) => (reason, sentence.to_string(), ways),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_damaged_store_is_left_as_it_is_and_a_checked_backup_takes_its_place() {
    let (mut bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "The Committee met.");
    bench.engine = None;
    let next_day = host("Ada", 24);
    drop(Engine::open(Place::at(bench.folder.path()), next_day).unwrap());
    let path = bench.file(STORE);
    let mut bytes = fs::read(&path).unwrap();
    bytes[..8192].fill(0x5a);
    fs::write(&path, &bytes).unwrap();

    let (reason, sentence, ways) = refused(bench.folder.path());
    assert_eq!(reason, "damaged");
    assert!(sentence.contains("backup"), "{sentence}");
    assert!(ways.contains(&"restore-backup".to_owned()));
    assert_eq!(fs::read(&path).unwrap(), bytes);

    let place = Place::at(bench.folder.path());
    let said = engine::rescue(&place, None).unwrap();
    assert!(said.contains("damaged-1.sqlite"), "{said}");
    assert_eq!(fs::read(bench.file("damaged-1.sqlite")).unwrap(), bytes);
    bench.restart();
    assert_eq!(bench.text(&review, "lead"), "The Committee met.");
    assert!(bench.unwell(false).is_empty());
}

#[test]
fn a_file_that_is_no_store_is_damaged_and_without_a_backup_the_way_on_is_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(STORE), "a letter").unwrap();
    let (reason, _, ways) = refused(folder.path());
    assert_eq!(reason, "damaged");
    assert!(ways.contains(&"open-copy".to_owned()));
    assert!(
        !ways.contains(&"restore-backup".to_owned()),
        "there is none to restore"
    );
    let fault = engine::rescue(&Place::at(folder.path()), None).unwrap_err();
    assert!(fault.to_string().contains("no sound backup"));
    assert_eq!(
        fs::read_to_string(folder.path().join(STORE)).unwrap(),
        "a letter"
    );
}

#[test]
fn a_store_of_a_newer_version_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    drop(Engine::open(Place::at(folder.path()), host("Ada", 0)).unwrap());
    let path = folder.path().join(STORE);
    let mut bytes = fs::read(&path).unwrap();
    // the schema's number stands at byte 60 of every SQLite file
    bytes[60..64].copy_from_slice(&999_u32.to_be_bytes());
    fs::write(&path, &bytes).unwrap();
    let (reason, sentence, _) = refused(folder.path());
    assert_eq!(reason, "newer");
    assert!(sentence.contains("newer version"), "{sentence}");
}

#[test]
fn a_store_that_is_open_already_is_held() {
    let bench = Bench::new("Ada");
    let (reason, _, ways) = refused(bench.folder.path());
    assert_eq!(reason, "held");
    assert!(ways.contains(&"retry".to_owned()));
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_can_not_be_written_is_read_only() {
    let (reason, _, ways) = refused(Path::new("/sys/rapporteur"));
    assert_eq!(reason, "read-only");
    assert!(ways.contains(&"choose-folder".to_owned()));
}

#[test]
fn a_synced_folder_is_refused_and_one_file_proposed() {
    let folder = tempfile::tempdir().unwrap();
    let synced = folder.path().join("OneDrive - Ministry").join("reviews");
    let (reason, sentence, ways) = refused(&synced);
    assert_eq!(reason, "synced");
    assert!(
        sentence.contains("OneDrive") && sentence.contains("Save a copy"),
        "{sentence}"
    );
    assert!(ways.contains(&"choose-folder".to_owned()));
    assert!(!synced.exists(), "nothing was made there");
}

#[test]
fn a_copy_can_be_saved_into_a_synced_folder() {
    let (bench, review) = Bench::with_review("Ada");
    let synced = bench.folder.path().join("Dropbox");
    fs::create_dir(&synced).unwrap();
    let path = synced.join("review.rapporteur");
    bench.call(
        "save_copy",
        serde_json::json!({ "review": review, "path": path }),
    );
    assert!(path.exists());
}
