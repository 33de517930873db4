//! A picture is tried before it goes into the text: what does not print is refused by its name.

use crate::sentence::told;
use crate::wire::pages::ProvePicture;
use crate::wire::reviews::Nothing;
use crate::{Engine, Fault, Result};

pub(crate) fn prove_picture(engine: &Engine, ask: ProvePicture) -> Result<Nothing> {
    let found = engine.read(|db| db.original(&ask.original))?;
    let picture = found.ok_or_else(|| Fault::missing(told("fault-no-file", &[])))?;
    if engine.presses.press.prints(&picture.bytes) {
        return Ok(Nothing::default());
    }
    let name = picture.head.name;
    let sentence = told("fault-no-picture", &[("name", &name)]);
    Err(Fault::invalid("picture", sentence))
}
