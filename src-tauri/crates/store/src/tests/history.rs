//! History and originals are only ever added to.

use super::*;

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
            let place = model::Place {
                unit: "outline".into(),
                collection: "profile".into(),
                record: "self".into(),
                field: "title".into(),
            };
            let after = "\u{0} a title".into();
            let write = WriteRow {
                place,
                before: None,
                after,
            };
            db.add_writes("op", &[write])?;
            db.add_change(document, &change(1, &[]))?;
            db.add_change(document, &change(2, &[1]))
        })
        .unwrap();
    for sql in [
        "UPDATE change SET raw = x'00'",
        "DELETE FROM change",
        "DELETE FROM operation",
        "UPDATE original SET bytes = x'00'",
        "DELETE FROM original",
        "DELETE FROM change_parent",
        "UPDATE change_parent SET parent = x'00'",
        "DELETE FROM operation_write",
        "UPDATE operation_write SET after = 'null'",
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
fn changes_come_back_parents_first_with_and_without_the_cache() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    store
        .write(|db| {
            let document = db.document("r", "outline")?;
            for number in 1..=3 {
                let parents: Vec<u8> = (number > 1).then_some(number - 1).into_iter().collect();
                db.add_change(document, &change(number, &parents))?;
                db.add_change(document, &change(number, &parents))?;
            }
            db.set_snapshot(document, b"first three")?;
            db.add_change(document, &change(4, &[3]))
        })
        .unwrap();
    let reader = store.reader().unwrap();
    let db = reader.db();
    let all = db.all_changes("r", "outline").unwrap();
    let raw: Vec<Vec<u8>> = all.into_iter().map(|change| change.raw).collect();
    assert_eq!(raw, [vec![1], vec![2], vec![3], vec![4]]);
    let loaded = db.load(db.document("r", "outline").unwrap()).unwrap();
    assert_eq!(loaded.snapshot.as_deref(), Some(&b"first three"[..]));
    assert_eq!(loaded.since, [vec![4]]);
    assert_eq!(db.operation_of(&[4; 32]).unwrap().as_deref(), Some("op"));
    assert!(db.all_changes("r", "no such unit").unwrap().is_empty());
    assert!(!db.has_change("r", "no such unit", &[4; 32]).unwrap());
}

#[test]
fn a_transaction_that_fails_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    let failed = store.write(|db| {
        db.set_setting("language", "fr")?;
        Err::<(), _>(StoreFault::MissingParent)
    });
    assert!(failed.is_err());
    assert_eq!(store.db().setting("language").unwrap(), None);
}

#[test]
fn an_original_is_the_bytes_that_came() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let mut sealed = Original::seal("a\u{0}.pdf", "application/pdf", b"salt", bytes.clone());
    store.write(|db| db.add_original(&sealed)).unwrap();
    let found = store.db().original(&sealed.head.id).unwrap().unwrap();
    assert_eq!(found, sealed);
    assert!(found.is_intact());
    let other = Original::seal("a", "application/pdf", b"pepper", bytes);
    assert_ne!(
        other.head.id, sealed.head.id,
        "the id says nothing of the content"
    );
    sealed.bytes[5] ^= 1;
    assert!(!sealed.is_intact());
}
