//! The figures that a paragraph cites, remembered as they stood: a later change of the record is flagged.

use model::block::Block;
use model::text::plain_words;
use model::{Fields, Review, UnitKey, inline};
use std::collections::BTreeMap;

/// The indicators that a block cites with their values, as JSON; empty where it cites none. A figure that
/// the words still state keeps the value it had when it was cited, so that mending a comma elsewhere in
/// the paragraph does not silence the flag.
pub(crate) fn figures(review: &Review, known: &Fields, block: &Block) -> String {
    if known.text("text") == block.text {
        return known.text("figures").to_owned();
    }
    let before: BTreeMap<String, String> =
        serde_json::from_str(known.text("figures")).unwrap_or_default();
    let words = plain_words(&block.kind, &block.text);
    let cited: BTreeMap<String, String> = inline::citations(&block.text)
        .into_iter()
        .filter(|(kind, _)| kind == "indicator")
        .map(|(_, id)| {
            let records = review.unit(UnitKey::RECORDS);
            let now = records.record("indicator", &id).text("value");
            let stated = before.get(&id).filter(|then| {
                !then.is_empty() && words.contains(then.as_str()) && !words.contains(now)
            });
            let value = stated.map_or(now, String::as_str).to_owned();
            (id, value)
        })
        .collect();
    match cited.is_empty() {
        true => String::new(),
        false => serde_json::json!(cited).to_string(),
    }
}
