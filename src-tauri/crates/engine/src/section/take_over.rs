//! Takes an automatic paragraph over, or gives it back to the program.

use super::seat::place_words;
use crate::change::Label;
use crate::wire::reviews::Nothing;
use crate::wire::sections::TakeOver;
use crate::{Engine, Result};
use model::{Block, Op};

pub(crate) fn take_over(engine: &Engine, ask: TakeOver) -> Result<Nothing> {
    let review = engine.review_typed(&ask.review)?;
    let drafted = crate::pages::drafted(engine, &review)?;
    let passage = drafted.computed(&ask.unit, &ask.question);
    let (title, section) = place_words(engine, &review, &ask.unit, &ask.question);
    let label = Label::new()
        .with("title", title)
        .with("section", section)
        .at(&ask.unit, &ask.question);
    engine.change(&ask.review, Op::TakeOver, label, |change| {
        let known: Vec<String> = change
            .review
            .unit(&ask.unit)
            .blocks(&ask.question)
            .into_iter()
            .map(|block| block.id)
            .collect();
        for id in known {
            change.set(&ask.unit, "block", &id, "removed", true);
        }
        change.set(&ask.unit, "question", &ask.question, "taken_over", ask.take);
        if ask.take {
            change.set(
                &ask.unit,
                "question",
                &ask.question,
                "basis",
                draft::basis(&passage),
            );
            for (at, words) in draft::as_text(&passage).into_iter().enumerate() {
                let id = change.new_id();
                let block = Block {
                    answer: ask.question.clone(),
                    order: format!("m{at:03}"),
                    ..words
                };
                change.set_fields(&ask.unit, "block", &id, &block.to_fields());
            }
        }
        Ok(Nothing {})
    })
}
