//! The approved text as it was approved. What arrives in the log later never moves it.

use crate::change::{is_text, open_doc};
use crate::copy::differing;
use crate::state::{held, version};
use crate::{Engine, Result};
use draft::ApprovalFacts;
use model::consent::Edition;
use model::{Fields, Place, Review, Unit, UnitKey};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The heads of every unit of a text: unit to hexadecimal hashes.
type Heads = BTreeMap<String, Vec<String>>;

/// The approval of the version that is being written, in a language and an edition.
pub(super) fn of_version<'a>(
    review: &'a Review,
    language: &str,
    edition: Edition,
) -> Option<(&'a str, &'a Fields)> {
    let version = version(review);
    review
        .unit(UnitKey::APPROVALS)
        .records("approval")
        .find(|(_, fields)| {
            fields.number("version") == Some(version)
                && fields.text("language") == language
                && edition_of(fields) == edition
        })
}

/// The edition that an approval speaks of.
pub(super) fn edition_of(approval: &Fields) -> Edition {
    match approval.text("edition") {
        "internal" => Edition::Internal,
        _ => Edition::Public,
    }
}

/// The review as it was approved, with the approval; nothing where it is not approved.
pub(crate) fn as_approved<'a>(
    engine: &Engine,
    review: &'a Review,
    language: &str,
    edition: Edition,
) -> Result<Option<(&'a Fields, Arc<Review>)>> {
    let Some((id, fields)) = of_version(review, language, edition) else {
        return Ok(None);
    };
    if let Some((known, state)) = held(&engine.presses.approved).as_ref()
        && known == id
    {
        return Ok(Some((fields, Arc::clone(state))));
    }
    let state = Arc::new(at_heads(engine, review, fields)?);
    *held(&engine.presses.approved) = Some((id.to_owned(), Arc::clone(&state)));
    Ok(Some((fields, state)))
}

/// The units at the heads that the approval names; the approvals themselves as they are.
fn at_heads(engine: &Engine, review: &Review, approval: &Fields) -> Result<Review> {
    let heads: Heads = serde_json::from_str(approval.text("heads")).unwrap_or_default();
    let mut state = review.clone();
    for (unit, named) in &heads {
        if let Some(then) = unit_at(engine, &review.id, unit, named)? {
            state.units.insert(unit.clone(), Arc::new(then));
        }
    }
    Ok(state)
}

/// Units whose text is no longer what an approval of this version approved: a copy brought changes since.
pub(crate) fn departed(engine: &Engine, review: &Review) -> Result<Vec<String>> {
    let version = version(review);
    let mut units = BTreeSet::new();
    let approvals = review.unit(UnitKey::APPROVALS).records("approval");
    for (_, approval) in approvals.filter(|(_, one)| one.number("version") == Some(version)) {
        let heads: Heads = serde_json::from_str(approval.text("heads")).unwrap_or_default();
        let text = heads.iter().filter(|(unit, _)| *unit != UnitKey::LOG);
        for (unit, named) in text {
            let then = unit_at(engine, &review.id, unit, named)?;
            if then.is_some_and(|then| differs(unit, &then, review.unit(unit))) {
                units.insert(unit.clone());
            }
        }
    }
    Ok(units.into_iter().collect())
}

/// Whether anything differs that an approval keeps read-only.
fn differs(unit: &str, then: &Unit, now: &Unit) -> bool {
    differing(then, now)
        .iter()
        .any(|(at, _)| is_text(&Place::new(unit, &at.collection, &at.record, &at.field)))
}

/// A unit as it was at heads; nothing where it is still there, or where these are not known here.
fn unit_at(engine: &Engine, review: &str, unit: &str, named: &[String]) -> Result<Option<Unit>> {
    let mut writer = held(&engine.writer);
    let crate::change::Writer { store, docs, .. } = &mut *writer;
    let named: Vec<[u8; 32]> = named.iter().filter_map(|hash| unhex(hash)).collect();
    let doc = open_doc(store.db(), docs, review, unit, engine.host.random())?;
    if doc.heads() == named {
        return Ok(None);
    }
    for hash in &named {
        if !store.db().has_change(review, unit, hash)? {
            return Ok(None);
        }
    }
    Ok(Some(doc.unit_at(&named)))
}

/// The heads of every unit that the text is made of, as an approval keeps them.
pub(super) fn heads_now(engine: &Engine, review: &Review) -> Result<String> {
    let mut heads = Heads::new();
    let mut writer = held(&engine.writer);
    let crate::change::Writer { store, docs, .. } = &mut *writer;
    for unit in review
        .units
        .keys()
        .filter(|unit| *unit != UnitKey::APPROVALS)
    {
        let doc = open_doc(store.db(), docs, &review.id, unit, engine.host.random())?;
        heads.insert(
            unit.clone(),
            doc.heads().iter().map(|hash| hex(hash)).collect(),
        );
    }
    Ok(serde_json::json!(heads).to_string())
}

/// What the approval page says.
pub(crate) fn facts(engine: &Engine, approval: &Fields) -> Result<ApprovalFacts> {
    let text = |name: &str| approval.text(name).to_owned();
    let entered_by = if approval.flag("on_paper") {
        engine
            .read(|db| db.identity(approval.text("entered_by")))?
            .map(|one| one.name)
            .unwrap_or_default()
    } else {
        String::new()
    };
    Ok(ApprovalFacts {
        name: text("name"),
        role: text("role"),
        date: text("date"),
        remark: text("remark"),
        entered_by,
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}
