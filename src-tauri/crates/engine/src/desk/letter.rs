//! The installation's letter in the numbers of contributions, so that two laptops offline never
//! give the same number.

use crate::state::held;
use crate::{Engine, Fault, Result};

/// No I and no O: they read as digits.
const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";

impl Engine {
    /// Chooses a letter at the first start.
    pub(crate) fn choose_letter(&self) -> Result<()> {
        if self.read(|db| db.setting("letter"))?.is_some() {
            return Ok(());
        }
        let random = self.host.random();
        let letter = char::from(LETTERS[usize::from(random[0]) % LETTERS.len()]).to_string();
        let installation = self.host.new_id();
        held(&self.writer).store.write::<_, Fault>(|db| {
            db.set_setting("letter", &letter)?;
            Ok(db.set_setting("installation", &installation)?)
        })
    }

    /// Takes two letters, when another installation has used ours.
    pub(crate) fn choose_another_letter(&self, taken: &[String]) -> Result<()> {
        let free = LETTERS
            .iter()
            .flat_map(|a| {
                LETTERS
                    .iter()
                    .map(move |b| format!("{}{}", char::from(*a), char::from(*b)))
            })
            .find(|letters| !taken.contains(letters));
        let Some(letters) = free else { return Ok(()) };
        held(&self.writer)
            .store
            .write::<_, Fault>(|db| Ok(db.set_setting("letter", &letters)?))
    }
}
