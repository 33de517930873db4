//! The help of every verb, held to what it says: each has examples, and each example can be typed.

use crate::Asked;
use clap::{Command, CommandFactory, Parser};

/// Every command with its help; groups of verbs, too.
fn commands(command: &Command, found: &mut Vec<(String, String)>) {
    for one in command.get_subcommands() {
        let help = one.get_after_help().map(ToString::to_string);
        found.push((one.get_name().to_owned(), help.unwrap_or_default()));
        commands(one, found);
    }
}

/// The words of a line as a shell parts them, up to a pipe or the next command.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![];
    let mut word = String::new();
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(std::mem::take(&mut word)),
            c => word.push(c),
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    let ends = |word: &String| matches!(word.as_str(), "|" | "<" | "&&");
    let end = words.iter().position(ends).unwrap_or(words.len());
    words.truncate(end);
    words
}

#[test]
fn every_verb_has_a_sentence_and_examples_that_can_be_typed() {
    let top = Asked::command();
    let own = top.get_after_help().map(ToString::to_string);
    let mut found = vec![("rapporteur-cli".to_owned(), own.unwrap_or_default())];
    commands(&top, &mut found);
    assert!(found.len() > 25, "every verb is there");
    for (name, help) in found {
        let typed = help.lines().filter(|line| line.starts_with("  "));
        let widest = typed.map(|line| line.chars().count()).max();
        assert!(widest <= Some(80), "{name}: an example is wrapped");
        let examples = help.replace(" \\\n     ", "");
        let examples: Vec<&str> = examples
            .lines()
            .filter_map(|line| line.strip_prefix("  "))
            .collect();
        assert!(!examples.is_empty(), "{name} has no example");
        for example in examples {
            let parsed = Asked::try_parse_from(words(example));
            let shown = parsed.err().filter(clap::Error::use_stderr);
            assert!(shown.is_none(), "{example}: {}", shown.unwrap());
        }
    }
}

#[test]
fn every_verb_says_what_it_does() {
    fn each(command: &Command) {
        for one in command.get_subcommands() {
            assert!(one.get_about().is_some(), "{}", one.get_name());
            each(one);
        }
    }
    Asked::command().debug_assert();
    each(&Asked::command());
}
