//! What can't be read is told and stops nothing else.

use super::{ORDER, broken, keys, offered, own, plan, put, words};
use crate::bench::{Bench, text_of};
use serde_json::json;

/// The one broken file of a bench, when `files` stand beside a good template.
fn told(files: &[(&str, String)]) -> (String, u64, String) {
    let mut bench = Bench::new("Ama");
    put(&mut bench, &own());
    put(&mut bench, files);
    assert_eq!(keys(&offered(&bench, "en"))[..4], ORDER);
    assert!(
        keys(&offered(&bench, "en")).contains(&"own".to_owned()),
        "the good one stays"
    );
    let all = broken(&bench);
    let [one] = all.as_slice() else {
        panic!("{all:?}")
    };
    let checks = bench.call("doctor", json!({ "rebuild": false }));
    assert_eq!(checks["broken"][0], *one, "check and repair tells it too");
    (
        text_of(one, "file"),
        one["line"].as_u64().unwrap(),
        text_of(one, "reason"),
    )
}

#[test]
fn a_broken_template_is_told_by_file_line_and_reason_and_stops_no_other() {
    let bad = "{\n \"key\": \"bad\",\n \"version\": 1,,\n}".to_owned();
    let (file, line, reason) = told(&[("templates/bad/template.json", bad)]);
    assert!(file.ends_with("bad/template.json"), "{file}");
    assert_eq!((line, reason.is_empty()), (3, false), "{reason}");
}

#[test]
fn a_missing_file_of_words_is_told() {
    let lonely =
        plan(json!([{ "key": "one", "kind": "narrative" }])).replace("\"own\"", "\"lonely\"");
    let (file, _, reason) = told(&[("templates/lonely/template.json", lonely)]);
    assert!(file.ends_with("lonely/en.json"), "{file}");
    assert_eq!(reason, "this file is missing");
}

#[test]
fn a_word_that_the_program_does_not_know_is_told_with_its_line() {
    for (sections, word) in [
        (json!([{ "key": "one", "kind": "narative" }]), "narative"),
        (
            json!([{ "key": "one", "kind": "list", "questions": [{ "key": "q", "kind": "essay" }] }]),
            "essay",
        ),
        (
            json!([{ "key": "one", "kind": "list", "questions": [{ "key": "q", "kind": "passage", "passage": "how-mad" }] }]),
            "how-mad",
        ),
        (json!([{ "key": "a/b", "kind": "list" }]), "a/b"),
    ] {
        let text = plan(sections).replace("\"own\"", "\"bad\"");
        let stands = text.lines().position(|line| line.contains(word)).unwrap() + 1;
        let (file, line, reason) = told(&[("templates/bad/template.json", text)]);
        assert!(
            file.ends_with("bad/template.json") && reason.contains(word),
            "{file} {reason}"
        );
        assert_eq!(line, stands as u64, "{reason}");
    }
}

#[test]
fn a_question_without_words_is_told() {
    let sections =
        json!([{ "key": "one", "kind": "list", "questions": [{ "key": "why", "kind": "text" }] }]);
    let text = plan(sections).replace("\"own\"", "\"bad\"");
    let said =
        words(json!({ "one": { "title": "One", "questions": { "wy": { "title": "Why?" } } } }));
    let (file, _, reason) = told(&[
        ("templates/bad/template.json", text),
        ("templates/bad/en.json", said),
    ]);
    assert!(
        file.ends_with("bad/en.json") && reason.contains("'why'"),
        "{file} {reason}"
    );
}

#[test]
fn two_folders_with_one_key_are_told_and_the_first_stays() {
    let [(_, plan), (_, said)] = own();
    let second = [
        ("templates/second/template.json", plan),
        ("templates/second/en.json", said),
    ];
    let (file, line, reason) = told(&second);
    assert!(
        file.ends_with("second/template.json") && reason.contains("'own'"),
        "{file} {reason}"
    );
    assert!(line > 0);
}
