#![allow(clippy::unwrap_used)]

use super::*;
use model::Fields;
use std::fs;
use std::path::Path;

const TODAY: &str = "2027-03-01";

fn open(folder: &Path) -> Store {
    Store::open(folder, TODAY).unwrap()
}

fn begin(store: &mut Store) {
    store
        .write(|db| {
            db.add_review("r", "2027-03-01T10:00:00Z")?;
            db.add_operation(&OperationRow {
                seq: 0,
                id: "op".into(),
                review: "r".into(),
                op: "create_review".into(),
                args: "{}".into(),
                person: "ada".into(),
                at: "2027-03-01T10:00:00Z".into(),
                undoes: None,
                arrived: false,
            })
        })
        .unwrap();
}

fn change(hash: u8, parents: &[u8]) -> ChangeRow {
    ChangeRow {
        hash: vec![hash; 32],
        parents: parents.iter().map(|p| vec![*p; 32]).collect(),
        operation: "op".into(),
        raw: vec![hash],
    }
}

#[test]
fn a_store_that_another_process_holds_is_not_opened_twice() {
    let folder = tempfile::tempdir().unwrap();
    let _first = open(folder.path());
    assert!(matches!(
        Store::open(folder.path(), TODAY),
        Err(StoreFault::Held)
    ));
}

#[test]
fn a_newer_store_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    drop(open(folder.path()));
    let newer = rusqlite::Connection::open(folder.path().join(FILE)).unwrap();
    newer
        .pragma_update(None, "user_version", SCHEMA + 1)
        .unwrap();
    drop(newer);
    let fault = Store::open(folder.path(), TODAY).unwrap_err();
    assert!(matches!(fault, StoreFault::Newer { found, known } if found == known + 1));
}

#[test]
fn a_damaged_store_is_refused_untouched_and_a_backup_can_take_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    store.back_up_daily(TODAY).unwrap();
    drop(store);
    let file = folder.path().join(FILE);
    let mut bytes = fs::read(&file).unwrap();
    bytes[..4096].fill(0x5a);
    fs::write(&file, &bytes).unwrap();

    assert!(matches!(
        Store::open(folder.path(), TODAY),
        Err(StoreFault::Damaged(_))
    ));
    assert_eq!(
        fs::read(&file).unwrap(),
        bytes,
        "nothing was written into it"
    );

    let backup = backups(folder.path()).remove(0);
    assert!(backup.sound);
    let aside = restore_backup(folder.path(), &backup.name).unwrap();
    assert_eq!(fs::read(aside).unwrap(), bytes, "the damaged file is kept");
    assert_eq!(open(folder.path()).db().reviews().unwrap()[0].id, "r");
}

#[test]
fn history_and_originals_can_not_be_rewritten() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    store
        .write(|db| {
            let document = db.document("r", "outline")?;
            db.add_original(&Original::seal(
                "a.txt",
                "text/plain",
                b"salt",
                b"said".to_vec(),
            ))?;
            db.add_change(document, &change(1, &[]))
        })
        .unwrap();
    for sql in [
        "UPDATE change SET raw = x'00'",
        "DELETE FROM change",
        "DELETE FROM operation",
        "UPDATE original SET bytes = x'00'",
    ] {
        let refused = store.write(|db| db.0.execute(sql, []).map_err(StoreFault::from));
        assert!(refused.is_err(), "{sql}");
    }
}

#[test]
fn a_missing_parent_is_a_fault_and_nothing_of_it_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    let refused = store.write(|db| {
        let document = db.document("r", "outline")?;
        db.add_change(document, &change(2, &[1]))
    });
    assert!(matches!(refused, Err(StoreFault::MissingParent)));
    assert!(store.db().all_changes("r", "outline").unwrap().is_empty());
}

#[test]
fn what_is_typed_survives_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    let row = JournalRow {
        review: "r".into(),
        unit: "section:methodology".into(),
        question: "lead".into(),
        payload: "\u{0}control, 一, ع".into(),
        person: "ada".into(),
        at: "2027-03-01T10:00:01Z".into(),
    };
    store.write(|db| db.set_journal(&row)).unwrap();
    drop(store);
    assert_eq!(open(folder.path()).db().journals().unwrap(), [row]);
}

#[test]
fn search_takes_any_text_as_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    store
        .write(|db| {
            db.index_contribution(
                "r",
                "c1",
                "A-1",
                "Fédération",
                "Placement fees are still charged",
            )
        })
        .unwrap();
    let found = |words: &str| store.db().find_contributions("r", words, 10).unwrap().len();
    assert_eq!(
        [
            found("placement fe"),
            found("federation"),
            found("A-1"),
            found("nobody")
        ],
        [1, 1, 1, 0]
    );
    for odd in [
        "\"",
        "fees OR",
        "NEAR(",
        "*",
        "fees) --",
        "body:fees",
        "'; DROP TABLE x",
        "\u{0}",
    ] {
        found(odd);
    }
}

#[test]
fn the_read_model_gives_back_what_was_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    let fields = Fields::default()
        .with("title", "Labour survey 2027")
        .with("objective:1", true);
    store
        .write(|db| db.set_record("r", "records", "source", "s", &fields))
        .unwrap();
    let review = store.reader().unwrap().db().read_review("r").unwrap();
    assert_eq!(review.unit("records").record("source", "s"), &fields);
}

#[test]
fn a_full_disk_says_so_and_keeps_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    store.limit_pages(60).unwrap();
    let big = Original::seal("big", "application/pdf", b"s", vec![7; 4_000_000]);
    assert!(matches!(
        store.write(|db| db.add_original(&big)),
        Err(StoreFault::DiskFull)
    ));
    assert_eq!(store.db().reviews().unwrap().len(), 1);
}

#[test]
fn a_synced_folder_is_recognized_by_its_name_and_by_its_marks() {
    assert_eq!(
        synced_because(Path::new("/home/ada/OneDrive - Ministry/reviews")).as_deref(),
        Some("OneDrive")
    );
    assert_eq!(
        synced_because(Path::new("/home/ada/Dropbox/reviews")).as_deref(),
        Some("Dropbox")
    );
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(synced_because(folder.path()), None);
    fs::write(folder.path().join(".stfolder"), "").unwrap();
    assert_eq!(
        synced_because(&folder.path().join("reviews")).as_deref(),
        Some("Syncthing")
    );
}
