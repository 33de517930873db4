//! Automatic paragraphs and tables: computed facts in full sentences, each traceable to its records.

mod attended;
mod engagement;
mod how_made;
mod inputs;
mod lists;
mod overview;
mod participants;

pub(crate) use attended::{heard, of_paragraph_44};
pub(crate) use overview::rows_of;

use crate::Input;
use model::draft::DraftBlock;

/// What an automatic passage prints now; nothing where there are no facts.
pub(crate) fn passage(input: &Input<'_>, name: &str) -> Vec<DraftBlock> {
    match name {
        "how-made" => how_made::how_made(input),
        "overview" => overview::overview(input),
        "inputs" => inputs::inputs(input),
        "participants" => participants::participants(input),
        "consultations" => lists::consultations(input),
        "commitments" => lists::commitments(input),
        "sources" => lists::sources(input),
        "indicators" => lists::indicators(input),
        "practices" => lists::practices(input),
        "laws" => lists::laws(input),
        "abbreviations" => lists::abbreviations(input),
        _ => vec![],
    }
}
