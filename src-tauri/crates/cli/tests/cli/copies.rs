//! A review on two computers.

use crate::terminal::{Terminal, text};

#[test]
fn a_copy_opens_elsewhere_comes_back_and_two_versions_wait_for_a_person() {
    let (ada, id) = Terminal::with_review("ada");
    ada.says(&["answer", "methodology", "lead", "The Ministry leads."]);
    ada.says(&[
        "contribution",
        "add",
        "--text",
        "Fees are too high.",
        "--person",
        "A. Diallo",
    ]);
    let copy = ada.file("aurelia.rapporteur");
    assert!(ada.says(&["save-copy", text(&copy)]).contains("kB"));

    let ben = Terminal::of("ben");
    assert!(ben.says(&["open-copy", text(&copy)]).contains(&id));
    assert!(
        ben.says(&["show", "methodology"])
            .contains("The Ministry leads.")
    );
    assert!(ben.says(&["contribution", "list"]).contains("A. Diallo"));
    ben.says(&["answer", "methodology", "lead", "The Office leads."]);
    ada.says(&["answer", "methodology", "lead", "The Cabinet leads."]);
    let back = ben.file("back.rapporteur");
    ben.says(&["save-copy", text(&back)]);

    let arrived = ada.says(&["open-copy", text(&back)]);
    assert!(
        arrived.contains("ben") && arrived.contains("'rapporteur-cli undecided'"),
        "{arrived}"
    );
    let undecided = ada.says(&["undecided"]);
    assert!(
        undecided.contains("The Office leads.") && undecided.contains("The Cabinet leads."),
        "{undecided}"
    );
    assert!(
        ada.refuses(&["approve", "--name", "Awa"])
            .contains("Two versions")
    );

    let versions = ada.json(&["undecided"])["places"][0]["versions"].clone();
    let office = versions
        .as_array()
        .unwrap()
        .iter()
        .position(|one| one["text"] == "The Office leads.")
        .unwrap();
    let version = (office + 1).to_string();
    assert!(ada.refuses(&["decide", "1", "9"]).contains("no version 9"));
    ada.says(&["decide", "1", &version]);
    assert_eq!(ada.says(&["undecided"]), "Nothing to decide.\n");
    assert!(
        ada.says(&["show", "methodology"])
            .contains("The Office leads.")
    );
}

#[test]
fn a_copy_that_was_cut_on_the_way_changes_nothing() {
    let (ada, _) = Terminal::with_review("ada");
    let copy = ada.file("aurelia.rapporteur");
    ada.says(&["save-copy", text(&copy)]);
    let bytes = std::fs::read(&copy).unwrap();
    let ben = Terminal::of("ben");
    for kept in [0, 10, bytes.len() / 2, bytes.len() - 1] {
        let cut = ben.written("cut.rapporteur", &bytes[..kept]);
        let refused = ben.refuses(&["open-copy", text(&cut)]);
        assert!(
            refused.contains("damaged") || refused.contains("not a saved copy"),
            "{kept}: {refused}"
        );
    }
    assert!(
        ben.refuses(&["open-copy", "nowhere.rapporteur"])
            .contains("no such file")
    );
    assert_eq!(ben.json(&["list"]).as_array().unwrap().len(), 0);
}
