//! Words inside sentences: numbers below ten in words, small first letters, lists with "and" or "or".

use crate::Input;
use model::words::Words;
use model::{Fields, Scalar};
use std::fmt::Display;

/// A field as it prints, whether it was kept as text or as a number.
pub(crate) fn field(fields: &Fields, name: &str) -> String {
    match fields.0.get(name) {
        Some(Scalar::Text(text)) => text.trim().to_owned(),
        Some(Scalar::Int(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// One to nine in words, as United Nations documents write them.
pub(crate) fn number(input: &Input<'_>, count: usize) -> String {
    match count {
        1..=9 => input.say(&format!("number-{count}")),
        _ => figure(input.words, count),
    }
}

/// A number in figures, its thousands apart as the language has it: 12,400 or 12 400.
pub(crate) fn figure(words: &dyn Words, count: impl Display) -> String {
    let digits = count.to_string();
    let mark = words.say("thousands-mark", &[]);
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(&mark);
        }
        out.push(digit);
    }
    out
}

/// The same at the head of a sentence, which never begins with a figure.
pub(crate) fn first_number(input: &Input<'_>, count: usize) -> String {
    let said = number(input, count);
    if count < 10 {
        return said;
    }
    let args = [("number", said.as_str().into())];
    input.words.say("number-first", &args)
}

/// The same words with a small first letter, unless the first word is all capitals.
pub(crate) fn small(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), text.chars().nth(1)) {
        (_, Some(second)) if second.is_uppercase() => text.to_owned(),
        (Some(first), _) => first.to_lowercase().chain(letters).collect(),
        _ => String::new(),
    }
}

/// The same words with a capital first letter.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// "migrants, academia or the media".
pub(crate) fn either(input: &Input<'_>, all: &[String]) -> String {
    joined(input, "list-or", all)
}

/// "migrants, academia and the media".
pub(crate) fn every(input: &Input<'_>, all: &[String]) -> String {
    joined(input, "list-and", all)
}

fn joined(input: &Input<'_>, key: &str, all: &[String]) -> String {
    match all {
        [] => String::new(),
        [one] => one.clone(),
        [several @ .., last] => {
            let first = several.join(", ");
            let said = [
                ("first", first.as_str().into()),
                ("last", last.as_str().into()),
            ];
            input.words.say(key, &said)
        }
    }
}
