//! An operation as a sentence that a drafter reads.

use model::words::{Arg, Words};
use serde_json::{Map, Value};

/// The sentence of an operation, from its name and the words kept with it.
pub(crate) fn sentence(words: &dyn Words, op: &str, args: &str) -> String {
    let args: Map<String, Value> = serde_json::from_str(args).unwrap_or_default();
    let args: Vec<(&str, Arg<'_>)> = args
        .iter()
        .filter_map(|(name, value)| match value {
            Value::String(text) => Some((name.as_str(), Arg::Text(text))),
            Value::Number(count) => Some((name.as_str(), Arg::Count(count.as_i64()?))),
            _ => None,
        })
        .collect();
    let key = format!("history-{}", op.replace('_', "-"));
    // an operation of a newer program has no words here
    said_with(words, &key, &args).unwrap_or_else(|| words.say("history-other", &[]))
}

/// A message that there may not be.
pub(super) fn said(words: &dyn Words, key: &str) -> Option<String> {
    said_with(words, key, &[])
}

fn said_with(words: &dyn Words, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let said = words.say(key, args);
    (said != key).then_some(said)
}
