//! Saves a call. Its number is given once and stays, so that forms that are out find their way back.

use super::{CALL, LANGUAGES, form};
use crate::change::Label;
use crate::sentence::told;
use crate::wire::calls::{CallForm, SaveCall};
use crate::wire::reviews::Made;
use crate::{Engine, Fault, Result};
use model::{Fields, Op, Scalar, UnitKey};

pub(crate) fn save(engine: &Engine, ask: SaveCall) -> Result<Made> {
    check(engine, &ask)?;
    let review = engine.review(&ask.review)?;
    let mut call = ask.call;
    let known = review
        .unit(UnitKey::CONSULTATIONS)
        .record(CALL, &call.id)
        .clone();
    let is_new = known.0.is_empty();
    if call.id.is_empty() {
        call.id = engine.host.new_id();
    }
    call.number = match known.text("number") {
        "" => number(engine),
        number => number.to_owned(),
    };
    let before = form(&call.id, &known);
    let op = if is_new {
        Op::AddRecord
    } else {
        Op::EditRecord
    };
    let label = Label::new()
        .with("kind", CALL)
        .with("title", call.title.as_str())
        .at(UnitKey::CONSULTATIONS, &call.id);
    engine.change(&ask.review, op, label, |change| {
        let fields = changes(&before, &call, is_new);
        change.set_fields(UnitKey::CONSULTATIONS, CALL, &call.id, &fields);
        Ok(Made {
            id: call.id.clone(),
        })
    })
}

/// Eight letters that can't be taken for one another.
fn number(engine: &Engine) -> String {
    let id = engine.host.new_id().to_uppercase();
    format!("{}-{}", &id[..4], &id[4..8])
}

fn check(engine: &Engine, ask: &SaveCall) -> Result<()> {
    let call = &ask.call;
    crate::record::check_date("until", &call.until)?;
    if call.title.trim().is_empty() {
        return Err(Fault::invalid("title", told("fault-call-title", &[])));
    }
    if let Some(other) = call
        .languages
        .iter()
        .find(|one| !LANGUAGES.contains(&one.as_str()))
    {
        let sentence = told("fault-call-language", &[("language", other)]);
        return Err(Fault::invalid("languages", sentence));
    }
    let review = engine.review(&ask.review)?;
    let units = crate::review::outline(engine, &review, "")?;
    for one in &call.asks {
        let is_unit = one.key.contains(':');
        let plain = one
            .key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':'));
        let known = !is_unit || units.iter().any(|(unit, _)| *unit == one.key);
        if one.key.is_empty() || !plain || !known {
            let sentence = told("fault-call-ask", &[("key", &one.key)]);
            return Err(Fault::invalid("asks", sentence));
        }
        if !is_unit && one.words.values().all(|words| words.trim().is_empty()) {
            return Err(Fault::invalid("asks", told("fault-call-wordless", &[])));
        }
    }
    Ok(())
}

/// What was said before and is no longer is blanked.
fn changes(before: &CallForm, call: &CallForm, is_new: bool) -> Fields {
    let old = fields(before);
    let new = fields(call);
    let mut all = Fields::default();
    for name in old.0.keys().filter(|name| !new.0.contains_key(*name)) {
        all.0.insert(name.clone(), Scalar::Null);
    }
    for (name, value) in new.0 {
        if is_new || old.0.get(&name) != Some(&value) {
            all.0.insert(name, value);
        }
    }
    all
}

fn fields(call: &CallForm) -> Fields {
    let mut all = Fields::default();
    let mut put = |name: String, value: Scalar| _ = all.0.insert(name, value);
    for (name, text) in [
        ("title", &call.title),
        ("number", &call.number),
        ("until", &call.until),
        ("contact", &call.contact),
        ("consultation", &call.consultation),
    ] {
        if !text.is_empty() {
            put(name.to_owned(), text.as_str().into());
        }
    }
    for language in &call.languages {
        put(format!("language:{language}"), true.into());
    }
    for (language, text) in call
        .purpose
        .iter()
        .filter(|(_, text)| !text.trim().is_empty())
    {
        put(format!("purpose:{language}"), text.as_str().into());
    }
    for (place, one) in (1_i64..).zip(&call.asks) {
        put(format!("ask:{}", one.key), place.into());
        for (language, text) in one.words.iter().filter(|(_, text)| !text.trim().is_empty()) {
            put(
                format!("words:{}:{language}", one.key),
                text.as_str().into(),
            );
        }
    }
    all
}
