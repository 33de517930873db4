//! The priority objectives: those open in full, the others print as one row.

use crate::change::Label;
use crate::sentence::told;
use crate::wire::reviews::{ChoosePriorities, Nothing};
use crate::{Engine, Fault, Result};
use model::{Op, UnitKey};

pub(crate) fn choose_priorities(engine: &Engine, ask: ChoosePriorities) -> Result<Nothing> {
    if let Some(wrong) = ask
        .objectives
        .iter()
        .find(|number| !(1..=23).contains(*number))
    {
        return Err(Fault::invalid(
            "objectives",
            told("fault-no-objective", &[("number", &wrong)]),
        ));
    }
    let label = Label::new()
        .with("count", ask.objectives.len())
        .at("section:objectives", "");
    engine.change(&ask.review, Op::ChoosePriorities, label, |change| {
        for number in 1..=23 {
            let unit = UnitKey::objective(number).0;
            let chosen = ask.objectives.contains(&number);
            if chosen != change.review.unit(&unit).own().flag("priority") {
                change.set(&unit, "self", "self", "priority", chosen);
            }
        }
        Ok(Nothing {})
    })
}
