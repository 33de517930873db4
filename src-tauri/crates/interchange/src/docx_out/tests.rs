//! A Draft goes out and reads back as what it says.
#![allow(clippy::unwrap_used)]

use super::{Page, write};
use crate::pack::Pack;
use model::draft::{Cover, Draft, DraftBlock, DraftRun, DraftSection, Passage};

fn words(text: &str) -> Vec<DraftRun> {
    vec![DraftRun::Text {
        text: text.into(),
        b: false,
        i: false,
        href: String::new(),
    }]
}

fn draft(dir: &str) -> Draft {
    let table = DraftBlock::Table {
        id: String::new(),
        caption: "Inputs".into(),
        widths: vec![1.0, 3.0],
        head: vec![words("No."), words("Said")],
        rows: vec![vec![
            words("A-1"),
            words("Wages <late> & low\u{1}\nand more"),
        ]],
        row_heads: true,
    };
    Draft {
        language: "en".into(),
        dir: dir.into(),
        cover: Cover {
            title: "Inputs & responses".into(),
            lead: "Ministry".into(),
            ..Cover::default()
        },
        words: [("page-of".to_owned(), "Page {page} of {pages}".to_owned())].into(),
        sections: vec![DraftSection {
            title: "Trade unions".into(),
            passages: vec![Passage {
                blocks: vec![table],
                ..Passage::default()
            }],
            ..DraftSection::default()
        }],
        ..Draft::default()
    }
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut pack = Pack::open(bytes).unwrap();
    String::from_utf8(pack.part(name, 1 << 20).unwrap().unwrap()).unwrap()
}

#[test]
fn it_reads_back_as_what_it_says() {
    let bytes = write(&draft("ltr"), Page::default()).unwrap();
    let read = crate::document::read("out.docx", &bytes);
    let text = format!("{read:?}");
    for said in ["Inputs & responses", "Trade unions", "Wages <late> & low"] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn a_screen_reader_finds_headings_heads_of_tables_and_the_language() {
    let bytes = write(&draft("ltr"), Page::default()).unwrap();
    let document = part(&bytes, "word/document.xml");
    assert!(document.contains(r#"<w:pStyle w:val="Heading2"/>"#));
    assert_eq!(document.matches("<w:tblHeader/>").count(), 1);
    assert!(part(&bytes, "word/styles.xml").contains(r#"<w:lang w:val="en""#));
    assert!(
        part(&bytes, "docProps/core.xml").contains("<dc:title>Inputs &amp; responses</dc:title>")
    );
    let footer = part(&bytes, "word/footer1.xml");
    assert!(
        footer.contains(" PAGE ") && footer.contains(" NUMPAGES "),
        "{footer}"
    );
}

#[test]
fn from_right_to_left_everything_is_turned() {
    let page = Page {
        wide: true,
        made: (2027, 3, 4),
    };
    let bytes = write(&draft("rtl"), page).unwrap();
    let document = part(&bytes, "word/document.xml");
    assert!(document.contains("<w:bidiVisual/>") && document.contains("<w:rtl/>"));
    assert!(document.contains(r#"w:orient="landscape""#));
    assert_eq!(bytes, write(&draft("rtl"), page).unwrap());
}
