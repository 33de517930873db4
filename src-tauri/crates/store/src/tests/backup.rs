//! Backups that open, and what happens with those that don't.

use super::*;

#[test]
fn a_backup_is_one_sound_file_and_the_oldest_make_room() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    for day in 1..=20 {
        let today = format!("2027-03-{day:02}");
        assert!(store.back_up_daily(&today).unwrap().is_some());
        assert!(store.back_up_daily(&today).unwrap().is_none(), "once a day");
    }
    let all: Vec<_> = backups(folder.path()).collect();
    assert!(all.iter().all(|backup| backup.sound));
    assert_eq!(all[0].name, "2027-03-20.sqlite");
    assert_eq!(newest_backup(folder.path()).as_ref(), Some(&all[0].name));
    let there = fs::read_dir(folder.path().join("backups")).unwrap();
    assert_eq!(there.count(), all.len(), "nothing beside them");
}

#[test]
fn the_backup_of_the_day_is_renewed_with_what_was_written_since() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    store.back_up_daily(TODAY).unwrap();
    assert_eq!(backups(folder.path()).next().unwrap().reviews, 0);
    begin(&mut store);
    assert!(
        store.back_up_daily(TODAY).unwrap().is_none(),
        "within the hour"
    );
    store.back_up(TODAY).unwrap();
    let all: Vec<_> = backups(folder.path()).collect();
    assert_eq!((all.len(), all[0].reviews, all[0].sound), (1, 1, true));
    let made = all[0].made.unwrap() - std::time::Duration::from_secs(7200);
    let file = fs::File::options()
        .write(true)
        .open(folder.path().join("backups").join(&all[0].name));
    file.unwrap().set_modified(made).unwrap();
    assert!(
        store.back_up_daily(TODAY).unwrap().is_some(),
        "older than an hour"
    );
}

#[test]
fn a_damaged_backup_is_told_and_not_put_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    store.back_up_daily(TODAY).unwrap();
    let held = restore_backup(folder.path(), "2027-03-01.sqlite");
    assert!(matches!(held, Err(StoreFault::Held)), "while it is open");
    drop(store);
    let backup = folder.path().join("backups/2027-03-01.sqlite");
    let mut bytes = fs::read(&backup).unwrap();
    bytes[4096..12288].fill(0x5a);
    fs::write(&backup, bytes).unwrap();
    assert!(!backups(folder.path()).next().unwrap().sound);
    for name in ["2027-03-01.sqlite", "../rapporteur.sqlite", "none.sqlite"] {
        assert!(restore_backup(folder.path(), name).is_err());
    }
    assert_eq!(open(folder.path()).db().reviews().unwrap().len(), 1);
}
