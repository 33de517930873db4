//! What people paste, by mistake or not, prints as it stands or is marked; the press never stops.

use crate::fixture::{figure, para, report, section, text};
use crate::speech::speech;
use crate::standards::assert_passes;
use crate::{keep, pictures, print, read};
use model::draft::{Draft, DraftBlock, DraftItem, DraftRun};
use typeset::{Pictures, Scope};

fn with(blocks: Vec<DraftBlock>) -> Draft {
    Draft {
        sections: vec![section("section:x", "1", "Section", blocks)],
        ..report("en")
    }
}

#[test]
fn markup_prints_literally() {
    let lines = [
        "#panic(1) #read(\"/etc/passwd\") $x^2$ *a* _b_ = c <label> @ref // gone? /* no */",
        "**bold** [link](http://x) # head | a | b | ~~~",
        "<script>alert(1)</script> &amp; <b>x</b>",
        "'); DROP TABLE change; -- \\u{41} \\n",
    ];
    let blocks = lines
        .iter()
        .map(|line| para("p", None, vec![text(line)]))
        .collect();
    let pages = read("literal", &print(&with(blocks), &pictures())).concat();
    let printed: String = pages.split_whitespace().collect();
    for line in lines {
        let line: String = line.split_whitespace().collect();
        assert!(printed.contains(&line), "{line} is not in\n{pages}");
    }
}

#[test]
fn what_is_no_picture_is_named_and_its_words_print() {
    let say = speech("en");
    let kinds = [
        ("text", "png", b"this is a text".to_vec()),
        ("cut", "png", include_bytes!("chart.png")[..200].to_vec()),
        ("empty", "jpg", vec![]),
        ("html", "svg", b"<svg><not closed".to_vec()),
        ("linked", "svg", br#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/x.png" width="9" height="9"/></svg>"#.to_vec()),
    ];
    let mut album = pictures();
    for (name, format, bytes) in kinds.clone() {
        album.insert(name.into(), (format.into(), bytes));
    }
    let mut blocks: Vec<_> = kinds
        .iter()
        .map(|(name, format, _)| figure(name, format, &say))
        .collect();
    blocks.push(figure("nowhere", "png", &say));
    let pdf = print(&with(blocks), &album);
    for name in ["text", "cut", "empty", "html"] {
        assert!(
            pdf.refused.contains(&name.to_owned()),
            "{name}: {:?}",
            pdf.refused
        );
    }
    assert!(!pdf.refused.contains(&"chart".to_owned()));
    let text = read("no-picture", &pdf).concat();
    assert!(
        text.matches("accurate and disaggregated data").count() >= 5,
        "{text}"
    );
    assert_passes(&[keep("no-picture", &pdf)]);
}

#[test]
fn a_report_of_oddities_still_passes() {
    let odd = "a\u{0}b\u{7}\u{1B}\u{202E}c\u{2067}d\u{FEFF}\u{FFFE}\u{E000} 🙂 हिन्दी \u{301}\u{200D} end\u{AD}.";
    let link = |href: &str| DraftRun::Text {
        text: "link".into(),
        b: true,
        i: true,
        href: href.into(),
    };
    let heading = |level: u8, words: &str| DraftBlock::Heading {
        id: String::new(),
        level,
        number: String::new(),
        runs: vec![text(words)],
    };
    let blocks = vec![
        heading(4, odd),
        heading(2, "   "),
        para(
            "p",
            Some(u32::MAX),
            vec![
                text(odd),
                link("javascript:alert(1)"),
                link("https://x"),
                link("https://"),
            ],
        ),
        para("e", None, vec![]),
        para("long", None, vec![text(&"x".repeat(9000))]),
        DraftBlock::List {
            ordered: true,
            items: vec![],
        },
        DraftBlock::Table {
            id: String::new(),
            caption: odd.into(),
            widths: vec![f64::NAN],
            head: vec![],
            rows: vec![],
            row_heads: true,
        },
        DraftBlock::Table {
            id: String::new(),
            caption: String::new(),
            widths: vec![0.0],
            head: vec![vec![text("one")]],
            rows: vec![
                vec![],
                vec![
                    vec![text(odd)],
                    vec![text("more")],
                    vec![DraftRun::Note {
                        runs: vec![text("note")],
                    }],
                ],
            ],
            row_heads: true,
        },
        heading(3, "Head with a note"),
        DraftBlock::Label { text: odd.into() },
    ];
    let mut draft = with(blocks);
    draft.language = "xx-nonsense".into();
    draft.words.clear();
    draft.cover.title = String::new();
    draft.cover.arms = None;
    draft.sections.push(section("section:y", "", " ", vec![]));
    draft.sections.push(section(
        "section:z",
        "",
        "",
        vec![heading(3, "Under no title")],
    ));
    let pdf = print(&draft, &Pictures::new());
    assert!(pdf.missing.contains(&'🙂'));
    assert_passes(&[keep("odd", &pdf)]);
}

#[test]
fn nothing_at_all_prints_too() {
    let pdf = print(&Draft::default(), &Pictures::new());
    assert_passes(&[keep("nothing", &pdf)]);
    let pages = crate::press()
        .pages(&Draft::default(), Scope::Unit("none"), &Pictures::new())
        .unwrap();
    assert_eq!(pages.count(), 1);
}

#[test]
fn a_very_long_cell_runs_over_pages() {
    let words = speech("en").paragraph(0).repeat(12);
    let row = |words: &str| vec![vec![text("Name")], vec![text(words)]];
    let table = DraftBlock::Table {
        id: "t".into(),
        caption: "Long".into(),
        widths: vec![],
        head: vec![vec![text("Head one")], vec![text("Head two")]],
        rows: vec![row(&words), row(&words)],
        row_heads: true,
    };
    let pdf = print(&with(vec![table]), &pictures());
    assert!(pdf.pages >= 4);
    assert_passes(&[keep("long-cell", &pdf)]);
}

#[test]
fn endless_paragraphs_and_endless_depth_are_set() {
    let item = |level: u8| DraftItem {
        id: String::new(),
        level,
        runs: vec![text("deep")],
    };
    let note = |runs| DraftRun::Note { runs };
    let nested = (0..60).fold(vec![text("bottom")], |inner, _| {
        vec![text("note"), note(inner)]
    });
    let blocks = vec![
        para(
            "long",
            Some(1),
            vec![text(&speech("en").paragraph(0).repeat(300))],
        ),
        para("notes", Some(2), nested),
        DraftBlock::List {
            ordered: false,
            items: (0..=255).map(item).collect(),
        },
    ];
    let pdf = print(&with(blocks), &pictures());
    assert!(pdf.pages > 40);
    assert_passes(&[keep("endless", &pdf)]);
}

#[test]
fn a_broken_style_is_told_with_its_file_and_line() {
    let press = typeset::Press::new(&[], &[("report.typ", "#let a = 1\n#nothing\n")]);
    let said = press
        .pages(&Draft::default(), Scope::Whole, &Pictures::new())
        .unwrap_err()
        .to_string();
    assert_eq!(
        said,
        "the pages could not be set: report.typ, line 2: unknown variable: nothing"
    );
}
