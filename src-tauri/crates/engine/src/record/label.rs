//! What a record is called: its label in text, and its title in a line.

use model::Fields;

const LETTERS: &[(&str, &str)] = &[
    ("source", "S"),
    ("practice", "P"),
    ("law", "L"),
    ("indicator", "I"),
    ("commitment", "K"),
    ("abbreviation", "B"),
];

/// `S-4`; a contribution has its own number.
pub(crate) fn label(collection: &str, fields: &Fields) -> String {
    let letter = LETTERS
        .iter()
        .find(|(name, _)| *name == collection)
        .map(|(_, letter)| *letter);
    match letter {
        Some(letter) => format!("{letter}-{}", fields.number("number").unwrap_or(0)),
        None => fields.text("number").to_owned(),
    }
}

/// In a line.
pub(crate) fn title(collection: &str, fields: &Fields) -> String {
    match collection {
        "indicator" => [fields.text("code"), fields.text("name")]
            .join(" ")
            .trim()
            .to_owned(),
        "commitment" => fields.text("text").chars().take(120).collect(),
        "abbreviation" => format!("{}: {}", fields.text("short"), fields.text("long")),
        _ => fields.text("title").to_owned(),
    }
}
