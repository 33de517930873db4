//! The cover, the running head, the DRAFT mark, the approval page, the words of the style.

use crate::Input;
use crate::date::{date, long, span};
use model::consent::Edition;
use model::draft::{ApprovalPage, Cover, DraftMark, Picture};
use std::collections::BTreeMap;

pub(crate) fn cover(input: &Input<'_>) -> Cover {
    let profile = input.review.profile();
    let text = |name: &str| profile.text(name).to_owned();
    let arms = text("arms");
    let format = input
        .media
        .get(&arms)
        .map(|media| format(media))
        .unwrap_or_default();
    Cover {
        title: text("title"),
        subtitle: text("subtitle"),
        country: text("country"),
        lead: text("lead"),
        period: span(
            input.words,
            profile.text("period_from"),
            profile.text("period_to"),
        ),
        destination: text("destination"),
        date: input.approval.map_or_else(
            || long(input.words, input.today),
            |facts| date(input.words, &facts.date),
        ),
        version: input.words.say(
            "version",
            &[(
                "number",
                (usize::try_from(input.version).unwrap_or(1)).into(),
            )],
        ),
        arms: (!format.is_empty()).then(|| Picture {
            original: arms,
            format,
            alt: text("arms_alt"),
        }),
        notice: if profile.flag("sample") {
            input.say("sample-notice")
        } else {
            String::new()
        },
    }
}

/// The format of a picture by its media type; empty for what is no picture.
pub(crate) fn format(media: &str) -> String {
    match media {
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "image/gif" => "gif",
        "image/svg+xml" => "svg",
        _ => "",
    }
    .to_owned()
}

pub(crate) fn running_head(input: &Input<'_>) -> String {
    let profile = input.review.profile();
    let parts = [profile.text("country"), profile.text("title")];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// An internal edition says what it is.
pub(crate) fn edition(input: &Input<'_>) -> String {
    match input.edition {
        Edition::Internal => input.say("internal-edition"),
        Edition::Public => String::new(),
    }
}

pub(crate) fn mark(input: &Input<'_>) -> Option<DraftMark> {
    if input.approval.is_some() {
        return None;
    }
    let line = input.review.profile().text("mark_line");
    let version = input.words.say(
        "version",
        &[(
            "number",
            (usize::try_from(input.version).unwrap_or(1)).into(),
        )],
    );
    let parts = [
        input.say("draft-word"),
        version,
        long(input.words, input.today),
        line.to_owned(),
    ];
    let line = parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    Some(DraftMark {
        word: input.say("draft-word"),
        line,
    })
}

pub(crate) fn approval(input: &Input<'_>, code: &str) -> Option<ApprovalPage> {
    let facts = input.approval?;
    let row =
        |key: &str, value: &str| (!value.is_empty()).then(|| (input.say(key), value.to_owned()));
    let on_paper = if facts.entered_by.is_empty() {
        String::new()
    } else {
        input.words.say(
            "signed-on-paper",
            &[
                ("name", facts.name.as_str().into()),
                ("entered", facts.entered_by.as_str().into()),
            ],
        )
    };
    let rows = [
        row("approved-by", &facts.name),
        row("approved-role", &facts.role),
        row("approved-date", &date(input.words, &facts.date)),
        row("approved-remark", &facts.remark),
        row("approved-paper", &on_paper),
        row("verification-code", code),
    ];
    Some(ApprovalPage {
        title: input.say("approval-title"),
        rows: rows.into_iter().flatten().collect(),
        statement: input.say("approval-statement"),
    })
}

/// What the style itself prints.
pub(crate) fn style_words(input: &Input<'_>) -> BTreeMap<String, String> {
    [
        "contents",
        "page-of",
        "verification-code",
        "lead-institution",
        "period",
        "submitted-to",
        "table",
        "figure",
    ]
    .into_iter()
    .map(|key| {
        let args = [("page", "{page}".into()), ("pages", "{pages}".into())];
        (key.to_owned(), input.words.say(key, &args))
    })
    .collect()
}
