//! Sections added and moved.

use super::blocks::between;
use crate::change::Label;
use crate::review::Outline;
use crate::sentence::told;
use crate::wire::reviews::{AddSection, Made, MoveSection, Nothing};
use crate::{Engine, Fault, Result};
use model::{Op, UnitKey};

pub(crate) fn add(engine: &Engine, ask: AddSection) -> Result<Made> {
    if ask.title.trim().is_empty() {
        return Err(Fault::invalid("title", told("fault-no-title", &[])));
    }
    let order = order_after(engine, &ask.review, &ask.after, "")?;
    let label = Label::new().with("title", ask.title.as_str());
    let id = engine.change(&ask.review, Op::AddSection, label, |change| {
        let unit = UnitKey::section(&change.new_id()).0;
        change.set(&unit, "self", "self", "custom", true);
        change.set(&unit, "self", "self", "title", ask.title.trim());
        change.set(&unit, "self", "self", "order", order.as_str());
        Ok(unit)
    })?;
    Ok(Made { id })
}

pub(crate) fn reorder(engine: &Engine, ask: MoveSection) -> Result<Nothing> {
    if ask.after == ask.unit {
        return Ok(Nothing {});
    }
    let order = order_after(engine, &ask.review, &ask.after, &ask.unit)?;
    let review = engine.review(&ask.review)?;
    let outline = Outline::of(engine, &review, &engine.language()?);
    let seat = outline.sections.iter().find(|seat| seat.unit == ask.unit);
    let title = seat
        .map(|seat| seat.title.clone())
        .ok_or_else(|| Fault::missing(told("fault-no-section", &[("section", &ask.unit)])))?;
    engine.change(
        &ask.review,
        Op::MoveSection,
        Label::new().with("title", title).at(&ask.unit, ""),
        |change| {
            change.set(&ask.unit, "self", "self", "order", order.as_str());
            Ok(Nothing {})
        },
    )
}

/// A sort key after a unit and before the one that follows it.
fn order_after(engine: &Engine, review: &str, after: &str, moved: &str) -> Result<String> {
    let review = engine.review(review)?;
    let outline = Outline::of(engine, &review, "en");
    let orders: Vec<(String, String)> = outline
        .sections
        .iter()
        .filter(|seat| seat.unit != moved)
        .map(|seat| (seat.unit.clone(), order_of(&review, &outline, &seat.unit)))
        .collect();
    let at = match orders.iter().position(|(unit, _)| unit == after) {
        Some(at) => at + 1,
        None if !after.is_empty() => {
            return Err(Fault::missing(told(
                "fault-no-section",
                &[("section", &after)],
            )));
        }
        // a new section goes before the annexes, a moved one to the beginning
        None if moved.is_empty() => before_annexes(&outline),
        None => 0,
    };
    let low = at
        .checked_sub(1)
        .and_then(|before| orders.get(before))
        .map_or("", |(_, order)| order);
    let high = orders.get(at).map(|(_, order)| order.as_str());
    Ok(between(low, high))
}

fn before_annexes(outline: &Outline) -> usize {
    let sections = outline.sections.iter();
    let annexes = sections
        .rev()
        .take_while(|seat| seat.plan.kind == "annexes");
    outline.sections.len() - annexes.count()
}

fn order_of(review: &model::Review, outline: &Outline, unit: &str) -> String {
    let own = review.unit(unit).own().text("order");
    if !own.is_empty() {
        return own.to_owned();
    }
    let key = UnitKey::from(unit);
    let at = outline
        .template
        .sections
        .iter()
        .position(|plan| key.section_key() == Some(&plan.key));
    at.map_or_else(|| "m500".to_owned(), crate::review::usual_order)
}
