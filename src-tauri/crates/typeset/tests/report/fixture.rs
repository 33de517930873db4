//! A report with one of everything, in four languages. The State is invented.

use crate::speech::{Speech, speech};
use model::draft::{
    ApprovalPage, Cover, Draft, DraftBlock, DraftItem, DraftMark, DraftRun, DraftSection, Passage,
    Picture,
};

pub(crate) const CODE: &str = "7K3F-92QA-41XD";

pub(crate) fn text(words: &str) -> DraftRun {
    DraftRun::Text {
        text: words.into(),
        b: false,
        i: false,
        href: String::new(),
    }
}

fn marked(words: &str, b: bool, i: bool, href: &str) -> DraftRun {
    let (text, href) = (words.into(), href.into());
    DraftRun::Text { text, b, i, href }
}

pub(crate) fn para(id: &str, number: Option<u32>, runs: Vec<DraftRun>) -> DraftBlock {
    let (id, dir) = (id.into(), String::new());
    DraftBlock::Para {
        id,
        number,
        dir,
        runs,
    }
}

fn heading(level: u8, number: &str, words: &str) -> DraftBlock {
    DraftBlock::Heading {
        id: format!("h-{number}"),
        level,
        number: number.into(),
        runs: vec![text(words)],
    }
}

pub(crate) fn section(
    unit: &str,
    number: &str,
    title: &str,
    blocks: Vec<DraftBlock>,
) -> DraftSection {
    let passage = Passage {
        unit: unit.into(),
        key: "text".into(),
        generated: false,
        blocks,
    };
    DraftSection {
        unit: unit.into(),
        number: number.into(),
        title: title.into(),
        new_page: true,
        passages: vec![passage],
    }
}

/// A report in `en`, `fr`, `ar` or `zh`, marked as a draft.
pub(crate) fn report(language: &str) -> Draft {
    let say = speech(language);
    Draft {
        language: language.into(),
        dir: if language == "ar" { "rtl" } else { "ltr" }.into(),
        cover: cover(&say),
        words: say.words(),
        running_head: format!("{} · {}", say.country, say.title),
        edition: String::new(),
        sections: vec![foreword(&say), method(&say), objectives(&say), annex(&say)],
        mark: Some(DraftMark {
            word: say.draft.into(),
            line: say.mark_line.into(),
        }),
        code: CODE.into(),
        approval: None,
        contents: true,
    }
}

/// The same report, approved.
pub(crate) fn approved(language: &str) -> Draft {
    let say = speech(language);
    let rows = [
        (say.lead_word, say.lead),
        (say.date_word, say.date),
        (say.code_word, CODE),
    ];
    Draft {
        mark: None,
        approval: Some(ApprovalPage {
            title: say.approval.into(),
            rows: rows
                .map(|(label, value)| (label.into(), value.into()))
                .into(),
            statement: say.sentence.into(),
        }),
        ..report(language)
    }
}

fn cover(say: &Speech) -> Cover {
    Cover {
        title: say.title.into(),
        subtitle: say.subtitle.into(),
        country: say.country.into(),
        lead: say.lead.into(),
        period: "2022–2026".into(),
        destination: say.destination.into(),
        date: say.date.into(),
        version: "2".into(),
        arms: Some(Picture {
            original: "arms".into(),
            format: "svg".into(),
            alt: say.country.into(),
        }),
        notice: say.notice.into(),
    }
}

fn foreword(say: &Speech) -> DraftSection {
    let blocks = (0..3)
        .map(|at| para(&format!("f{at}"), None, vec![text(&say.paragraph(at))]))
        .collect();
    section("section:foreword", "", say.foreword, blocks)
}

fn method(say: &Speech) -> DraftSection {
    let note = DraftRun::Note {
        runs: vec![
            text(say.sentence),
            marked("un.org", false, false, "https://www.un.org/en/"),
        ],
    };
    let mixed = vec![
        text(&say.paragraph(1)),
        note,
        text(" "),
        marked(say.sentence, true, false, ""),
        text(" "),
        marked(say.sentence, false, true, ""),
        text(" "),
        marked(
            "A/RES/73/195",
            false,
            false,
            "https://undocs.org/A/RES/73/195",
        ),
        DraftRun::Break,
        text(say.sentence),
    ];
    let item = |level: u8, words: &str| DraftItem {
        id: format!("i{level}"),
        level,
        runs: vec![text(words)],
    };
    let items = || {
        vec![
            item(0, say.sentence),
            item(1, say.foreword),
            item(1, say.lead),
            item(0, &say.paragraph(2)),
        ]
    };
    let blocks = vec![
        heading(2, "1.1", say.method),
        para("p1", Some(1), vec![text(&say.paragraph(0))]),
        para("p2", Some(2), mixed),
        DraftBlock::List {
            ordered: false,
            items: items(),
        },
        heading(2, "1.2", say.lead_word),
        para("p3", Some(3), vec![text(&say.paragraph(2))]),
        DraftBlock::List {
            ordered: true,
            items: items(),
        },
        small_table(say),
        para("p4", Some(4), vec![text(&say.paragraph(3))]),
        figure("chart", "png", say),
    ];
    section("section:method", "1", say.method, blocks)
}

pub(crate) fn figure(original: &str, format: &str, say: &Speech) -> DraftBlock {
    DraftBlock::Figure {
        id: format!("fig-{original}"),
        picture: Picture {
            original: original.into(),
            format: format.into(),
            alt: say.sentence.into(),
        },
        caption: vec![text(say.caption)],
    }
}

fn small_table(say: &Speech) -> DraftBlock {
    let row = |words: &str, count: &str, share: &str| {
        vec![vec![text(words)], vec![text(count)], vec![text(share)]]
    };
    DraftBlock::Table {
        id: "t1".into(),
        caption: say.caption.into(),
        widths: vec![3.0, 1.0, 1.0],
        head: vec![
            vec![text(say.lead_word)],
            vec![text("2024")],
            vec![text("%")],
        ],
        rows: vec![
            row(say.lead, "1 204", "37.5"),
            row(say.foreword, "842", "26.2"),
            row(say.method, "1 165", "36.3"),
        ],
        row_heads: true,
    }
}

fn objectives(say: &Speech) -> DraftSection {
    let mut blocks = vec![];
    for number in 1..=4 {
        blocks.push(heading(
            2,
            "",
            &format!("{} {number}: {}", say.objective, say.sentence),
        ));
        blocks.push(DraftBlock::Label {
            text: say.lead_word.into(),
        });
        blocks.push(para(
            &format!("o{number}"),
            Some(4 + number),
            vec![text(&say.paragraph(number as usize))],
        ));
        blocks.push(DraftBlock::Label {
            text: say.method.into(),
        });
        blocks.push(para(
            &format!("q{number}"),
            Some(20 + number),
            vec![text(&say.paragraph(number as usize + 1))],
        ));
    }
    blocks.push(heading(3, "", say.method));
    blocks.push(heading(4, "", say.lead));
    blocks.push(para("last", Some(100), vec![text(&say.paragraph(0))]));
    section("objectives", "2", say.objectives, blocks)
}

/// A table over several pages, with words that are too long for their column.
fn annex(say: &Speech) -> DraftSection {
    let cell = |words: String| vec![text(&words)];
    let rows = (1..=100)
        .map(|n| {
            vec![
                cell(n.to_string()),
                cell(format!("{} {}", say.lead, if n % 7 == 0 { say.sentence } else { "" })),
                cell(if n == 5 { "https://example.org/a/very/long/address/that/never/ends/and/has_no_place_to_break_at_all".into() } else { say.foreword.into() }),
                cell(say.date.into()),
            ]
        })
        .collect();
    let table = DraftBlock::Table {
        id: "t2".into(),
        caption: say.caption.into(),
        widths: vec![0.4, 2.0, 1.4, 1.0],
        head: vec![
            cell("No.".into()),
            cell(say.lead_word.into()),
            cell(say.objective.into()),
            cell(say.date_word.into()),
        ],
        rows,
        row_heads: false,
    };
    section(
        "annexes",
        say.annex,
        say.lead_word,
        vec![table, DraftBlock::Lines { count: 3 }],
    )
}
