#![allow(clippy::unwrap_used)]

mod histories;

use super::*;
use model::Scalar;

fn doc(actor: u8) -> Doc {
    Doc::new([actor; 16])
}

fn set(doc: &mut Doc, record: &str, field: &str, value: &str) -> Option<NewChange> {
    doc.write(
        &[(Register::new("block", record, field), Scalar::from(value))],
        0,
    )
}

fn bring(to: &mut Doc, from: &Doc) {
    let changes: Vec<Vec<u8>> = from
        .changes()
        .into_iter()
        .map(|change| change.bytes)
        .collect();
    to.receive(&changes).unwrap();
}

#[test]
fn two_rewrites_of_a_paragraph_both_stay_until_a_person_decides() {
    let mut ada = doc(1);
    set(&mut ada, "p", "text", "The Committee met.");
    let mut ben = Doc::load(None, &[ada.changes()[0].bytes.clone()], [2; 16]).unwrap();
    set(&mut ada, "p", "text", "The Committee met six times.");
    set(&mut ben, "p", "text", "The Committee met twice.");
    bring(&mut ada, &ben);
    bring(&mut ben, &ada);

    let (register, versions) = ada.two_versions().remove(0);
    let mut texts: Vec<_> = versions.iter().map(|one| one.value.clone()).collect();
    texts.sort();
    assert_eq!(
        texts,
        [
            "The Committee met six times.".into(),
            "The Committee met twice.".into()
        ]
    );
    assert_eq!(ada.unit(), ben.unit(), "the same version prints on both");

    ada.write(&[(register, "The Committee met seven times.".into())], 0)
        .unwrap();
    bring(&mut ben, &ada);
    assert!(ben.two_versions().is_empty());
    assert_eq!(
        ben.record("block", "p").text("text"),
        "The Committee met seven times."
    );
}

#[test]
fn two_laptops_that_begin_the_same_record_keep_all_its_fields() {
    let (mut ada, mut ben) = (doc(1), doc(2));
    set(&mut ada, "lead", "responsible", "Ministry of Interior");
    set(&mut ben, "lead", "state", "cleared");
    bring(&mut ada, &ben);
    let fields = ada.record("block", "lead");
    assert_eq!(fields.text("responsible"), "Ministry of Interior");
    assert_eq!(fields.text("state"), "cleared");
    assert!(ada.two_versions().is_empty());
}

#[test]
fn a_paragraph_that_one_removed_and_another_changed_is_shown() {
    let mut ada = doc(1);
    set(&mut ada, "p", "text", "The Committee met.");
    let mut ben = Doc::load(None, &[ada.changes()[0].bytes.clone()], [2; 16]).unwrap();
    let removed = Register::new("block", "p", "removed");
    ada.write(&[(removed.clone(), true.into())], 0).unwrap();
    let text = Register::new("block", "p", "text");
    ben.write_and_assert(
        &[(text, "It met twice.".into())],
        &[(removed.clone(), false.into())],
        0,
    )
    .unwrap();
    bring(&mut ada, &ben);
    let (register, versions) = ada.two_versions().remove(0);
    assert_eq!(register, removed);
    assert_eq!(versions.len(), 2);
    assert_eq!(ada.record("block", "p").text("text"), "It met twice.");
}

#[test]
fn an_older_version_can_be_read_again() {
    let mut ada = doc(1);
    set(&mut ada, "p", "text", "first");
    let then = ada.heads();
    set(&mut ada, "p", "text", "second");
    assert_eq!(
        ada.unit_at(&then).record("block", "p").text("text"),
        "first"
    );
}

#[test]
fn writing_the_same_again_makes_no_change() {
    let mut ada = doc(1);
    assert!(set(&mut ada, "p", "text", "same").is_some());
    assert_eq!(set(&mut ada, "p", "text", "same"), None);
}

#[test]
fn a_missing_parent_is_a_fault() {
    let mut ada = doc(1);
    set(&mut ada, "p", "text", "first");
    let second = set(&mut ada, "p", "text", "second").unwrap();
    let lone = Doc::load(None, &[second.bytes], [2; 16]);
    assert!(matches!(lone, Err(ReplicaFault::MissingParent)));
}

#[test]
fn a_comparison_shows_whole_words() {
    let pieces = compare("It allows visas.", "It abolishes visas.");
    let left: String = pieces
        .iter()
        .filter(|p| p.side != Side::Right)
        .map(|p| &*p.text)
        .collect();
    assert_eq!(left, "It allows visas.");
    assert!(pieces.contains(&Piece {
        side: Side::Right,
        text: "abolishes".into()
    }));
}
