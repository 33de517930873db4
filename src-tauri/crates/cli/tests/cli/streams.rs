//! Streams: pipes that close, disks that are full, text that would steer the terminal.

use crate::terminal::{Terminal, heard};

#[test]
fn a_reader_that_has_had_enough_is_no_fault() {
    let (ada, _) = Terminal::with_review("ada");
    for args in [
        &["show"][..],
        &["call", "--list"],
        &["templates", "--json"],
        &["--help"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let heard = heard(ada.command(args).stdout(writer).output().unwrap());
        assert_eq!((heard.code, heard.err.as_str()), (0, ""), "{args:?}");
    }
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let heard = heard(
        ada.command(&["show", "weather"])
            .stderr(writer)
            .output()
            .unwrap(),
    );
    assert_eq!(heard.code, 1);
}

#[test]
#[cfg(target_os = "linux")]
fn an_answer_that_can_not_be_written_is_told() {
    let (ada, _) = Terminal::with_review("ada");
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let heard = heard(ada.command(&["show"]).stdout(full).output().unwrap());
    assert_eq!(heard.code, 1);
    assert!(heard.err.contains("can't be written"), "{heard:?}");
}

#[test]
fn what_people_sent_in_does_not_steer_the_terminal() {
    let (ada, _) = Terminal::with_review("ada");
    ada.says(&[
        "contribution",
        "add",
        "--text",
        "red \u{1b}[31m and bell \u{7}",
        "--organization",
        "\u{1b}]0;Casa\u{7}",
    ]);
    for args in [
        &["contribution", "list"][..],
        &["contribution", "search", "red"],
    ] {
        assert!(!ada.says(args).contains('\u{1b}'));
    }
    let list = ada.json(&["contribution", "list"]);
    let number = list["rows"][0]["number"].as_str().unwrap();
    assert!(
        !ada.says(&["contribution", "show", number])
            .contains('\u{1b}')
    );
}

#[test]
fn what_comes_in_must_be_text() {
    let (ada, _) = Terminal::with_review("ada");
    let heard = ada.run_with(&["answer", "methodology", "lead", "-"], &[0xff, 0xfe, 0x00]);
    assert_eq!(heard.code, 1);
    assert!(heard.err.contains("no text in UTF-8"), "{heard:?}");
    let nothing = ada.run(&["answer", "methodology", "lead", "-"]);
    assert!(nothing.err.contains("There is no text."), "{nothing:?}");
}

#[test]
fn no_colours_and_no_spinner_where_nobody_looks() {
    let (ada, _) = Terminal::with_review("ada");
    let exported = ada.run(&["export", "--to", "a.pdf"]);
    assert_eq!(exported.err, "");
    assert!(!ada.run(&["fly"]).err.contains('\u{1b}'));
}

#[test]
#[cfg(unix)]
fn a_name_that_is_no_text_is_a_matter_of_usage() {
    use std::os::unix::ffi::OsStrExt;
    let (ada, _) = Terminal::with_review("ada");
    let name = std::ffi::OsStr::from_bytes(b"a\xff.pdf");
    let heard = heard(ada.command(&["export", "--to"]).arg(name).output().unwrap());
    assert_eq!(heard.code, 2, "{heard:?}");
}
