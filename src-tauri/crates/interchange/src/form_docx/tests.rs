//! A Word form goes out and comes back.
#![allow(clippy::unwrap_used)]

use super::{BLANK, BOX, CROSSED, read, write};
use crate::pack::Pack;
use model::paper::{Choice, Paper, Part, Tick, Unreadable, Write};
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn paper() -> Paper {
    Paper {
        language: "ar".into(),
        rtl: true,
        title: "مساهمتكم <في> الاستعراض".into(),
        parts: vec![
            Part::Write(Write {
                name: "q.objective:5.input".into(),
                label: "What works & what does not?".into(),
                help: String::new(),
                lines: 8,
            }),
            Part::One(Choice {
                name: "consent".into(),
                label: "Publish?".into(),
                answers: vec![
                    ("quote-with-name".into(), "Yes".into()),
                    ("internal-only".into(), "No".into()),
                ],
            }),
            Part::Tick(Tick {
                name: "listed".into(),
                label: "List me".into(),
            }),
        ],
        hidden: vec![("form.number".into(), "7KQ2-93MD".into())],
        made: (2027, 3, 1),
        ..Paper::default()
    }
}

/// The document with its words changed.
fn edited(change: impl Fn(String) -> String) -> Vec<u8> {
    let bytes = write(&paper()).unwrap();
    let mut pack = Pack::open(&bytes).unwrap();
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    for at in 0..pack.len() {
        let name = pack.listed(at).unwrap().name;
        let content = pack.unpack(at, 1 << 20).unwrap();
        zip.start_file(&name, SimpleFileOptions::default()).unwrap();
        let content = match name.as_str() {
            "word/document.xml" => change(String::from_utf8(content).unwrap()).into_bytes(),
            _ => content,
        };
        zip.write_all(&content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn what_was_written_and_ticked_comes_back() {
    let bytes = edited(|xml| {
        let xml = xml.replacen(BLANK, "الأوراق &amp; المواعيد</w:t><w:br/><w:t>手续", 1);
        xml.replacen(BOX, CROSSED, 1)
    });
    let read = read(&bytes).unwrap();
    assert_eq!(
        read.answer("q.objective:5.input"),
        "الأوراق & المواعيد\n手续"
    );
    assert_eq!(read.answer("consent"), "quote-with-name");
    assert_eq!(read.answer("listed"), "");
    assert_eq!(read.answer("form.number"), "7KQ2-93MD");
}

#[test]
fn two_ticks_are_both_told_and_a_blank_form_is_blank() {
    let two = read(&edited(|xml| xml.replacen(BOX, CROSSED, 2))).unwrap();
    assert_eq!(two.answer("consent"), "quote-with-name internal-only");
    let blank = read(&write(&paper()).unwrap()).unwrap();
    assert_eq!(blank.answer("q.objective:5.input"), "");
    assert_eq!(blank.answer("consent"), "");
}

#[test]
fn what_is_no_form_is_refused_with_its_reason() {
    let form = write(&paper()).unwrap();
    assert_eq!(read(b"%PDF-1.7"), Err(Unreadable::Foreign));
    assert_eq!(read(b"\xd0\xcf\x11\xe0 locked"), Err(Unreadable::Locked));
    assert_eq!(read(&form[..form.len() / 2]), Err(Unreadable::Damaged));
    let cut = edited(|xml| xml[..xml.find("</w:sdtContent>").unwrap()].to_owned());
    assert_eq!(read(&cut), Err(Unreadable::Damaged));
    let bare = edited(|_| "<w:document><w:body/></w:document>".to_owned());
    assert_eq!(read(&bare), Err(Unreadable::NoForm));
    let long = edited(|xml| xml.replacen(BLANK, &"long ".repeat(200_000), 1));
    assert_eq!(read(&long), Err(Unreadable::Large));
}
