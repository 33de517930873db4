//! What is kept comes back as it was.

use super::*;

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
