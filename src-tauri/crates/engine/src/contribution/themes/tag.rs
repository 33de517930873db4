//! Gives a passage themes, and takes one's own away again.

use super::super::text::{check_range, held, text_of};
use crate::change::Label;
use crate::sentence::told;
use crate::wire::reviews::Nothing;
use crate::wire::themes::{TagPassage, Tagged, Untag};
use crate::{Engine, Fault, Result};
use model::nouns::TAG_KINDS;
use model::{Op, Review, UnitKey};

pub(crate) fn tag_passage(engine: &Engine, ask: TagPassage) -> Result<Tagged> {
    let review = engine.review(&ask.review)?;
    let fields = super::super::of(&review, &ask.id)?;
    let text = engine.read(|db| text_of(db, fields))?;
    check_range(&text, ask.from, ask.to)?;
    check(engine, &review, &ask)?;
    let label = Label::new()
        .with("title", fields.text("number"))
        .with("count", ask.themes.len())
        .at(UnitKey::LOG, &ask.id);
    let mut themes = ask.themes.clone();
    if themes.is_empty() {
        themes.push(String::new());
    }
    engine.change(&ask.review, Op::TagPassage, label, |change| {
        let mut tagged = Tagged::default();
        for theme in &themes {
            let id = change.new_id();
            let person = change.person.clone();
            for (field, value) in [
                ("contribution", ask.id.as_str().into()),
                ("text_original", fields.text("text_original").into()),
                ("from", held(ask.from)),
                ("to", held(ask.to)),
                ("theme", theme.as_str().into()),
                ("kind", ask.kind.as_str().into()),
                ("by", person.into()),
            ] {
                change.set(UnitKey::LOG, "tag", &id, field, value);
            }
            // what speaks of an objective is counted there
            if !theme.is_empty() && !theme.starts_with("theme:") {
                change.set(UnitKey::LOG, "contribution", &ask.id, theme, true);
            }
            tagged.ids.push(id);
        }
        Ok(tagged)
    })
}

fn check(engine: &Engine, review: &Review, ask: &TagPassage) -> Result<()> {
    if ask.themes.is_empty() && ask.kind.is_empty() {
        return Err(Fault::invalid("themes", told("fault-no-theme-given", &[])));
    }
    if !ask.kind.is_empty() && !TAG_KINDS.contains(&ask.kind.as_str()) {
        let all = TAG_KINDS.join(", ");
        let said = told("fault-no-tag-kind", &[("value", &ask.kind), ("all", &all)]);
        return Err(Fault::invalid("kind", said));
    }
    let units = crate::review::outline(engine, review, "")?;
    let known = |theme: &String| match theme.split_once(':') {
        Some(("theme", id)) => {
            let own = review.unit(UnitKey::LOG).record("theme", id);
            !own.0.is_empty() && !own.removed()
        }
        Some(("objective", number)) => number
            .parse::<u8>()
            .is_ok_and(|number| (1..=23).contains(&number)),
        _ => units.iter().any(|(unit, _)| unit == theme),
    };
    match ask.themes.iter().find(|theme| !known(theme)) {
        Some(wrong) => Err(Fault::invalid(
            "themes",
            told("fault-no-theme", &[("theme", wrong)]),
        )),
        None => Ok(()),
    }
}

/// Nobody takes away what another reader found.
pub(crate) fn untag(engine: &Engine, ask: Untag) -> Result<Nothing> {
    let review = engine.review(&ask.review)?;
    let log = review.unit(UnitKey::LOG);
    let me = engine.person()?;
    let mut number = "";
    for id in &ask.ids {
        let tag = log.record("tag", id);
        if tag.0.is_empty() || tag.removed() {
            return Err(Fault::missing(told("fault-no-record", &[])));
        }
        if tag.text("by") != me {
            return Err(Fault::invalid("ids", told("fault-tag-of-another", &[])));
        }
        number = log
            .record("contribution", tag.text("contribution"))
            .text("number");
    }
    let label = Label::new().with("title", number).with("count", 0);
    engine.change(&ask.review, Op::TagPassage, label, |change| {
        for id in &ask.ids {
            change.set(UnitKey::LOG, "tag", id, "removed", true);
        }
        Ok(Nothing {})
    })
}
