//! The words of a call in one language: titles, the usual questions, dates.

use crate::review::{corrected, outline};
use crate::wire::calls::CallAsk;
use crate::{Engine, Result};
use model::reference::{Reference, Title};
use model::words::{Arg, Words};
use model::{Review, UnitKey};
use std::collections::BTreeMap;

/// Parts of a review that nobody outside is asked about.
pub(super) fn may_be_asked(unit: &str) -> bool {
    !matches!(unit, "section:annexes" | "section:details")
}

/// Everything that is worded in one language.
pub(super) struct Wording<'a> {
    pub(super) language: String,
    pub(super) words: Box<dyn Words + 'a>,
    pub(super) reference: Reference,
    pub(super) country: String,
    pub(super) title: String,
    titles: Vec<(String, String)>,
    /// The review's template has words in this language.
    templated: bool,
}

impl<'a> Wording<'a> {
    pub(super) fn of(engine: &'a Engine, review: &Review, language: &str) -> Result<Self> {
        let assets = engine.assets();
        let profile = review.profile();
        let title = profile.text("title").to_owned();
        let country = match profile.text("country") {
            "" => title.clone(),
            country => country.to_owned(),
        };
        Ok(Self {
            language: language.to_owned(),
            words: Box::new(assets.words(language)),
            reference: corrected(&assets.reference, review),
            country,
            title,
            titles: outline(engine, review, language)?,
            templated: assets
                .template(profile.text("template"))
                .is_some_and(|one| one.words.contains_key(language)),
        })
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.words.say(
            key,
            &[
                ("country", Arg::Text(&self.country)),
                ("compact", Arg::Text(self.compact())),
            ],
        )
    }

    pub(super) fn with(&self, key: &str, name: &str, value: &str) -> String {
        self.words.say(key, &[(name, Arg::Text(value))])
    }

    fn compact(&self) -> &str {
        model::reference::pick(&self.reference.compact, &self.language).map_or("", String::as_str)
    }

    /// The usual purpose.
    pub(super) fn purpose(&self) -> String {
        self.say("call-purpose")
    }

    /// Whether the title of a unit is worded in this language.
    pub(super) fn names(&self, key: &str) -> bool {
        let unit = UnitKey::from(key);
        if let Some(number) = unit.objective_number() {
            let mut all = self.reference.objectives.iter();
            let found = all.find(|one| one.number == number);
            return found.is_some_and(|one| {
                one.short.contains_key(&self.language) || one.titles.contains_key(&self.language)
            });
        }
        if let Some(principle) = unit.principle_key() {
            let mut all = self.reference.principles.iter();
            let found = all.find(|one| one.key == principle);
            return found.is_some_and(|one| one.titles.contains_key(&self.language));
        }
        self.templated
    }

    /// What is asked about a unit where nobody worded it otherwise.
    pub(super) fn usual(&self, key: &str) -> String {
        if let Some(number) = UnitKey::from(key).objective_number() {
            let number_text = number.to_string();
            let objective = self
                .reference
                .objectives
                .iter()
                .find(|one| one.number == number);
            let title = objective.map_or(String::new(), |one| self.own(&one.short, &one.titles));
            let args = [
                ("number", Arg::Text(&number_text)),
                ("title", Arg::Text(&title)),
            ];
            return self.words.say("form-ask-objective", &args);
        }
        let title = self.titles.iter().find(|(unit, _)| unit == key);
        let title = title.map_or("", |(_, title)| title.as_str());
        if let Some(principle) = key.strip_prefix("principle:") {
            let principle = self
                .reference
                .principles
                .iter()
                .find(|one| one.key == principle);
            let title = principle.map_or(title, |one| one.title(&self.language));
            return self.with("form-ask-principle", "title", title);
        }
        self.with("form-ask-section", "title", title)
    }

    /// A short name in this very language, sooner than a full title, sooner than another language.
    fn own(&self, short: &BTreeMap<String, Title>, full: &BTreeMap<String, Title>) -> String {
        let exact = short
            .get(&self.language)
            .or_else(|| full.get(&self.language));
        let any = exact.or_else(|| model::reference::pick(short, &self.language));
        any.map_or(String::new(), |title| title.text.clone())
    }

    /// The words of a question: own ones in this language, the usual ones, own ones in another.
    pub(super) fn question(&self, ask: &CallAsk) -> String {
        let own = ask
            .words
            .get(&self.language)
            .filter(|words| !words.trim().is_empty());
        if let Some(words) = own {
            return words.clone();
        }
        if ask.key.contains(':') {
            return self.usual(&ask.key);
        }
        model::reference::pick(&ask.words, &self.language)
            .cloned()
            .unwrap_or_default()
    }

    /// A day as this language writes it; a year or a month alone stays as it is.
    pub(super) fn date(&self, date: &str) -> String {
        let mut parts = date.splitn(3, '-');
        let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next())
        else {
            return date.to_owned();
        };
        let month: i64 = month.parse().unwrap_or(1);
        let day = day.trim_start_matches('0');
        let args = [
            ("day", Arg::Text(day)),
            ("month", Arg::Count(month)),
            ("year", Arg::Text(year)),
        ];
        self.words.say("form-date", &args)
    }
}
