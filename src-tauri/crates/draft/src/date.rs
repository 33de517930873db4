//! Dates in the words of the report's language.

use chrono::{Datelike, NaiveDate};
use model::words::Words;

/// `2027-03-14` as "14 March 2027", `2027-03` as "March 2027"; what is neither stays as it is.
pub fn date(words: &dyn Words, text: &str) -> String {
    if let Some(day) = day(text) {
        return long(words, day);
    }
    match day(&format!("{text}-01")) {
        Some(month) if text.len() == 7 => format!("{} {}", name(words, month), month.year()),
        _ => text.to_owned(),
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

pub(crate) fn long(words: &dyn Words, day: NaiveDate) -> String {
    format!("{} {}", day_and_month(words, day), day.year())
}

fn day_and_month(words: &dyn Words, day: NaiveDate) -> String {
    format!("{} {}", ordinal(words, day), name(words, day))
}

/// The first of a month is "1er" in French.
fn ordinal(words: &dyn Words, day: NaiveDate) -> String {
    match (words.language(), day.day()) {
        ("fr", 1) => "1er".to_owned(),
        (_, number) => number.to_string(),
    }
}

fn name(words: &dyn Words, day: NaiveDate) -> String {
    words.say(&format!("month-{}", day.month()), &[])
}

/// From one date to another; what both share is said once: "12–13 March 2028", "1 May to 9 June 2028".
pub(crate) fn span(words: &dyn Words, from: &str, to: &str) -> String {
    match (from.is_empty(), to.is_empty() || to == from) {
        (true, _) => date(words, to),
        (false, true) => date(words, from),
        (false, false) => between(words, from, to),
    }
}

fn between(words: &dyn Words, from: &str, to: &str) -> String {
    let begin = match (day(from), day(to)) {
        (Some(one), Some(other)) if one.year() == other.year() && one.month() == other.month() => {
            return format!("{}–{}", ordinal(words, one), long(words, other));
        }
        (Some(one), Some(other)) if one.year() == other.year() => day_and_month(words, one),
        _ => date(words, from),
    };
    let end = date(words, to);
    words.say(
        "span",
        &[("from", begin.as_str().into()), ("to", end.as_str().into())],
    )
}
