//! A stored original as a file of its own, byte for byte, to be opened in the program it was made with.

use crate::copy::write_whole;
use crate::sentence::told;
use crate::wire::contributions::SaveOriginal;
use crate::wire::reviews::Nothing;
use crate::{Engine, Fault, Result};
use std::path::Path;

pub(crate) fn save_original(engine: &Engine, ask: SaveOriginal) -> Result<Nothing> {
    if ask.path.trim().is_empty() {
        return Err(Fault::invalid("path", told("fault-no-path", &[])));
    }
    let (_, bytes) = engine.original(&ask.id)?;
    write_whole(Path::new(&ask.path), &bytes)?;
    Ok(Nothing {})
}
