//! Begins a review.

use crate::change::{Change, Label};
use crate::sentence::told;
use crate::wire::reviews::{CreateReview, Made};
use crate::{Engine, Fault, Result};
use model::nouns::RECORD_COLLECTIONS;
use model::reference::Reference;
use model::template::Template;
use model::{Fields, Op, Scalar, UnitKey};

pub(crate) fn create(engine: &Engine, ask: CreateReview) -> Result<Made> {
    let assets = engine.assets();
    let template = assets.template(&ask.template).cloned().ok_or_else(|| {
        Fault::invalid(
            "template",
            told("fault-no-template", &[("name", &ask.template)]),
        )
    })?;
    if ask.country.trim().is_empty() {
        return Err(Fault::invalid("country", told("fault-no-country", &[])));
    }
    check_dates(&ask)?;
    crate::record::check_language(&ask.language)?;
    let id = engine.host.new_id();
    let profile = profile(&ask, &template);
    let title = profile.text("title").to_owned();
    engine.begin(
        &id,
        units_of(&template, &assets.reference),
        Op::CreateReview,
        Label::new().with("title", title),
        |change| {
            change.set_fields(UnitKey::OUTLINE, "profile", "self", &profile);
            if ask.from.is_empty() {
                return Ok(());
            }
            carry_over(engine, change, &ask.from)
        },
    )?;
    Ok(Made { id })
}

/// A document for each unit, on this one computer.
pub(crate) fn units_of(template: &Template, reference: &Reference) -> Vec<String> {
    let mut units: Vec<String> = [
        UnitKey::OUTLINE,
        UnitKey::RECORDS,
        UnitKey::CONSULTATIONS,
        UnitKey::LOG,
        UnitKey::APPROVALS,
    ]
    .map(str::to_owned)
    .to_vec();
    units.extend(
        template
            .sections
            .iter()
            .map(|section| UnitKey::section(&section.key).0),
    );
    units.extend(
        reference
            .objectives
            .iter()
            .map(|objective| UnitKey::objective(objective.number).0),
    );
    units.extend(
        reference
            .principles
            .iter()
            .map(|principle| UnitKey::principle(&principle.key).0),
    );
    units
}

fn check_dates(ask: &CreateReview) -> Result<()> {
    crate::record::check_date("due", &ask.due)?;
    crate::record::check_date("period_from", &ask.period_from)?;
    crate::record::check_date("period_to", &ask.period_to)?;
    if !ask.period_from.is_empty() && !ask.period_to.is_empty() && ask.period_to < ask.period_from {
        return Err(Fault::invalid("period_to", told("fault-period", &[])));
    }
    Ok(())
}

fn profile(ask: &CreateReview, template: &Template) -> Fields {
    let language = if ask.language.is_empty() {
        "en"
    } else {
        &ask.language
    };
    let title = if ask.title.trim().is_empty() {
        template.words(language).long_title
    } else {
        ask.title.clone()
    };
    let mut profile = Fields::default()
        .with("template", ask.template.as_str())
        .with("template_version", i64::from(template.version))
        .with("language", language)
        .with("country", ask.country.trim())
        .with("title", title)
        .with("print_contents", true);
    let optional = [
        ("lead", &ask.lead),
        ("period_from", &ask.period_from),
        ("period_to", &ask.period_to),
        ("destination", &ask.destination),
        ("due", &ask.due),
        ("previous", &ask.from),
    ];
    for (name, value) in optional {
        if !value.is_empty() {
            profile = profile.with(name, value.as_str());
        }
    }
    profile
}

/// From an earlier review: its records, and its commitments as those of the last review.
fn carry_over(engine: &Engine, change: &mut Change<'_>, from: &str) -> Result<()> {
    let earlier = engine.review(from)?;
    for collection in RECORD_COLLECTIONS {
        for (id, fields) in earlier.list(collection) {
            let mut fields = fields.clone();
            if *collection == "commitment" {
                fields
                    .0
                    .insert("origin".into(), Scalar::from("last-review"));
            }
            change.set_fields(UnitKey::RECORDS, collection, id, &fields);
        }
    }
    for (id, fields) in earlier.unit(UnitKey::OUTLINE).records("member") {
        change.set_fields(UnitKey::OUTLINE, "member", id, fields);
    }
    Ok(())
}
