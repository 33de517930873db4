//! The key of a register within its document, and of the versions set aside beside it.
//!
//! `collection/record/field` is a register; `collection/record/field/<change>` is a version of it that
//! that change wrote, set aside until a person decides. Names are escaped, so a key reads one way only.

use crate::Hash;
use automerge::ScalarValue;
use model::Scalar;
use std::borrow::Cow;

/// A field of a record of a collection.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Register {
    /// Collection.
    pub collection: String,
    /// Record id.
    pub record: String,
    /// Field.
    pub field: String,
}

impl Register {
    /// Names a register.
    pub fn new(collection: &str, record: &str, field: &str) -> Self {
        Self {
            collection: collection.into(),
            record: record.into(),
            field: field.into(),
        }
    }

    pub(crate) fn key(&self) -> String {
        prefix(&self.collection, &self.record) + &escaped(&self.field)
    }

    /// The register of a key, with the change whose version is set aside there.
    pub(crate) fn parse(key: &str) -> Option<(Self, Option<Hash>)> {
        let mut parts = key.split('/').map(unescaped);
        let (collection, record, field) = (parts.next()?, parts.next()?, parts.next()?);
        let aside = parts.next().map(|hex| unhex(&hex));
        let register = Self::new(&collection, &record, &field);
        match (aside, parts.next()) {
            (None, None) => Some((register, None)),
            (Some(Some(change)), None) => Some((register, Some(change))),
            _ => None,
        }
    }
}

/// What the keys of a record begin with.
pub(crate) fn prefix(collection: &str, record: &str) -> String {
    format!("{}/{}/", escaped(collection), escaped(record))
}

/// Where a version of a register is set aside.
pub(crate) fn aside_key(register: &Register, change: &Hash) -> String {
    let hex: String = change.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}/{hex}", register.key())
}

/// What stands in the place of a version set aside once a person has decided.
pub(crate) fn settled() -> ScalarValue {
    ScalarValue::Bytes(vec![])
}

fn escaped(name: &str) -> Cow<'_, str> {
    if name.contains(['/', '%']) {
        return name.replace('%', "%25").replace('/', "%2F").into();
    }
    name.into()
}

fn unescaped(part: &str) -> Cow<'_, str> {
    if part.contains('%') {
        return part.replace("%2F", "/").replace("%25", "%").into();
    }
    part.into()
}

fn unhex(hex: &str) -> Option<Hash> {
    let bytes: Option<Vec<u8>> = (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok())
        .collect();
    bytes?.try_into().ok()
}

pub(crate) fn to_automerge(value: &Scalar) -> ScalarValue {
    match value {
        Scalar::Null => ScalarValue::Null,
        Scalar::Bool(flag) => ScalarValue::Boolean(*flag),
        Scalar::Int(number) => ScalarValue::Int(*number),
        Scalar::Text(text) => ScalarValue::Str(text.as_str().into()),
    }
}

pub(crate) fn from_automerge(value: &ScalarValue) -> Scalar {
    match value {
        ScalarValue::Boolean(flag) => Scalar::Bool(*flag),
        ScalarValue::Int(number) => Scalar::Int(*number),
        ScalarValue::Uint(number) => Scalar::Int(i64::try_from(*number).unwrap_or(i64::MAX)),
        ScalarValue::Timestamp(number) => Scalar::Int(*number),
        ScalarValue::Str(text) => Scalar::Text(text.to_string()),
        _ => Scalar::Null,
    }
}
