//! A paragraph, an item or a table in plain words.

use engine::wire::sections::EditorBlock;
use serde_json::{Value, json};

/// The words of a block; cells of a table are parted by bars.
pub(crate) fn words_of(block: &EditorBlock) -> String {
    let block = json!(block);
    let rows = block["rows"].as_array().into_iter().flatten();
    let rows = rows.map(|row| {
        let cells = row.as_array().into_iter().flatten();
        cells.map(runs).collect::<Vec<_>>().join(" | ")
    });
    std::iter::once(runs(&block["runs"]))
        .chain(rows)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

fn runs(runs: &Value) -> String {
    let runs = runs.as_array().into_iter().flatten();
    runs.map(|run| match run["t"].as_str() {
        Some("break") => "\n",
        _ => run["text"].as_str().unwrap_or_default(),
    })
    .collect()
}
