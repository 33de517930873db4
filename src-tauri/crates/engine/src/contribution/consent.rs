//! Consent follows the words: who gave it, its withdrawal, and every place of the text that rests on it.

use super::lineage::family;
use crate::approval::as_approved;
use crate::change::Label;
use crate::record::{Uses, check_date};
use crate::sentence::told;
use crate::wire::reviews::Nothing;
use crate::wire::treatment::{SaveConsent, WithdrawConsent, Withdrawn};
use crate::{Engine, Fault, Result};
use model::consent::{Consent, Edition, WAYS};
use model::{Fields, Op, Review, Scalar, UnitKey, inline, text};
use std::collections::BTreeSet;

pub(crate) fn save_consent(engine: &Engine, ask: SaveConsent) -> Result<Nothing> {
    let review = engine.review(&ask.review)?;
    let fields = super::of(&review, &ask.id)?;
    check_date("on", &ask.on)?;
    if !ask.how.is_empty() && !WAYS.contains(&ask.how.as_str()) {
        let all = WAYS.join(", ");
        let said = told(
            "fault-no-consent-way",
            &[("value", &ask.how), ("all", &all)],
        );
        return Err(Fault::invalid("how", said));
    }
    let by = text::clean(ask.by.trim());
    let known = engine.read(|db| db.identity(fields.text("consent_by")))?;
    let label = Label::new()
        .with("title", fields.text("number"))
        .at(UnitKey::LOG, &ask.id);
    engine.change(&ask.review, Op::TreatContribution, label, |change| {
        let by = match known {
            _ if by.is_empty() => String::new(),
            Some(known) if known.name == by => known.id,
            _ => change.identity("person", &by, ""),
        };
        for (field, value) in [
            ("consent_by", by),
            ("consent_on", ask.on),
            ("consent_how", ask.how),
        ] {
            if value != fields.text(field) {
                change.set(UnitKey::LOG, "contribution", &ask.id, field, value);
            }
        }
        Ok(Nothing {})
    })
}

pub(crate) fn withdraw_consent(engine: &Engine, mut ask: WithdrawConsent) -> Result<Withdrawn> {
    let review = engine.review_typed(&ask.review)?;
    for id in &ask.ids {
        super::of(&review, id)?;
    }
    if ask.ids.is_empty() {
        return Err(Fault::missing(told("fault-no-contributions", &[])));
    }
    check_date("on", &ask.on)?;
    if ask.on.is_empty() {
        ask.on = engine.host.today();
    }
    let all = family(&review, &ask.ids);
    let log = review.unit(UnitKey::LOG);
    let number = |id: &String| log.record("contribution", id).text("number").to_owned();
    let numbers: Vec<String> = all.iter().map(number).collect();
    let label = Label::new().with("title", numbers.join(", "));
    let label = match ask.ids.as_slice() {
        [one] => label.at(UnitKey::LOG, one),
        _ => label,
    };
    engine.change(&ask.review, Op::WithdrawConsent, label, |change| {
        for id in &all {
            let fields = taken_back(log.record("contribution", id), &ask);
            change.set_fields(UnitKey::LOG, "contribution", id, &fields);
        }
        Ok(())
    })?;
    let uses = Uses::of(engine, &review)?;
    let used_in = all.iter().flat_map(|id| uses.get("contribution", id));
    Ok(Withdrawn {
        used_in: used_in.collect(),
        numbers,
    })
}

/// What a contribution says of consent once it was taken back.
fn taken_back(before: &Fields, ask: &WithdrawConsent) -> Fields {
    let withdrawn = Consent::Withdrawn.as_str();
    let mut fields = Fields::default()
        .with("consent", withdrawn)
        .with("withdrawn_on", ask.on.as_str())
        .with("withdrawn_reason", text::clean(ask.reason.trim()));
    for flag in ["listed", "published"] {
        if before.flag(flag) {
            fields = fields.with(flag, Scalar::Bool(false));
        }
    }
    fields
}

/// Refuses public pages whose text rests on a contribution whose consent was withdrawn: an approved text
/// too, which was written before that.
pub(crate) fn refuse_withdrawn(
    engine: &Engine,
    review: &Review,
    language: &str,
    unit: &str,
) -> Result<()> {
    let language = match language {
        "" => review.profile().text("language"),
        language => language,
    };
    let approved = as_approved(engine, review, language, Edition::Public)?;
    let text = approved.as_ref().map_or(review, |(_, text)| text.as_ref());
    let (places, numbers) = resting(engine, text, review, unit)?;
    if places == 0 {
        return Ok(());
    }
    let numbers: Vec<String> = numbers.into_iter().collect();
    let numbers = numbers.join(", ");
    let key = match approved {
        Some(_) => "fault-withdrawn-approved",
        None => "fault-withdrawn",
    };
    Err(Fault::Consent {
        sentence: told(key, &[("count", &places), ("numbers", &numbers)]),
    })
}

/// How many citations of a text rest on withdrawn consent, and of which contributions.
fn resting(
    engine: &Engine,
    text: &Review,
    now: &Review,
    unit: &str,
) -> Result<(usize, BTreeSet<String>)> {
    let log = now.unit(UnitKey::LOG);
    let mut places = 0;
    let mut numbers = BTreeSet::new();
    for (key, _) in crate::review::outline(engine, text, "")? {
        let prints = unit.is_empty() || unit == key;
        if !prints || text.unit(&key).own().flag("omitted") {
            continue;
        }
        for (_, block) in text.unit(&key).records("block") {
            for (kind, id) in inline::citations(block.text("text")) {
                let fields = log.record("contribution", &id);
                let withdrawn = fields.text("consent") == Consent::Withdrawn.as_str();
                if kind == "contribution" && withdrawn {
                    places += 1;
                    numbers.insert(fields.text("number").to_owned());
                }
            }
        }
    }
    Ok((places, numbers))
}
