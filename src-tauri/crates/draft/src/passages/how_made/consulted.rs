//! Who was consulted, how, where, and from where they came: sentences, only of what is recorded.

use crate::Input;
use crate::date::span;
use crate::passages::attended::{participants, totals};
use crate::said::{every, figure, first_number, number, small};
use model::Fields;
use model::nouns::CONSULTATION_KINDS;
use model::words::Arg;

/// More places or regions than this make a list, not a sentence.
const IN_A_SENTENCE: usize = 8;

/// So many groups are named as the largest.
const LARGEST: usize = 3;

pub(super) fn consulted(input: &Input<'_>) -> Vec<String> {
    let all: Vec<&Fields> = input
        .review
        .consultations()
        .into_iter()
        .map(|(_, one)| one)
        .collect();
    if all.is_empty() {
        return vec![];
    }
    let people: i64 = all.iter().map(|one| participants(one)).sum();
    let people = usize::try_from(people).unwrap_or(0);
    let mut sentences = vec![held(input, &all, people)];
    sentences.extend(match all.as_slice() {
        [one] => alone(input, one),
        _ => kinds(input, &all)
            .into_iter()
            .chain(places(input, &all))
            .collect(),
    });
    if people > 1 {
        sentences.extend(groups(input));
        sentences.extend(regions(input));
        sentences.extend(women(input));
    }
    sentences
}

fn held(input: &Input<'_>, all: &[&Fields], people: usize) -> String {
    let first = all.first().map_or("", |one| one.text("from"));
    let end = |one: &Fields| one.text("to").max(one.text("from")).to_owned();
    let last = all.iter().map(|one| end(one)).max().unwrap_or_default();
    let when = span(input.words, first, &last);
    let key = if when.is_empty() {
        "made-consultations-undated"
    } else {
        "made-consultations"
    };
    let (many, heads) = (first_number(input, all.len()), number(input, people));
    let said = [
        ("count", all.len().into()),
        ("number", many.as_str().into()),
        ("when", when.as_str().into()),
        ("people", people.into()),
        ("heads", heads.as_str().into()),
    ];
    input.words.say(key, &said)
}

/// Their forms, where each has one.
fn kinds(input: &Input<'_>, all: &[&Fields]) -> Option<String> {
    let is_known = |one: &&Fields| CONSULTATION_KINDS.contains(&one.text("kind"));
    if !all.iter().all(is_known) {
        return None;
    }
    let forms: Vec<String> = CONSULTATION_KINDS
        .iter()
        .filter_map(|kind| {
            let count = all.iter().filter(|one| one.text("kind") == *kind).count();
            let many = number(input, count);
            let said = [("count", count.into()), ("number", many.as_str().into())];
            (count > 0).then(|| input.words.say(&format!("made-kind-{kind}"), &said))
        })
        .collect();
    Some(listed(input, "made-kinds", all.len(), &forms))
}

/// A sentence with a list in it.
fn listed(input: &Input<'_>, key: &str, count: usize, all: &[String]) -> String {
    let (list, many) = (every(input, all), number(input, count));
    let said: [(&str, Arg<'_>); 3] = [
        ("count", count.into()),
        ("number", many.as_str().into()),
        ("list", list.as_str().into()),
    ];
    input.words.say(key, &said)
}

/// The form of the only consultation, with its place where it had one.
fn alone(input: &Input<'_>, one: &Fields) -> Vec<String> {
    let kind = one.text("kind");
    let place = one.text("place").trim();
    if !CONSULTATION_KINDS.contains(&kind) {
        return vec![];
    }
    let said = [("count", Arg::Count(1)), ("number", "".into())];
    let form = input.words.say(&format!("made-kind-{kind}"), &said);
    let said = [("form", form.as_str().into()), ("place", place.into())];
    let key = if place.is_empty() {
        "made-alone"
    } else {
        "made-alone-place"
    };
    vec![input.words.say(key, &said)]
}

/// Where people met: each place once, in the order of the dates.
fn places(input: &Input<'_>, all: &[&Fields]) -> Option<String> {
    let mut places: Vec<String> = vec![];
    let meetings = all.iter().filter(|one| one.text("kind") != "call");
    for one in meetings.clone() {
        let place = one.text("place").trim().to_owned();
        if !place.is_empty() && !places.contains(&place) {
            places.push(place);
        }
    }
    let is_online =
        |one: &&&Fields| one.text("place").trim().is_empty() && !one.text("link").trim().is_empty();
    let online = meetings.filter(is_online).count();
    if places.is_empty() {
        return (online > 0).then(|| input.say("made-online"));
    }
    if places.len() > IN_A_SENTENCE {
        return None;
    }
    let list = every(input, &places);
    let said = [
        ("count", places.len().into()),
        ("list", list.as_str().into()),
        ("online", online.into()),
    ];
    Some(input.words.say("made-places", &said))
}

/// The categories that took part, the largest by name.
fn groups(input: &Input<'_>) -> Option<String> {
    let mut all: Vec<(&str, i64)> = totals(input, "count").into_iter().collect();
    all.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    let mut shown = if all.len() <= LARGEST {
        all.len()
    } else {
        LARGEST
    };
    // who is as large as the next can't be called one of the largest
    while shown > 0
        && all
            .get(shown)
            .is_some_and(|next| next.1 == all[shown - 1].1)
    {
        shown -= 1;
    }
    let named: Vec<String> = all[..shown]
        .iter()
        .map(|(key, number)| {
            let heads = figure(input.words, *number);
            format!("{} ({heads})", small(&input.category(key)))
        })
        .collect();
    let key = match (all.len(), shown) {
        (0, _) => return None,
        (all, shown) if all == shown => "made-groups",
        (_, 0) => "made-groups-many",
        _ => "made-groups-largest",
    };
    Some(listed(input, key, all.len(), &named))
}

fn regions(input: &Input<'_>) -> Option<String> {
    let names: Vec<String> = totals(input, "region")
        .into_keys()
        .map(str::to_owned)
        .collect();
    match names.len() {
        0 => None,
        1..=IN_A_SENTENCE => Some(listed(input, "made-regions", names.len(), &names)),
        many => Some(listed(input, "made-regions-many", many, &[])),
    }
}

fn women(input: &Input<'_>) -> Option<String> {
    let counts = totals(input, "sex");
    let total: i64 = counts.values().sum();
    let women = counts.get("women").copied().unwrap_or(0);
    if total < 2 {
        return None;
    }
    let many = number(input, usize::try_from(women).unwrap_or(0));
    let said = [
        ("total", Arg::Count(total)),
        ("women", Arg::Count(women)),
        ("others", Arg::Count(total - women)),
        ("number", many.as_str().into()),
    ];
    Some(input.words.say("made-women", &said))
}
