//! The key of a register within its document.

use automerge::ScalarValue;
use model::Scalar;

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
        format!("{}/{}/{}", self.collection, self.record, self.field)
    }

    pub(crate) fn parse(key: &str) -> Option<Self> {
        let (collection, rest) = key.split_once('/')?;
        let (record, field) = rest.split_once('/')?;
        Some(Self::new(collection, record, field))
    }
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
