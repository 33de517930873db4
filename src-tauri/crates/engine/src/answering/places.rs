//! Where the report takes a contribution up: the section and the paragraph, as they print in an edition.

use crate::approval::as_approved;
use crate::pages::{Ask, draft_of};
use crate::{Engine, Result};
use model::consent::Edition;
use model::draft::{Draft, DraftBlock};
use model::inline::citations;
use model::words::Words;
use model::{Review, UnitKey};
use std::collections::HashMap;

/// Sections by contribution, each with the paragraphs that cite it.
#[derive(Debug, Default)]
pub(super) struct Places(HashMap<String, Vec<(String, Vec<u32>)>>);

/// What prints: passages by unit and question, and the numbers of paragraphs.
struct Printed {
    titles: HashMap<(String, String), String>,
    numbers: HashMap<String, u32>,
}

impl Places {
    /// The places of every contribution that is cited, in the order of the report.
    pub(super) fn of(
        engine: &Engine,
        review: &Review,
        edition: Edition,
        words: &dyn Words,
    ) -> Result<Self> {
        let ask = Ask {
            language: words.language().to_owned(),
            edition,
            ..Ask::default()
        };
        let draft = draft_of(engine, review, &ask)?.draft;
        let approved = as_approved(engine, review, words.language(), edition)?;
        let review = approved.as_ref().map_or(review, |(_, text)| text.as_ref());
        let printed = Printed::of(&draft, words);
        let mut found: HashMap<String, Vec<(u32, String)>> = HashMap::new();
        for (unit, content) in &review.units {
            for (id, fields) in content.records("block") {
                let text = fields.text("text");
                if !text.contains("[@contribution:") {
                    continue;
                }
                let key = (unit.clone(), fields.text("answer").to_owned());
                let Some(title) = printed.titles.get(&key) else {
                    continue;
                };
                let number = printed.numbers.get(id).copied().unwrap_or(0);
                for (kind, cited) in citations(text) {
                    if kind == "contribution" {
                        found
                            .entry(cited)
                            .or_default()
                            .push((number, title.clone()));
                    }
                }
            }
        }
        let order: HashMap<&String, usize> = draft
            .sections
            .iter()
            .flat_map(|section| &section.passages)
            .filter_map(|one| printed.titles.get(&(one.unit.clone(), one.key.clone())))
            .zip(0..)
            .collect();
        let by_section = |(id, mut all): (String, Vec<(u32, String)>)| {
            all.sort_by_key(|(number, title)| (order.get(title).copied(), *number));
            all.dedup();
            let mut sections: Vec<(String, Vec<u32>)> = vec![];
            for (number, title) in all {
                if sections.last().is_none_or(|(last, _)| *last != title) {
                    sections.push((title, vec![]));
                }
                let last = sections.last_mut().map(|(_, numbers)| numbers);
                last.into_iter()
                    .for_each(|numbers| numbers.extend((number > 0).then_some(number)));
            }
            (id, sections)
        };
        Ok(Self(found.into_iter().map(by_section).collect()))
    }

    /// "Methodology, paragraphs 3 and 4", each place in words.
    pub(super) fn get(&self, id: &str, words: &dyn Words) -> Vec<String> {
        let place = |(title, numbers): &(String, Vec<u32>)| {
            if numbers.is_empty() {
                return title.clone();
            }
            let all: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            let list = all.join(", ");
            let said = [
                ("title", title.as_str().into()),
                ("count", numbers.len().into()),
                ("list", list.as_str().into()),
            ];
            words.say("out-place", &said)
        };
        self.0.get(id).into_iter().flatten().map(place).collect()
    }
}

impl Printed {
    fn of(draft: &Draft, words: &dyn Words) -> Self {
        let mut printed = Self {
            titles: HashMap::new(),
            numbers: HashMap::new(),
        };
        for section in &draft.sections {
            for passage in &section.passages {
                let title = match UnitKey::from(passage.unit.as_str()).objective_number() {
                    Some(number) => {
                        let number = number.to_string();
                        words.say("out-objective", &[("number", number.as_str().into())])
                    }
                    None => section.title.clone(),
                };
                let key = (passage.unit.clone(), passage.key.clone());
                printed.titles.insert(key, title);
                for block in &passage.blocks {
                    if let DraftBlock::Para {
                        id,
                        number: Some(number),
                        ..
                    } = block
                    {
                        printed.numbers.insert(id.clone(), *number);
                    }
                }
            }
        }
        printed
    }
}
