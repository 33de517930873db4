//! Every store that was ever written still opens.

use super::*;

fn put_fixture(version: u32, folder: &Path) {
    let name = format!("../../../tests/store-versions/{version}.sqlite");
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    fs::copy(fixture, folder.join(FILE)).unwrap();
}

#[test]
fn each_earlier_store_opens_with_all_that_was_in_it() {
    for version in 1..=SCHEMA {
        let folder = tempfile::tempdir().unwrap();
        put_fixture(version, folder.path());
        let store = open(folder.path());
        let db = store.db();
        assert_eq!(db.reviews().unwrap()[0].id, "r", "schema {version}");
        assert_eq!(db.all_changes("r", "outline").unwrap().len(), 2);
        assert_eq!(db.identity("ada").unwrap().unwrap().name, "Ada");
        assert_eq!(db.find_contributions("r", "fees", 9).unwrap().len(), 1);
        assert_eq!(db.journals().unwrap()[0].question, "lead");
        let review = db.read_review("r").unwrap();
        let profile = review.unit("outline").record("profile", "self");
        assert_eq!(profile.text("title"), "Review of an invented State");
        assert_eq!(db.writes("op").unwrap()[0].place.field, "title");
        assert_eq!(store.integrity().unwrap(), [""; 0]);
        drop(store);
        let before = format!("{TODAY}-before-{SCHEMA}.sqlite");
        let made: Vec<_> = backups(folder.path()).collect();
        let has_backup = made.iter().any(|one| one.name == before && one.sound);
        assert_eq!(has_backup, version < SCHEMA);
    }
}

#[test]
fn the_state_before_a_migration_can_be_put_back() {
    let folder = tempfile::tempdir().unwrap();
    put_fixture(1, folder.path());
    drop(open(folder.path()));
    restore_backup(folder.path(), &newest_backup(folder.path()).unwrap()).unwrap();
    let back = rusqlite::Connection::open(folder.path().join(FILE)).unwrap();
    let version: u32 = back
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    assert_eq!(version, 1);
}
