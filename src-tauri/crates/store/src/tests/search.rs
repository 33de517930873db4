//! Whatever a person types is words.

use super::*;

#[test]
fn search_takes_any_text_as_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    store
        .write(|db| {
            db.index_contribution(
                "r",
                "c1",
                "A-1",
                "Fédération",
                "Placement fees are still charged",
            )
        })
        .unwrap();
    let found = |words: &str| store.db().find_contributions("r", words, 10).unwrap().len();
    assert_eq!(
        [
            found("placement fe"),
            found("federation"),
            found("A-1"),
            found("nobody")
        ],
        [1, 1, 1, 0]
    );
    for odd in [
        "\"",
        "fees OR",
        "NEAR(",
        "*",
        "fees) --",
        "body:fees",
        "'; DROP TABLE x",
        "\u{0}",
    ] {
        found(odd);
    }
}

#[test]
fn scripts_without_spaces_are_found_inside_a_run() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    let said = "国际移民政策必须保护SDG目标。";
    store
        .write(|db| {
            db.index_contribution("r", "zh", "A-1", "工会联合会", said)?;
            db.index_contribution(
                "r",
                "ar",
                "A-2",
                "اتحاد العمال",
                "رسوم التوظيف ما زالت تُفرض",
            )?;
            db.index_contribution("r", "th", "A-3", "สหภาพ", "ค่าธรรมเนียมการจัดหางาน")
        })
        .unwrap();
    let db = store.db();
    let ids = |words: &str| -> Vec<String> {
        let found = db.find_contributions("r", words, 10).unwrap();
        found.into_iter().map(|one| one.id).collect()
    };
    assert_eq!(ids("移民"), ["zh"]);
    assert_eq!(ids("目标"), ["zh"]);
    assert_eq!(ids("联合会 保护"), ["zh"]);
    assert_eq!(ids("民移"), [""; 0]);
    assert_eq!(ids("التوظيف"), ["ar"]);
    assert_eq!(ids("จัดหางาน"), ["th"]);
    let found = db.find_contributions("r", "移民", 1).unwrap();
    assert_eq!(found[0].snippet, said);
    let line = db.contribution_line("r", "zh").unwrap();
    assert_eq!(line, ("工会联合会".to_owned(), said.to_owned()));
}

#[test]
fn the_best_comes_first_and_a_renewed_text_is_found_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    store
        .write(|db| {
            let long = "fees ".to_owned() + &"other words ".repeat(80);
            db.index_contribution("r", "long", "A-1", "", &long)?;
            db.index_contribution("r", "short", "A-2", "", "fees, fees and fees")?;
            db.index_contribution("r", "short", "A-2", "", "only fees")?;
            db.index_contribution("other", "x", "A-2", "", "fees elsewhere")
        })
        .unwrap();
    let found = |review: &str, limit: usize| -> Vec<String> {
        let found = store.db().find_contributions(review, "fees", limit);
        found.unwrap().into_iter().map(|one| one.id).collect()
    };
    assert_eq!(found("r", 10), ["short", "long"]);
    assert_eq!(found("r", 1), ["short"]);
    assert_eq!(found("", 10).len(), 3);
    let matching = store.db().matching_contributions("r", "fees").unwrap();
    assert_eq!(matching.len(), 2);
    store.write(|db| db.clear_index("r")).unwrap();
    let left = store.db().find_contributions("", "fees", 10).unwrap();
    assert_eq!(left.len(), 1);
}

#[test]
fn a_word_that_is_everywhere_finds_the_newest() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = open(folder.path());
    begin(&mut store);
    store
        .write(|db| {
            (0..2100).try_for_each(|n| {
                db.index_contribution("r", &n.to_string(), "", "", "the same fees")
            })
        })
        .unwrap();
    let found = store.db().find_contributions("r", "fees", 2).unwrap();
    assert_eq!(found[0].id, "2099");
    assert_eq!(found.len(), 2);
}
