//! What is refused: one plain sentence, what to do next, the exit status; never a panic, never a loss.

use crate::terminal::Terminal;
use std::fs::File;

#[test]
fn what_is_not_there_is_said_with_the_way_to_what_is() {
    let (ada, _) = Terminal::with_review("ada");
    let cases: &[(&[&str], &str)] = &[
        (
            &["--review", "zzzz", "show"],
            "There is no review 'zzzz' here. 'rapporteur-cli list'",
        ),
        (
            &["new", "--template", "none", "--country", "A"],
            "There is no template 'none'.",
        ),
        (
            &["new", "--template", "national-review", "--country", " "],
            "name of the State",
        ),
        (
            &[
                "new",
                "--template",
                "national-review",
                "--country",
                "A",
                "--due",
                "2027-02-31",
            ],
            "'2027-02-31' is not a date",
        ),
        (
            &["show", "weather"],
            "There is no 'weather' in this review. 'rapporteur-cli show'",
        ),
        (
            &["show", "section:weather"],
            "There is no 'section:weather'",
        ),
        (
            &["answer", "methodology", "weather", "Fine."],
            "There is no question 'weather'",
        ),
        (
            &["answer", "methodology", "how-made", "Fine."],
            "written by the program",
        ),
        (&["answer", "methodology", "lead", " "], "There is no text."),
        (
            &["contribution", "show", "A-999"],
            "There is no contribution 'A-999'",
        ),
        (
            &["contribution", "add", "--text", "x", "--category", "birds"],
            "There is no category 'birds'. The categories are:",
        ),
        (
            &["contribution", "add", "--text", "x", "--date", "2027-02-31"],
            "'2027-02-31' is not a date",
        ),
        (
            &["contribution", "add", "--text", "x", "--objectives", "24"],
            "There is no objective 24",
        ),
        (
            &[
                "contribution",
                "add",
                "--text",
                "x",
                "--sections",
                "weather",
            ],
            "There is no 'weather'",
        ),
        (
            &[
                "contribution",
                "add",
                "--text",
                "x",
                "--consultation",
                "Nobody",
            ],
            "There is no consultation 'Nobody'",
        ),
        (
            &["contribution", "add", "--file", "nowhere.pdf"],
            "nowhere.pdf: There is no such file",
        ),
        (
            &["import", "contributions", "nowhere.csv", "--dry-run"],
            "no such file",
        ),
        (
            &["export", "--to", "no/such/folder/a.pdf"],
            "no such folder",
        ),
        (
            &["save-copy", "no/such/folder/a.rapporteur"],
            "no such folder",
        ),
        (&["verify", "nowhere.pdf"], "no such file"),
        (&["approve", "--name", " "], "Write the name"),
        (&["sample", "--key", "none"], "There is no sample 'none'"),
        (&["call", "fly"], "There is no command 'fly'"),
        (&["call", "get_review", "{"], "is no JSON"),
        (&["call", "get_review", "{}"], "can't take"),
        (&["decide", "1", "1"], "There is no version 1 of a place 1."),
    ];
    for (args, sentence) in cases {
        let said = ada.refuses(args);
        assert!(said.contains(sentence), "{args:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{args:?}: one sentence: {said}");
    }
    assert_eq!(
        ada.json(&["list"]).as_array().unwrap().len(),
        1,
        "nothing was made"
    );
    assert_eq!(
        ada.json(&["history"])["entries"].as_array().unwrap().len(),
        1,
        "nothing was written"
    );
}

#[test]
fn without_any_review_the_way_to_one_is_shown() {
    let ada = Terminal::of("ada");
    for verb in ["show", "check", "history", "undo", "undecided"] {
        assert!(
            ada.refuses(&[verb])
                .contains("Begin one with 'rapporteur-cli new'"),
            "{verb}"
        );
    }
    assert!(
        ada.says(&["list"])
            .starts_with("There is no review here yet.")
    );
}

#[test]
fn what_can_not_be_taken_is_a_matter_of_usage() {
    let ada = Terminal::of("ada");
    let cases: &[&[&str]] = &[
        &[],
        &["fly"],
        &["new"],
        &["export"],
        &["answer", "methodology", "lead"],
        &["contribution"],
        &["contribution", "add"],
        &[
            "contribution",
            "add",
            "--text",
            "x",
            "--permission",
            "maybe",
        ],
        &["contribution", "list", "--objective", "24"],
        &["import", "contributions", "a.csv", "--map", "text"],
        &["import", "contributions", "a.csv", "--dry-run", "--yes"],
        &["export", "--to", "a.pdf", "--edition", "secret"],
        &["sample", "--short", "--key", "x"],
        &["approve", "--name", "A", "--on-paper"],
    ];
    for args in cases {
        let heard = ada.run(args);
        assert_eq!(
            (heard.code, heard.out.as_str()),
            (2, ""),
            "{args:?}: {heard:?}"
        );
        assert!(
            heard.err.contains("--help") || heard.err.contains("Usage"),
            "{args:?}: {heard:?}"
        );
    }
    assert!(
        !ada.store().exists(),
        "usage is told before anything is opened"
    );
}

#[test]
fn faults_are_json_where_answers_are() {
    let (ada, _) = Terminal::with_review("ada");
    let kind = |args: &[&str]| {
        let fault: serde_json::Value = serde_json::from_str(&ada.refuses(args)).unwrap();
        fault["kind"].as_str().unwrap().to_owned()
    };
    assert_eq!(kind(&["--json", "show", "weather"]), "missing");
    assert_eq!(
        kind(&["--json", "new", "--template", "none", "--country", "A"]),
        "invalid"
    );
    assert_eq!(kind(&["--json", "verify", "nowhere.pdf"]), "file");
}

#[test]
fn a_document_of_200_megabytes_is_not_taken() {
    let (ada, _) = Terminal::with_review("ada");
    File::create(ada.file("film.mp4"))
        .unwrap()
        .set_len(200 << 20)
        .unwrap();
    let said = ada.refuses(&["contribution", "add", "--file", "film.mp4"]);
    assert!(
        said.contains("200 MB; at most 100 MB can be attached"),
        "{said}"
    );
    assert_eq!(ada.json(&["contribution", "list"])["all"], 0);
}
