//! Dates in the words of the report's language.

use chrono::{Datelike, NaiveDate};
use model::words::Words;

/// `2027-03-14` as "14 March 2027", `2027-03` as "March 2027"; what is neither stays as it is.
pub(crate) fn date(words: &dyn Words, text: &str) -> String {
    if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return long(words, day);
    }
    match NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d") {
        Ok(month) if text.len() == 7 => format!("{} {}", name(words, month), month.year()),
        _ => text.to_owned(),
    }
}

pub(crate) fn long(words: &dyn Words, day: NaiveDate) -> String {
    let number = match (words.language(), day.day()) {
        ("fr", 1) => "1er".to_owned(),
        (_, number) => number.to_string(),
    };
    format!("{number} {} {}", name(words, day), day.year())
}

fn name(words: &dyn Words, day: NaiveDate) -> String {
    words.say(&format!("month-{}", day.month()), &[])
}

/// From one date to another.
pub(crate) fn span(words: &dyn Words, from: &str, to: &str) -> String {
    match (from.is_empty(), to.is_empty() || to == from) {
        (true, _) => date(words, to),
        (false, true) => date(words, from),
        (false, false) => words.say(
            "span",
            &[
                ("from", date(words, from).as_str().into()),
                ("to", date(words, to).as_str().into()),
            ],
        ),
    }
}
