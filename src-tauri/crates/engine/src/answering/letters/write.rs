//! Letters into a folder: a file for each recipient, so many at a time as the host asks for.

use super::super::reading::{Eyes, Reading};
use super::compose::letter;
use super::list::is_open;
use super::recipients::{Recipient, recipients};
use super::text::letter_text;
use crate::copy::write_whole;
use crate::sentence::told;
use crate::wire::answering::{LetterText, LettersWritten, WriteLetters};
use crate::{Engine, Fault, Result};
use model::UnitKey;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Signs of a name in the name of a file.
const LONGEST: usize = 60;

pub(crate) fn write_letters(engine: &Engine, ask: WriteLetters) -> Result<LettersWritten> {
    check(&ask)?;
    let review = engine.review_typed(&ask.review)?;
    let people = super::super::reading::people(engine)?;
    let all = recipients(&super::super::reading::in_order(&review), &people).all;
    let open = |one: &Recipient| {
        let log = review.unit(UnitKey::LOG);
        one.ids
            .iter()
            .any(|id| is_open(log.record("contribution", id)))
    };
    let mut desks = Desks::new(engine, &ask.review);
    let mut done = LettersWritten {
        folder: ask.folder.clone(),
        ..LettersWritten::default()
    };
    for (count, one) in (1..).zip(&all) {
        if !ask.recipients.is_empty() && !ask.recipients.contains(&one.key) {
            continue;
        }
        if open(one) && !ask.open {
            done.waiting += 1;
            continue;
        }
        let (reading, text) = desks.of(one.language(&review))?;
        let bytes = letter(reading, text, one)?.made(engine, &ask.format)?;
        let path = path(&ask, count, &one.name);
        write_whole(&path, &bytes)?;
        done.files.push(path.to_string_lossy().into_owned());
    }
    Ok(done)
}

fn check(ask: &WriteLetters) -> Result<()> {
    if !matches!(ask.format.as_str(), "pdf" | "docx") {
        let sentence = told("fault-letter-format", &[("format", &ask.format)]);
        return Err(Fault::invalid("format", sentence));
    }
    if !Path::new(&ask.folder).is_dir() {
        let sentence = told("fault-no-folder", &[("folder", &ask.folder)]);
        return Err(Fault::invalid("folder", sentence));
    }
    Ok(())
}

/// What letters of one language have in common, read once.
struct Desks<'a> {
    engine: &'a Engine,
    review: &'a str,
    by_language: BTreeMap<&'static str, (Reading<'a>, LetterText)>,
}

impl<'a> Desks<'a> {
    fn new(engine: &'a Engine, review: &'a str) -> Self {
        let by_language = BTreeMap::new();
        Self {
            engine,
            review,
            by_language,
        }
    }

    fn of(&mut self, language: &'static str) -> Result<(&Reading<'a>, &LetterText)> {
        if !self.by_language.contains_key(language) {
            let reading = Reading::of(self.engine, self.review, Eyes::Sender, language)?;
            let text = letter_text(self.engine, &reading.review, language);
            self.by_language.insert(language, (reading, text));
        }
        let (reading, text) = &self.by_language[language];
        Ok((reading, text))
    }
}

/// "012 Harbour Workers' Union.pdf": the number keeps two of the same name apart.
fn path(ask: &WriteLetters, count: usize, name: &str) -> PathBuf {
    let allowed = |sign: char| match sign {
        sign if sign.is_control() => ' ',
        '/'
        | '\\'
        | ':'
        | '*'
        | '?'
        | '"'
        | '<'
        | '>'
        | '|'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}' => ' ',
        sign => sign,
    };
    let name: String = name.chars().map(allowed).collect();
    let name: Vec<&str> = name.split_whitespace().collect();
    let name: String = name.join(" ").chars().take(LONGEST).collect();
    let name = name.trim_end_matches(['.', ' ']);
    Path::new(&ask.folder).join(format!("{count:03} {name}.{}", ask.format))
}
