//! A form goes out and comes back: what is seen, what is read, what is refused.
#![allow(clippy::unwrap_used)]

use super::{Fonts, draw, read};
use lopdf::{Dictionary, Document, Object, dictionary, text_string};
use model::paper::{Choice, Paper, Part, Tick, Unreadable, Write};

macro_rules! font {
    ($name:literal) => {
        include_bytes!(concat!("../../../../../assets/fonts/", $name)).as_slice()
    };
}

fn fonts() -> Fonts<'static> {
    Fonts {
        latin: [font!("NotoSans-Regular.ttf"), font!("NotoSans-Bold.ttf")],
        arabic: [
            font!("NotoNaskhArabic-Regular.ttf"),
            font!("NotoNaskhArabic-Bold.ttf"),
        ],
        chinese: [
            font!("NotoSansCJKsc-Regular.otf"),
            font!("NotoSansCJKsc-Bold.otf"),
        ],
    }
}

fn paper(language: &str, title: &str) -> Paper {
    let write = |name: &str, label: &str, lines| {
        Part::Write(Write {
            name: name.into(),
            label: label.into(),
            help: "Experiences, facts and figures all help.".into(),
            lines,
        })
    };
    Paper {
        language: language.into(),
        rtl: language == "ar",
        title: title.into(),
        subject: "Review of Aurelia (draft)".into(),
        parts: vec![
            Part::Words(format!("{title} {title} {title} {title} {title}")),
            Part::Heading("Questions".into()),
            write("q.objective:5.input", "Objective 5: what works?", 8),
            write("q.own.one", title, 8),
            write("q.own.two", "And what else?", 12),
            Part::One(Choice {
                name: "consent".into(),
                label: "May it be published?".into(),
                answers: vec![
                    ("quote-with-name".into(), "With my name.".into()),
                    ("internal-only".into(), "No.".into()),
                ],
            }),
            Part::Tick(Tick {
                name: "listed".into(),
                label: "My name may be listed.".into(),
            }),
        ],
        hidden: vec![("form.number".into(), "7KQ2-93MD".into())],
        foot: "Form 7KQ2-93MD".into(),
        made: (2027, 3, 1),
    }
}

fn named<'a>(document: &'a mut Document, name: &str) -> &'a mut Dictionary {
    let mut dictionaries = document
        .objects
        .values_mut()
        .filter_map(|object| object.as_dict_mut().ok());
    dictionaries
        .find(|field| {
            field
                .get(b"T")
                .is_ok_and(|t| lopdf::decode_text_string(t).unwrap() == name)
        })
        .unwrap()
}

fn saved(mut document: Document) -> Vec<u8> {
    let mut bytes = vec![];
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn filled(change: impl Fn(&mut Document)) -> Vec<u8> {
    let mut document = Document::load_mem(&draw(&paper("en", "Your input"), &fonts())).unwrap();
    change(&mut document);
    saved(document)
}

#[test]
fn a_form_that_was_filled_in_says_what_was_written() {
    let texts = [
        "Paperwork takes months.\nStill.",
        "الإجراءات تستغرق أشهراً",
        "手续需要数月。",
        "Срок — месяцы",
    ];
    for text in texts {
        let bytes = filled(|document| {
            named(document, "input").set("V", text_string(text));
            named(document, "consent").set("V", "quote-with-name");
            named(document, "listed").set("AS", "yes");
        });
        let read = read(&bytes).unwrap();
        assert_eq!(read.answer("q.objective:5.input"), text);
        assert_eq!(read.answer("q.own.one"), "");
        assert_eq!(read.answer("consent"), "quote-with-name");
        assert_eq!(read.answer("listed"), "yes");
        assert_eq!(read.answer("form.number"), "7KQ2-93MD");
        assert_eq!(
            read.asked["q.objective:5.input"],
            "Objective 5: what works?"
        );
    }
}

#[test]
fn a_blank_form_is_read_as_blank() {
    let read = read(&draw(&paper("zh", "征集意见"), &fonts())).unwrap();
    assert_eq!(read.answer("consent"), "");
    assert_eq!(read.answer("listed"), "");
}

#[test]
fn the_same_paper_gives_the_same_bytes_and_the_letters_are_in_it() {
    for (language, title) in [
        ("en", "Your input"),
        ("ar", "مساهمتكم في الاستعراض"),
        ("zh", "您对审议的意见"),
        ("ru", "Ваш вклад в обзор"),
    ] {
        let bytes = draw(&paper(language, title), &fonts());
        assert!(
            bytes == draw(&paper(language, title), &fonts()),
            "{language}"
        );
        assert!(bytes.len() < 2_500_000, "{language}: {} bytes", bytes.len());
        let document = Document::load_mem(&bytes).unwrap();
        let said =
            lopdf::decode_text_string(document.catalog().unwrap().get(b"Lang").unwrap()).unwrap();
        assert_eq!(said, language);
    }
}

#[test]
fn what_is_no_form_is_refused_with_its_reason() {
    let form = draw(&paper("en", "Your input"), &fonts());
    let plain = Paper {
        parts: vec![Part::Words("Nothing to fill in.".into())],
        hidden: vec![],
        ..paper("en", "Call")
    };
    assert_eq!(read(b"PK\x03\x04 not a pdf"), Err(Unreadable::Foreign));
    assert_eq!(read(&form[..form.len() / 2]), Err(Unreadable::Damaged));
    assert_eq!(read(&draw(&plain, &fonts())), Err(Unreadable::NoForm));
    let flat = filled(|document| {
        document.catalog_mut().unwrap().remove(b"AcroForm");
    });
    assert_eq!(read(&flat), Err(Unreadable::Flattened));
    assert_eq!(read(&vec![b' '; 31 << 20]), Err(Unreadable::Large));
}

#[test]
fn what_would_run_something_is_refused() {
    for command in ["JavaScript", "Launch"] {
        let bytes = filled(|document| {
            let action = dictionary! { "S" => command, "F" => text_string("calc.exe") };
            document.catalog_mut().unwrap().set("OpenAction", action);
        });
        assert_eq!(read(&bytes), Err(Unreadable::Active), "{command}");
    }
}

#[test]
fn fields_that_go_round_in_circles_end() {
    let bytes = filled(|document| {
        let own = document.objects.iter().find_map(|(id, object)| {
            let field = object.as_dict().ok()?;
            (lopdf::decode_text_string(field.get(b"T").ok()?).ok()? == "q").then_some(*id)
        });
        let own = own.unwrap();
        let kids = vec![Object::from(own), Object::from(own)];
        named(document, "objective:5").set("Kids", kids);
    });
    let read = read(&bytes).unwrap();
    assert_eq!(read.answer("form.number"), "7KQ2-93MD");
}

#[test]
fn no_change_of_a_few_bytes_makes_the_reader_fail() {
    let form = draw(&paper("en", "Your input"), &fonts());
    let mut state = 7_u64;
    let mut chance = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(state >> 33).unwrap()
    };
    for _ in 0..60 {
        let mut bytes = form.clone();
        for _ in 0..20 {
            let at = chance() % bytes.len();
            bytes[at] = u8::try_from(chance() % 256).unwrap();
        }
        // any answer will do, as long as there is one
        let _ = read(&bytes);
    }
}
