//! The verification code: the same in draft and final, another after any change of the text.

use crate::bench::Bench;
use chrono::NaiveDate;
use draft::ApprovalFacts;
use model::consent::Edition;
use model::draft::{Draft, DraftBlock};
use model::{BlockKind, UnitKey};

fn bench() -> Bench {
    let mut bench = Bench::new("national-review", "en");
    bench.write(
        "section:methodology",
        "lead",
        BlockKind::Paragraph,
        "The ministry led the work.",
    );
    bench
}

#[test]
fn draft_and_final_carry_the_same_code() {
    let mut bench = bench();
    let draft = bench.compose().0;
    bench.approval = Some(ApprovalFacts {
        name: "Amina Diallo".into(),
        date: "2029-04-01".into(),
        ..Default::default()
    });
    bench.today = NaiveDate::from_ymd_opt(2029, 6, 1).unwrap();
    bench.set(
        UnitKey::OUTLINE,
        "profile",
        "self",
        "mark_line",
        "for comments by Friday",
    );
    let last = bench.compose().0;
    assert!(draft.mark.is_some() && last.mark.is_none());
    assert_eq!(draft.code, last.code);
    assert!(
        last.approval
            .unwrap()
            .rows
            .iter()
            .any(|(_, value)| *value == draft.code)
    );
}

#[test]
fn an_internal_edition_that_says_the_same_has_the_same_code() {
    let mut bench = bench();
    let public = bench.compose().0;
    bench.edition = Edition::Internal;
    let internal = bench.compose().0;
    assert!(public.edition.is_empty() && !internal.edition.is_empty());
    assert_eq!(public.code, internal.code);
}

#[test]
fn what_a_draft_says_is_missing_is_no_part_of_its_code() {
    let mut bench = bench();
    bench.set("objective:5", "self", "self", "priority", true);
    let draft = bench.compose().0;
    bench.approval = Some(ApprovalFacts::default());
    let last = bench.compose().0;
    let gaps = |draft: &Draft| {
        let passages = draft.sections.iter().flat_map(|section| &section.passages);
        let blocks = passages.flat_map(|passage| &passage.blocks);
        blocks
            .filter(|block| matches!(block, DraftBlock::Gap { .. }))
            .count()
    };
    assert!(gaps(&draft) > 0 && gaps(&last) == 0);
    assert_eq!(draft.code, last.code);
}

#[test]
fn a_word_more_is_another_code() {
    let mut bench = bench();
    let before = bench.compose().0.code;
    bench.set(
        "section:methodology",
        "block",
        "b0",
        "text",
        "The ministry led the work!",
    );
    assert_ne!(before, bench.compose().0.code);
}

#[test]
fn a_code_is_four_groups_that_can_be_read_aloud() {
    let code = bench().compose().0.code;
    let groups: Vec<&str> = code.split('-').collect();
    assert_eq!(groups.len(), 4);
    assert!(
        groups
            .iter()
            .all(|four| four.len() == 4 && !four.contains(['I', 'L', 'O', 'U'])),
        "{code}"
    );
}
