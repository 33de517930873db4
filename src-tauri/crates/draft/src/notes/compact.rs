//! What the Compact says: titles of objectives, contents of paragraphs, words of the field.

use super::Spot;
use super::sentences::sentences;
use crate::Input;
use model::draft::{Note, Weight};
use model::reference::Objective;

/// Words of the field: what was written, and the point that says what the field writes.
const TERMS: &[(&str, &str)] = &[
    ("illegal migrant", "term-illegal"),
    ("illegal immigrant", "term-illegal"),
    ("illegal migration", "term-illegal"),
    ("migrants illégaux", "term-illegal"),
    ("immigrés illégaux", "term-illegal"),
    ("migrants clandestins", "term-illegal"),
    ("migration illégale", "term-illegal"),
    ("this vnr", "term-vnr"),
    ("present vnr", "term-vnr"),
    ("this voluntary national review", "term-vnr"),
    ("présent env", "term-vnr"),
    ("cet examen national volontaire", "term-vnr"),
];

/// How far behind a number its title may begin: "Objective 13 (on …", "l’objectif 13, à savoir …".
const NEAR: usize = 24;

pub(super) fn notes(spot: &Spot<'_>, plain: &str) -> Vec<Note> {
    let lower = plain.to_lowercase().replace('’', "'");
    let mut notes: Vec<Note> = wrong_titles(spot, &lower);
    let mut said = vec![];
    for (words, kind) in TERMS {
        if lower.contains(&words.replace('’', "'")) && !said.contains(kind) {
            said.push(kind);
            notes.push(spot.note(kind, Weight::Hint, &[]));
        }
    }
    notes.extend(wrong_paragraphs(spot, &lower));
    notes
}

fn wrong_titles(spot: &Spot<'_>, lower: &str) -> Vec<Note> {
    let speaks_of_13 =
        spot.unit == "objective:13" || mentions(lower).any(|(number, _)| number == 13);
    if speaks_of_13 && lower.contains("immigration detention") {
        return vec![spot.note("wrong-title", Weight::Check, &[])];
    }
    mentions(lower)
        .filter_map(|(number, rest)| {
            other_title(spot.input, number, rest).map(|other| (number, other))
        })
        .map(|(number, other)| {
            let own = spot
                .input
                .reference
                .objectives
                .iter()
                .find(|one| one.number == number);
            let title = own
                .map(|one| one.title(spot.input.words.language()).text)
                .unwrap_or_default();
            let args = [
                ("number", usize::from(number).into()),
                ("other", usize::from(other).into()),
                ("title", title.as_str().into()),
            ];
            spot.note("another-title", Weight::Check, &args)
        })
        .collect()
}

/// "objective 13" with the text behind it.
fn mentions(lower: &str) -> impl Iterator<Item = (u8, &str)> {
    ["objective ", "objectif "]
        .into_iter()
        .flat_map(move |word| {
            lower.match_indices(word).filter_map(move |(at, _)| {
                let rest = &lower[at + word.len()..];
                let digits =
                    rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
                let number = rest[..digits]
                    .parse()
                    .ok()
                    .filter(|number| (1..=23).contains(number))?;
                Some((number, &rest[digits..]))
            })
        })
}

/// The objective whose title stands right behind the number of another.
fn other_title(input: &Input<'_>, number: u8, rest: &str) -> Option<u8> {
    let language = input.words.language();
    let named = |one: &&Objective| {
        titles(one, language)
            .iter()
            .any(|title| rest.find(title.as_str()).is_some_and(|at| at <= NEAR))
    };
    let found: Vec<u8> = input
        .reference
        .objectives
        .iter()
        .filter(named)
        .map(|one| one.number)
        .collect();
    if found.contains(&number) {
        None
    } else {
        found.first().copied()
    }
}

/// A title as far as it can't be mistaken: its first words, and a short name of several words.
fn titles(one: &Objective, language: &str) -> Vec<String> {
    let plain = |text: &str| text.to_lowercase().replace('’', "'");
    let full = plain(&one.title(language).text);
    let first: Vec<&str> = full.split_whitespace().take(5).collect();
    let short = plain(one.short(language));
    let mut all = vec![first.join(" ")];
    if short.split_whitespace().count() > 1 {
        all.push(short);
    }
    all.retain(|title| title.len() >= 8);
    all
}

/// A paragraph of the Compact cited with another's content: none of its own words stand in the sentence,
/// and a word of another paragraph does.
fn wrong_paragraphs(spot: &Spot<'_>, lower: &str) -> Vec<Note> {
    let mut notes = vec![];
    for sentence in sentences(lower) {
        if !["compact", "pacte", "a/res/73/195"]
            .iter()
            .any(|name| sentence.contains(name))
        {
            continue;
        }
        for number in cited(sentence) {
            let own = keywords(spot.input, number);
            let fits = own.is_empty() || own.iter().any(|word| sentence.contains(word.as_str()));
            if !fits && is_anothers(spot.input, number, sentence) {
                let number = usize::from(number).into();
                notes.push(spot.note("wrong-paragraph", Weight::Check, &[("number", number)]));
            }
        }
    }
    notes
}

fn keywords<'a>(input: &'a Input<'_>, number: u8) -> &'a [String] {
    let known = input
        .reference
        .paragraphs
        .iter()
        .find(|one| one.number == number);
    let words = known.and_then(|one| one.keywords.get(input.words.language()));
    words.map_or(&[], Vec::as_slice)
}

fn is_anothers(input: &Input<'_>, number: u8, sentence: &str) -> bool {
    let others = input
        .reference
        .paragraphs
        .iter()
        .filter(|one| one.number != number);
    let mut words = others.flat_map(|one| keywords(input, one.number));
    words.any(|word| sentence.contains(word.as_str()))
}

/// Numbers that stand after "paragraph", "para." or "paragraphe".
fn cited(sentence: &str) -> Vec<u8> {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let named = |word: &str| {
        matches!(
            word.trim_start_matches('('),
            "paragraph" | "para" | "para." | "paragraphe" | "par."
        )
    };
    let number = |word: &str| {
        let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    };
    words
        .windows(2)
        .filter(|pair| named(pair[0]))
        .filter_map(|pair| number(pair[1]))
        .collect()
}

/// Titles that this report prints and that are not the official ones in its language.
pub(super) fn unofficial_titles(input: &Input<'_>) -> Option<Note> {
    let seat = input
        .seats
        .iter()
        .find(|seat| seat.plan.kind == "objectives")?;
    let language = input.words.language();
    let ours: Vec<String> = input
        .review
        .priorities()
        .into_iter()
        .filter_map(|number| {
            input
                .reference
                .objectives
                .iter()
                .find(|one| one.number == number)
        })
        .filter(|one| !one.titles.get(language).is_some_and(|title| title.official))
        .map(|one| one.number.to_string())
        .collect();
    let list = ours.join(", ");
    let args = [("count", ours.len().into()), ("list", list.as_str().into())];
    (!ours.is_empty())
        .then(|| Spot::at(input, &seat.unit, "").note("unofficial-title", Weight::Hint, &args))
}
