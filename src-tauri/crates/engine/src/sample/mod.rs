//! Opens a sample: a whole review of an invented State, from data, as a new review.

mod records;
mod text;

use crate::change::{Change, Label};
use crate::sentence::told;
use crate::wire::reviews::Made;
use crate::{Engine, Fault, Result};
use model::{Op, Scalar, UnitKey};
use serde_json::{Map, Value};

/// A sample while it is written into a review.
pub(crate) struct Sample<'a> {
    key: &'a str,
    data: &'a Value,
}

pub(crate) fn open(engine: &Engine, key: &str, data: &Value) -> Result<Made> {
    let assets = engine.assets();
    let name = data["template"].as_str().unwrap_or_default();
    let template = assets
        .template(name)
        .ok_or_else(|| Fault::missing(told("fault-no-template", &[("name", &name)])))?;
    let id = engine.host.new_id();
    let sample = Sample { key, data };
    let title = sample.text("title").to_owned();
    engine.begin(
        &id,
        crate::review::units_of(template, &assets.reference),
        Op::CreateReview,
        Label::new().with("title", title),
        |change| {
            sample.write_profile(change);
            sample.write_units(change);
            sample.write_records(change);
            Ok(())
        },
    )?;
    Ok(Made { id })
}

impl Sample<'_> {
    fn text(&self, name: &str) -> &str {
        self.data[name].as_str().unwrap_or_default()
    }

    fn object(&self, name: &str) -> Map<String, Value> {
        self.data[name].as_object().cloned().unwrap_or_default()
    }

    fn write_profile(&self, change: &mut Change<'_>) {
        for field in ["template", "language", "country", "title"] {
            change.set(UnitKey::OUTLINE, "profile", "self", field, self.text(field));
        }
        for (field, value) in self.object("profile") {
            let value = match (field.as_str(), value.as_str()) {
                ("arms", Some(file)) => Scalar::from(self.picture(change, file)),
                _ => scalar(&value),
            };
            change.set(UnitKey::OUTLINE, "profile", "self", &field, value);
        }
        change.set(UnitKey::OUTLINE, "profile", "self", "print_contents", true);
        change.set(UnitKey::OUTLINE, "profile", "self", "sample", true);
    }

    fn write_units(&self, change: &mut Change<'_>) {
        for (group, prefix) in [
            ("sections", "section"),
            ("objectives", "objective"),
            ("principles", "principle"),
        ] {
            for (key, entry) in self.object(group) {
                self.write_unit(change, &format!("{prefix}:{key}"), &entry);
            }
        }
    }

    fn write_unit(&self, change: &mut Change<'_>, unit: &str, entry: &Value) {
        for (field, value) in entry.as_object().into_iter().flatten() {
            match (field.as_str(), value) {
                ("answers", Value::Object(answers)) => self.write_answers(change, unit, answers),
                ("remarks", Value::Object(remarks)) => {
                    for (question, remark) in remarks {
                        change.set(unit, "question", question, "remark", scalar(remark));
                    }
                }
                (_, value) => set_field(change, unit, "self", "self", field, value),
            }
        }
    }
}

/// Writes a field; a list is a set, an object a set of named values.
fn set_field(
    change: &mut Change<'_>,
    unit: &str,
    collection: &str,
    record: &str,
    field: &str,
    value: &Value,
) {
    match value {
        Value::Array(members) => {
            let set = singular(field);
            for member in members {
                let member = member
                    .as_str()
                    .map_or_else(|| member.to_string(), str::to_owned);
                change.set(unit, collection, record, &format!("{set}:{member}"), true);
            }
        }
        Value::Object(named) => {
            for (name, value) in named {
                change.set(
                    unit,
                    collection,
                    record,
                    &format!("{}:{name}", singular(field)),
                    scalar(value),
                );
            }
        }
        value => change.set(unit, collection, record, field, scalar(value)),
    }
}

fn singular(field: &str) -> &str {
    match field {
        "objectives" => "objective",
        "principles" => "principle",
        "sections" => "section",
        "counts" => "count",
        other => other,
    }
}

fn scalar(value: &Value) -> Scalar {
    match value {
        Value::Bool(flag) => Scalar::Bool(*flag),
        Value::Number(number) => number
            .as_i64()
            .map_or_else(|| Scalar::from(number.to_string()), Scalar::Int),
        Value::String(text) => Scalar::from(text.as_str()),
        _ => Scalar::Null,
    }
}
