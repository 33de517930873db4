//! A store that is held, newer, damaged, gone or without room.

use super::*;

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
    let before = files(folder.path());
    let fault = Store::open(folder.path(), TODAY).unwrap_err();
    assert!(matches!(fault, StoreFault::Newer { found, known } if found == known + 1));
    assert_eq!(files(folder.path()), before);
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

    let backup = backups(folder.path()).next().unwrap();
    assert!(backup.sound);
    let aside = restore_backup(folder.path(), &backup.name).unwrap();
    assert_eq!(fs::read(aside).unwrap(), bytes, "the damaged file is kept");
    assert_eq!(open(folder.path()).db().reviews().unwrap()[0].id, "r");
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

fn refused(folder: &Path) -> String {
    match Store::open(folder, TODAY) {
        Err(StoreFault::Damaged(detail)) => detail,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_store_cut_in_half_is_refused_with_its_log_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    let main = folder.path().join(FILE);
    let wal = folder.path().join("rapporteur.sqlite-wal");
    store.settle().unwrap();
    store.write(|db| db.set_setting("language", "en")).unwrap();
    let (whole, log) = (fs::read(&main).unwrap(), fs::read(&wal).unwrap());
    drop(store);
    fs::write(&main, &whole[..whole.len() / 2]).unwrap();
    fs::write(&wal, log).unwrap();
    let before = files(folder.path());
    refused(folder.path());
    assert_eq!(files(folder.path()), before);
}

#[test]
fn a_store_that_vanished_is_not_followed_by_a_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    store.back_up_daily(TODAY).unwrap();
    drop(store);
    fs::write(folder.path().join(FILE), "").unwrap();
    assert!(refused(folder.path()).contains("empty"));
    fs::remove_file(folder.path().join(FILE)).unwrap();
    assert!(refused(folder.path()).contains("missing"));
    restore_backup(folder.path(), "2027-03-01.sqlite").unwrap();
    assert_eq!(open(folder.path()).db().reviews().unwrap().len(), 1);
}

#[test]
fn a_file_of_another_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(FILE);
    rusqlite::Connection::open(&file)
        .unwrap()
        .execute_batch("CREATE TABLE moz_places (id INTEGER)")
        .unwrap();
    assert_eq!(refused(folder.path()), "another program wrote it");
    fs::write(&file, "Dear Ms Ada, please find attached").unwrap();
    refused(folder.path());
    let kept = fs::read_to_string(&file).unwrap();
    assert_eq!(kept, "Dear Ms Ada, please find attached");
}

#[test]
fn a_folder_that_can_not_be_made_is_an_answer_not_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file");
    fs::write(&file, "").unwrap();
    assert!(Store::open(&file.join("reviews"), TODAY).is_err());
    assert!(Store::open(&file, TODAY).is_err());
}
