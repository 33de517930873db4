//! What a contribution may say of itself: keys that are known here, and something that was said.

use crate::sentence::told;
use crate::wire::contributions::AddContribution;
use crate::{Engine, Fault, Result};
use model::UnitKey;
use model::consent::Consent;
use model::nouns::{CHANNELS, LEVELS};

pub(super) fn check(engine: &Engine, ask: &AddContribution) -> Result<()> {
    check_said(engine, ask)?;
    let named = !ask.person.trim().is_empty()
        || ask.organizations.iter().any(|name| !name.trim().is_empty());
    check_reachable(named, &ask.contact)?;
    one_of("channel", &ask.channel, CHANNELS, "fault-no-channel")?;
    one_of("level", &ask.level, LEVELS, "fault-no-level")?;
    one_of("consent", &ask.consent, Consent::NAMES, "fault-no-consent")?;
    check_links(engine, ask)
}

/// Contact details are kept with a name; those of nobody would be lost.
pub(super) fn check_reachable(named: bool, contact: &str) -> Result<()> {
    if named || contact.trim().is_empty() {
        return Ok(());
    }
    Err(Fault::invalid(
        "person",
        told("fault-contact-of-nobody", &[]),
    ))
}

fn one_of(field: &str, value: &str, known: &[&str], key: &'static str) -> Result<()> {
    if value.is_empty() || known.contains(&value) {
        return Ok(());
    }
    let all = known.join(", ");
    let sentence = told(key, &[("value", &value), ("all", &all)]);
    Err(Fault::invalid(field, sentence))
}

/// A misspelt key would stand in the log and lead nowhere.
fn check_links(engine: &Engine, ask: &AddContribution) -> Result<()> {
    let review = engine.review(&ask.review)?;
    let units = crate::review::outline(engine, &review, "")?;
    let missing = |kind: &str, key: &&String| {
        let unit = format!("{kind}:{key}");
        !units.iter().any(|(known, _)| *known == unit)
    };
    if let Some(wrong) = ask.principles.iter().find(|key| missing("principle", key)) {
        let sentence = told("fault-no-principle", &[("principle", wrong)]);
        return Err(Fault::invalid("principles", sentence));
    }
    if let Some(wrong) = ask.sections.iter().find(|key| missing("section", key)) {
        let sentence = told("fault-no-section", &[("section", wrong)]);
        return Err(Fault::invalid("sections", sentence));
    }
    let met = review.unit(UnitKey::CONSULTATIONS);
    let known = met.record("consultation", &ask.consultation);
    if ask.consultation.is_empty() || !known.0.is_empty() {
        return Ok(());
    }
    let sentence = told(
        "fault-no-consultation",
        &[("consultation", &ask.consultation)],
    );
    Err(Fault::invalid("consultation", sentence))
}

fn check_said(engine: &Engine, ask: &AddContribution) -> Result<()> {
    crate::record::check_date("received", &ask.received)?;
    let said = !ask.text.trim().is_empty() || !ask.files.is_empty() || !ask.originals.is_empty();
    if !said {
        return Err(Fault::invalid("text", told("fault-nothing-said", &[])));
    }
    let known = &engine.assets().reference.categories;
    if !ask.category.is_empty() && !known.iter().any(|one| one.key == ask.category) {
        let keys: Vec<&str> = known.iter().map(|one| one.key.as_str()).collect();
        return Err(Fault::invalid(
            "category",
            told(
                "fault-no-category",
                &[("category", &ask.category), ("all", &keys.join(", "))],
            ),
        ));
    }
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
    Ok(())
}
