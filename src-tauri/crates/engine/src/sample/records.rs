//! The records, consultations and contributions of a sample.

use super::{Sample, scalar, set_field};
use crate::change::{Change, IndexLine};
use model::UnitKey;
use serde_json::Value;

/// What of a contribution is not a field of its record.
const APART: &[&str] = &[
    "id",
    "organization",
    "person",
    "contact",
    "text",
    "logged_by",
];

impl Sample<'_> {
    pub(super) fn write_records(&self, change: &mut Change<'_>) {
        for (collection, records) in self.object("records") {
            for (at, record) in records.as_array().into_iter().flatten().enumerate() {
                let id = text(record, "id");
                change.set(
                    UnitKey::RECORDS,
                    &collection,
                    id,
                    "number",
                    i64::try_from(at + 1).unwrap_or(0),
                );
                fields(change, UnitKey::RECORDS, &collection, id, record, &["id"]);
            }
        }
        for consultation in self.list("consultations") {
            fields(
                change,
                UnitKey::CONSULTATIONS,
                "consultation",
                text(&consultation, "id"),
                &consultation,
                &["id"],
            );
        }
        for (at, contribution) in self.list("contributions").iter().enumerate() {
            write_contribution(change, at + 1, contribution);
        }
    }

    fn list(&self, name: &str) -> Vec<Value> {
        self.data[name].as_array().cloned().unwrap_or_default()
    }
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

fn fields(
    change: &mut Change<'_>,
    unit: &str,
    collection: &str,
    id: &str,
    record: &Value,
    apart: &[&str],
) {
    for (field, value) in record.as_object().into_iter().flatten() {
        if !apart.contains(&field.as_str()) {
            set_field(change, unit, collection, id, field, value);
        }
    }
}

fn write_contribution(change: &mut Change<'_>, at: usize, data: &Value) {
    let id = text(data, "id");
    // a letter that no installation is given
    let number = format!("O-{at}");
    let set = |change: &mut Change<'_>, field: &str, value: &str| {
        change.set(UnitKey::LOG, "contribution", id, field, value);
    };
    set(change, "number", &number);
    let logged_by = change.person.clone();
    set(change, "logged_by", &logged_by);
    let contact = text(data, "contact");
    let (organization, person) = (text(data, "organization"), text(data, "person"));
    if !organization.is_empty() {
        let identity = change.identity("organization", organization, contact);
        change.set(
            UnitKey::LOG,
            "contribution",
            id,
            &format!("organization:{identity}"),
            true,
        );
    }
    if !person.is_empty() {
        let identity = change.identity("person", person, contact);
        change.set(
            UnitKey::LOG,
            "contribution",
            id,
            "person",
            scalar(&Value::from(identity)),
        );
    }
    let original = change.original("", "text/plain", text(data, "text").as_bytes().to_vec());
    change.set(UnitKey::LOG, "contribution", id, "text_original", original);
    fields(change, UnitKey::LOG, "contribution", id, data, APART);
    let names = [organization, person]
        .iter()
        .filter(|name| !name.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(", ");
    change.index.push(IndexLine {
        id: id.to_owned(),
        number,
        names,
        body: text(data, "text").to_owned(),
    });
}
