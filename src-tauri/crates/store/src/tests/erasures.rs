//! A person can be forgotten, everywhere and for good.

use super::*;

fn erasure(kind: &str, id: &str) -> Erasure {
    Erasure {
        kind: kind.into(),
        id: id.into(),
        reason: "asked".into(),
        at: "2027-03-02T09:00:00Z".into(),
    }
}

#[test]
fn who_was_forgotten_is_nowhere_in_the_files_and_does_not_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    let ada = Identity {
        id: "p1".into(),
        kind: "person".into(),
        name: "Adaeze Oyelaran-Example".into(),
        contact: "adaeze@example.org".into(),
    };
    let said = "The words of Adaeze, sealed";
    let original = Original::seal("letter.txt", "text/plain", b"salt", said.into());
    let id = original.head.id.clone();
    let keep = |db: Db<'_>| {
        db.add_identity(&ada)?;
        db.add_original(&original)
    };
    store.write(keep).unwrap();
    store
        .write(|db| db.index_contribution("r", "c", "A-1", &ada.name, said))
        .unwrap();

    store
        .write(|db| {
            db.erase(&erasure("identity", "p1"))?;
            db.erase(&erasure("original", &id))?;
            db.index_contribution("r", "c", "A-1", "", "")
        })
        .unwrap();
    store.settle().unwrap();
    for (name, bytes) in files(folder.path()) {
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(!text.contains("adaeze"), "left in {name}");
    }

    store.write(keep).unwrap();
    let db = store.db();
    assert_eq!(
        db.identity("p1").unwrap(),
        None,
        "a copy brings nothing back"
    );
    assert_eq!(db.original_head(&id).unwrap(), None);
    assert_eq!(db.erasures().unwrap().len(), 2);
}
