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

    ada.decide(&[(register, "The Committee met seven times.".into())], 0)
        .unwrap();
    bring(&mut ben, &ada);
    assert!(ben.two_versions().is_empty());
    assert_eq!(
        ben.record("block", "p").text("text"),
        "The Committee met seven times."
    );
}

#[test]
fn a_decision_that_is_taken_back_leaves_both_versions_again() {
    let mut ada = doc(1);
    set(&mut ada, "p", "text", "The Committee met.");
    let mut ben = Doc::load(None, &[ada.changes()[0].bytes.clone()], [2; 16]).unwrap();
    set(&mut ada, "p", "text", "It met six times.");
    set(&mut ben, "p", "text", "It met twice.");
    bring(&mut ada, &ben);
    let (register, before) = ada.two_versions().remove(0);
    let printed = before.last().unwrap().value.clone();

    let decided = (register.clone(), "It met often.".into());
    ada.decide(std::slice::from_ref(&decided), 0).unwrap();
    ada.reopen(&[(register.clone(), printed.clone())], 0)
        .unwrap();
    assert_eq!(ada.two_versions(), [(register.clone(), before)]);
    bring(&mut ben, &ada);
    assert_eq!(ben.two_versions(), ada.two_versions());
    assert_eq!(ben.unit(), ada.unit());

    ben.decide(&[(register.clone(), printed.clone())], 0)
        .unwrap();
    bring(&mut ada, &ben);
    assert!(ada.two_versions().is_empty());
    assert_eq!(ada.record("block", "p").0["text"], printed);
}

#[test]
fn going_on_writing_does_not_decide_between_two_versions() {
    let mut ada = doc(1);
    set(&mut ada, "p", "text", "The Committee met.");
    let mut ben = Doc::load(None, &[ada.changes()[0].bytes.clone()], [2; 16]).unwrap();
    set(&mut ada, "p", "text", "It met six times.");
    set(&mut ben, "p", "text", "It met twice.");
    bring(&mut ada, &ben);
    let printed = ada.record("block", "p").text("text").to_owned();
    let other = if printed == "It met twice." {
        "It met six times."
    } else {
        "It met twice."
    };

    set(&mut ada, "p", "text", "It met often.");
    bring(&mut ben, &ada);
    let register = Register::new("block", "p", "text");
    let texts: Vec<_> = ben
        .versions(&register)
        .into_iter()
        .map(|one| one.value)
        .collect();
    assert_eq!(texts, [other.into(), "It met often.".into()]);
    assert_eq!(ben.record("block", "p").0.len(), 1, "no stray fields");

    ben.decide(&[(register, "It met often.".into())], 0)
        .unwrap();
    bring(&mut ada, &ben);
    assert!(ada.two_versions().is_empty());
}

#[test]
fn a_blank_beside_a_text_is_two_versions() {
    let mut ada = doc(1);
    set(&mut ada, "p", "text", "The Committee met.");
    let mut ben = Doc::load(None, &[ada.changes()[0].bytes.clone()], [2; 16]).unwrap();
    let register = Register::new("block", "p", "text");
    ada.write(&[(register.clone(), Scalar::Null)], 0).unwrap();
    set(&mut ben, "p", "text", "It met twice.");
    bring(&mut ben, &ada);
    for text in ["It met.", "It met often."] {
        set(&mut ben, "p", "text", text);
        assert_eq!(ben.versions(&register).len(), 2);
    }
}

#[test]
fn the_same_words_written_twice_are_agreement() {
    let (mut ada, mut ben) = (doc(1), doc(2));
    set(&mut ada, "p", "text", "The Committee met.");
    set(&mut ben, "p", "text", "The Committee met.");
    bring(&mut ada, &ben);
    assert!(ada.two_versions().is_empty());
    assert_eq!(set(&mut ada, "p", "text", "The Committee met."), None);
}

#[test]
fn any_name_and_any_text_come_back_as_they_were() {
    let mut ada = doc(1);
    let names = ["a/b", "a", "%2F", "a%", "", "前", "ع/ن", "a0", "0", "\u{0}"];
    let text = "\u{0}\u{1b}[31m \u{202e}بين\u{200b} \u{fffd}#let x = 1";
    for (at, name) in names.iter().enumerate() {
        set(&mut ada, name, &format!("{name}/{at}"), text);
    }
    for (at, name) in names.iter().enumerate() {
        let fields = ada.record("block", name);
        assert_eq!(fields.0.len(), 1, "{name:?}");
        assert_eq!(fields.text(&format!("{name}/{at}")), text);
    }
    assert_eq!(ada.unit().records("block").count(), names.len());
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
fn what_can_not_be_taken_in_whole_is_not_taken_in_at_all() {
    let mut ada = doc(1);
    let first = set(&mut ada, "p", "text", "first").unwrap();
    set(&mut ada, "p", "text", "second");
    let third = set(&mut ada, "p", "text", "third").unwrap();
    let mut ben = Doc::load(None, std::slice::from_ref(&first.bytes), [2; 16]).unwrap();
    let heads = ben.heads();
    let lacking = ben.receive(std::slice::from_ref(&third.bytes));
    assert!(matches!(lacking, Err(ReplicaFault::MissingParent)));
    for at in 0..third.bytes.len() {
        let mut broken = third.bytes.clone();
        broken[at] ^= 0x10;
        assert!(ben.receive(&[broken]).is_err(), "byte {at}");
        assert!(ben.receive(&[third.bytes[..at].to_vec()]).is_err());
    }
    assert_eq!(ben.heads(), heads);
    bring(&mut ben, &ada);
    assert_eq!(ben.unit(), ada.unit());
}

#[test]
fn a_copied_store_that_goes_on_under_a_fresh_actor_comes_together() {
    let mut ada = doc(1);
    set(&mut ada, "p", "text", "first");
    let changes: Vec<Vec<u8>> = ada.changes().into_iter().map(|one| one.bytes).collect();
    let mut restored = Doc::load(None, &changes, [3; 16]).unwrap();
    set(&mut ada, "p", "text", "on the laptop");
    set(&mut restored, "p", "text", "from the backup");
    bring(&mut ada, &restored);
    assert_eq!(ada.two_versions()[0].1.len(), 2);
}

#[test]
fn what_was_touched_since_a_version_is_told() {
    let mut ada = doc(1);
    set(&mut ada, "p", "text", "first");
    let then = ada.heads();
    set(&mut ada, "q", "text", "second");
    let touched: Vec<_> = ada.touched_since(&then).into_iter().collect();
    assert_eq!(touched, [("block".to_owned(), "q".to_owned())]);
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
