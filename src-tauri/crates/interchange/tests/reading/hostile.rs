//! Readers do not panic, whatever they are given: chance, and real files with some bytes changed, cut or doubled.

use crate::made::{docx, eml, odt, pdf, rows, xlsx, zipped};
use interchange::archive::unpack;
use interchange::{document, table};
use proptest::prelude::*;

/// Files that are changed, by name.
fn real() -> Vec<(&'static str, Vec<u8>)> {
    let sheet = rows(&[&["Text", "Date"], &["One", "2027-05-02"]]);
    let html = b"<html><body><p>One &amp; two</p><div>Three</div></body></html>";
    vec![
        ("a.xlsx", xlsx(&[("S", &sheet)])),
        (
            "a.docx",
            docx("<w:p><w:r><w:t>One &amp; two</w:t></w:r></w:p>"),
        ),
        (
            "a.odt",
            odt("<text:p>One<text:s text:c=\"3\"/>two</text:p>"),
        ),
        ("a.pdf", pdf(&["One", "Two"])),
        ("a.eml", eml()),
        ("a.html", html.to_vec()),
        ("a.csv", b"a;b\n\"x\ny\";2\n".to_vec()),
        ("a.zip", zipped(&[("a.txt", b"one"), ("b.txt", b"two")])),
    ]
}

/// Reads a file in every way there is; what comes out stays within its bounds.
fn read_all(name: &str, bytes: &[u8]) {
    let read = document::read(name, bytes);
    assert!(read.text.is_empty() || read.unread.is_none());
    if let Ok(table) = table::read(name, bytes, "") {
        assert!(table.rows.len() <= 200_000);
    }
    if let Ok(files) = unpack(bytes, 1 << 20) {
        assert!(files.iter().all(
            |file| file.content.as_ref().is_ok_and(|one| one.len() <= 1 << 20)
                || file.content.is_err()
        ));
    }
}

fn names() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "a.xlsx", "a.docx", "a.odt", "a.pdf", "a.eml", "a.html", "a.csv", "a.zip", "a.txt", "a",
    ])
}

/// Beginnings that lead a reader on.
fn beginnings() -> impl Strategy<Value = &'static [u8]> {
    prop::sample::select(vec![
        b"".as_slice(),
        b"PK\x03\x04",
        b"%PDF-1.7\n",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"From: a\r\n",
        b"\xff\xfe",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn chance_is_no_file(name in names(), begins in beginnings(), rest in prop::collection::vec(any::<u8>(), 0..2000)) {
        read_all(name, &[begins, &rest].concat());
    }

    #[test]
    fn a_changed_file_is_read_or_refused(
        which in 0usize..8,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        cut in any::<prop::sample::Index>(),
        doubled in any::<bool>(),
        is_cut in any::<bool>(),
    ) {
        let (name, mut bytes) = real().swap_remove(which);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        if doubled {
            bytes.extend_from_within(..);
        }
        read_all(name, &bytes);
    }

    /// The same inside an archive that is whole: the reader of the inside is reached.
    #[test]
    fn a_changed_inside_is_read_or_refused(
        which in 0usize..3,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<char>()), 1..12),
    ) {
        let inside = [
            "<w:p><w:pPr><w:tab w:pos=\"1\"/></w:pPr><w:del><w:t>x</w:t></w:del><w:t>One &amp; two &#65;</w:t></w:p>",
            "<text:p>One<text:s text:c=\"3\"/><text:note><text:p>x</text:p></text:note>two</text:p>",
            "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>46509</v></c><c r=\"B1\" t=\"b\"><v>1</v></c></row></sheetData>\
             <mergeCells count=\"1\"><mergeCell ref=\"A1:A3\"/></mergeCells>",
        ][which];
        let mut letters: Vec<char> = inside.chars().collect();
        for (at, letter) in changes {
            let at = at.index(letters.len());
            letters[at] = letter;
        }
        let inside: String = letters.into_iter().collect();
        match which {
            0 => read_all("a.docx", &docx(&inside)),
            1 => read_all("a.odt", &odt(&inside)),
            _ => read_all("a.xlsx", &xlsx(&[("S", &inside)])),
        }
    }
}

#[test]
fn nesting_without_end_is_borne() {
    let deep = |open: &str| open.repeat(200_000);
    read_all("a.docx", &docx(&deep("<w:p>")));
    read_all("a.odt", &odt(&deep("<text:note>")));
    read_all("a.html", deep("<div>").as_bytes());
    let nested = format!(
        "%PDF-1.4\n1 0 obj\n{}\nendobj\ntrailer<</Root 1 0 R>>",
        deep("[")
    );
    read_all("a.pdf", nested.as_bytes());
    let nested = format!(
        "From: a\r\nSubject: b\r\n{}",
        deep("Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n")
    );
    read_all("a.eml", nested.as_bytes());
}

#[test]
fn a_pdf_whose_pages_lead_in_a_circle_ends() {
    let circle = b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>\nendobj\n\
        trailer<</Root 1 0 R>>";
    read_all("a.pdf", circle);
}
