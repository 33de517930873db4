use super::*;
use proptest::prelude::*;

fn bold(text: &str) -> Run {
    Run::Text {
        text: text.into(),
        b: true,
        i: false,
        href: String::new(),
    }
}

#[test]
fn marks_links_notes_and_citations_are_read() {
    let runs = parse("Met **six** times[^f1] at [the site](https://a.example/x).[@source:s4]");
    assert_eq!(
        runs,
        vec![
            Run::plain("Met "),
            bold("six"),
            Run::plain(" times"),
            Run::Footnote { id: "f1".into() },
            Run::plain(" at "),
            Run::Text {
                text: "the site".into(),
                b: false,
                i: false,
                href: "https://a.example/x".into()
            },
            Run::plain("."),
            Run::Cite {
                kind: "source".into(),
                id: "s4".into()
            },
        ]
    );
}

#[test]
fn what_is_not_a_mark_stays_text() {
    for text in [
        "2 * 3",
        "a [b] c",
        "[@nobody]",
        "#let x = 1",
        "<b>x</b>",
        "'; DROP TABLE x; --",
    ] {
        assert_eq!(parse(text), vec![Run::plain(text)], "{text}");
    }
}

fn run() -> impl Strategy<Value = Run> {
    prop_oneof![
        (
            r"[a-zA-Zء-ي\\*\[\]() .,!#$_<>一-三]{1,12}",
            any::<bool>(),
            any::<bool>(),
            prop_oneof![Just(String::new()), Just("https://a.example".to_owned())]
        )
            .prop_map(|(text, b, i, href)| Run::Text { text, b, i, href }),
        "[a-z0-9]{1,6}".prop_map(|id| Run::Footnote { id }),
        "[a-z0-9]{1,6}".prop_map(|id| Run::Cite {
            kind: "source".into(),
            id
        }),
        Just(Run::Break),
    ]
}

/// Neighbours with the same marks are one run.
fn joined(runs: Vec<Run>) -> Vec<Run> {
    let mut out: Vec<Run> = vec![];
    for run in runs {
        match (out.last_mut(), run) {
            (
                Some(Run::Text { text, b, i, href }),
                Run::Text {
                    text: more,
                    b: b2,
                    i: i2,
                    href: href2,
                },
            ) if (*b, *i, &*href) == (b2, i2, &href2) => text.push_str(&more),
            (_, run) => out.push(run),
        }
    }
    out
}

proptest! {
    #[test]
    fn what_was_written_reads_the_same(runs in prop::collection::vec(run(), 0..8)) {
        let runs = joined(runs);
        prop_assert_eq!(parse(&write(&runs)), runs);
    }

    #[test]
    fn any_text_can_be_read(text in any::<String>()) {
        let runs = parse(&text);
        prop_assert_eq!(joined(parse(&write(&runs))), joined(runs));
    }
}
