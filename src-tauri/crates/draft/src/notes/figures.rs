//! Figures without a source, and figures whose record has moved since they were cited.

use super::Spot;
use super::sentences::sentences;
use crate::said::field;
use model::draft::{Note, Weight};
use model::{Fields, Run, UnitKey, inline};
use std::collections::BTreeMap;

/// Words that make a figure of the number before them.
const UNITS: &[&str] = &[
    "%",
    "per",
    "percent",
    "pour",
    "million",
    "millions",
    "billion",
    "billions",
    "milliard",
    "milliards",
];

/// What the Compact has a fixed number of: "all 23 objectives" counts nothing of the State.
const OF_THE_COMPACT: &[&str] = &["objectives", "objectifs", "principles", "principes"];

/// Words after which a number names something and counts nothing.
const NAMING: &[&str] = &[
    "paragraph",
    "paragraphs",
    "para.",
    "paras.",
    "paragraphe",
    "paragraphes",
    "par.",
    "objective",
    "objectives",
    "objectif",
    "objectifs",
    "article",
    "articles",
    "art.",
    "section",
    "sections",
    "chapter",
    "chapitre",
    "annex",
    "annexe",
    "target",
    "targets",
    "cible",
    "cibles",
    "goal",
    "goals",
    "resolution",
    "résolution",
    "no.",
    "nos.",
    "no",
    "number",
    "table",
    "tableau",
    "figure",
    "page",
    "round",
    "act",
    "law",
    "loi",
    "decree",
    "décret",
    "agenda",
    "programme",
    "version",
    "since",
    "depuis",
    "day",
];

/// The first figure that no citation follows in its paragraph. A citation covers what stands before it.
pub(super) fn bare(spot: &Spot<'_>, text: &str) -> Option<Note> {
    let tail = after_last_citation(text);
    let sentence = sentences(&tail)
        .into_iter()
        .find(|sentence| has_figure(sentence))?
        .to_owned();
    let said = shortened(&sentence);
    Some(spot.note(
        "uncited-figure",
        Weight::Check,
        &[("text", said.as_str().into())],
    ))
}

fn after_last_citation(text: &str) -> String {
    let runs = inline::parse(text);
    let cited = |run: &Run| matches!(run, Run::Cite { .. } | Run::Footnote { .. });
    let from = runs.iter().rposition(cited).map_or(0, |at| at + 1);
    let words = runs[from..].iter().map(|run| match run {
        Run::Text { text, .. } => text.as_str(),
        _ => " ",
    });
    words.collect()
}

fn has_figure(sentence: &str) -> bool {
    let words: Vec<String> = sentence
        .split([' ', '\n', '\t', '(', ')', '\u{2014}'])
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    (0..words.len()).any(|at| {
        let after = words.get(at + 1).map_or("", String::as_str);
        is_figure(named_by(&words[..at]), &words[at], after)
    })
}

/// The word before a number, or before the numbers of which it is one: "objectives 6, 7, 14 and 22".
fn named_by(before: &[String]) -> &str {
    let in_list = |word: &&String| {
        let number = word.trim_end_matches(',');
        is_number(number) || matches!(number, "and" | "et" | "to" | "à")
    };
    let list = before.iter().rev().take_while(in_list).count();
    let first = before.len() - list;
    let naming = first.checked_sub(1).map_or("", |at| before[at].as_str());
    if NAMING.contains(&naming) {
        return naming;
    }
    before.last().map_or("", String::as_str)
}

/// Whether a word counts something: 1,200 or 12 400 or 78.5 or 61 per cent; not a year, a day of a month,
/// the number of a paragraph, or a number below ten.
fn is_figure(before: &str, word: &str, after: &str) -> bool {
    let word = word.trim_matches(|c: char| {
        matches!(
            c,
            ',' | ';' | ':' | '.' | '!' | '?' | '"' | '“' | '”' | '«' | '»'
        )
    });
    let Some(number) = word
        .strip_suffix('%')
        .or(Some(word))
        .filter(|w| is_number(w))
    else {
        return false;
    };
    if word.ends_with('%') {
        return true;
    }
    let before = before.rsplit(['\'', '’']).next().unwrap_or_default();
    let naming = NAMING.contains(&before) || before == "and" && after.is_empty();
    let unit = after.trim_end_matches(['.', ',', ';', ':']);
    if UNITS.contains(&unit) || after.starts_with('%') {
        return !naming;
    }
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let decimal = number.contains(['.', ',']);
    digits >= 2
        && !naming
        && !OF_THE_COMPACT.contains(&unit)
        && !is_year(number, decimal)
        && !is_month(unit)
        && !is_target(number)
}

fn is_number(word: &str) -> bool {
    let (first, last) = (word.chars().next(), word.chars().next_back());
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let inside = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | '\u{a0}' | '\u{202f}');
    digit(first) && digit(last) && word.chars().all(inside)
}

fn is_year(number: &str, decimal: bool) -> bool {
    !decimal && number.len() == 4 && (number.starts_with("19") || number.starts_with("20"))
}

/// 10.7 is a target of the Sustainable Development Goals more often than a quantity.
fn is_target(number: &str) -> bool {
    let goal = number
        .split('.')
        .next()
        .and_then(|goal| goal.parse::<u8>().ok());
    let rest = number.split_once('.').map_or("", |(_, rest)| rest);
    goal.is_some_and(|goal| goal <= 17) && rest.len() == 1
}

fn is_month(word: &str) -> bool {
    const MONTHS: &[&str] = &[
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
        "and",
        "et",
        "to",
        "au",
    ];
    MONTHS.contains(&word)
}

fn shortened(sentence: &str) -> String {
    let short: String = sentence.chars().take(90).collect();
    if short.len() < sentence.len() {
        format!("{}…", short.trim_end())
    } else {
        short
    }
}

/// Figures that stand in the text as they were when they were cited.
pub(super) fn moved(spot: &Spot<'_>, fields: &Fields) -> Vec<Note> {
    let cited: BTreeMap<String, String> =
        serde_json::from_str(fields.text("figures")).unwrap_or_default();
    let records = spot.input.review.unit(UnitKey::RECORDS);
    cited
        .iter()
        .filter_map(|(id, then)| {
            let indicator = records.record("indicator", id);
            let now = field(indicator, "value");
            let args = [
                ("name", indicator.text("name").into()),
                ("then", then.as_str().into()),
                ("now", now.as_str().into()),
            ];
            (!indicator.0.is_empty() && now != *then)
                .then(|| spot.note("moved-figure", Weight::Check, &args))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::has_figure;

    #[test]
    fn quantities_are_figures() {
        for text in [
            "In 2026 the ministry issued 12,400 permits.",
            "Enrolment rose from 61 to 78 per cent.",
            "Le taux a atteint 7 pour cent.",
            "Costs fell to 4.5% of the sum sent.",
            "Some 35 municipalities took part.",
            "Le pays accueille 3 millions de personnes.",
            "Numbers rose from 120 to 340 and 560 families.",
        ] {
            assert!(has_figure(text), "{text}");
        }
    }

    #[test]
    fn names_and_dates_are_not() {
        for text in [
            "Adopted on 14 March 2027.",
            "See paragraph 44 of the Compact.",
            "Objective 13 speaks of detention.",
            "Between 2022 and 2026 two laws were passed.",
            "Target 10.7 guides the work, as does 8.8.",
            "General Assembly resolution 73/195.",
            "All 9 regions took part.",
            "Work went on under objectives 6, 7, 14 and 22 of the Compact.",
            "The review speaks of all 23 objectives.",
            "Les objectifs 10, 11 et 21 sont liés.",
            "Act No. 27 of 2025.",
            "L’objectif 13 parle de rétention.",
        ] {
            assert!(!has_figure(text), "{text}");
        }
    }
}
