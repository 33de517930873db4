//! The installation's letter in the numbers of contributions, so that two laptops offline never
//! give the same number.
//!
//! One letter where reviews begin, chosen by chance; an installation that opens somebody else's review
//! takes two, none that the review has seen, so that those who work on copies of it keep apart.

use crate::state::held;
use crate::{Engine, Fault, Result};
use interchange::copy_file::Copy;
use model::Review;
use std::collections::BTreeSet;

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

    /// Takes other letters when a copy shows that somebody else may give numbers under ours.
    pub(crate) fn keep_letter_apart(
        &self,
        copy: &Copy,
        before: Option<&Review>,
        after: &Review,
    ) -> Result<()> {
        let setting =
            |key: &str| Ok::<_, Fault>(self.read(|db| db.setting(key))?.unwrap_or_default());
        let (letter, installation) = (setting("letter")?, setting("installation")?);
        let is_foreign = copy.installation != installation;
        let joins = is_foreign && before.is_none() && letter.len() == 1;
        let same = is_foreign && copy.letter == letter;
        let given =
            numbers_under(&letter, after) > before.map_or(0, |one| numbers_under(&letter, one));
        if !(joins || same || is_foreign && given) {
            return Ok(());
        }
        let mut taken: BTreeSet<String> = after
            .contributions()
            .filter_map(|(_, fields)| letters(fields))
            .collect();
        taken.extend([letter, copy.letter.clone()]);
        self.take_two_letters(&taken)
    }

    fn take_two_letters(&self, taken: &BTreeSet<String>) -> Result<()> {
        let random = self.host.random();
        let first = usize::from(u16::from_le_bytes([random[0], random[1]]));
        let free = (first..first + LETTERS.len() * LETTERS.len())
            .map(|at| {
                let (one, two) = (at / LETTERS.len() % LETTERS.len(), at % LETTERS.len());
                String::from_iter([char::from(LETTERS[one]), char::from(LETTERS[two])])
            })
            .find(|letters| !taken.contains(letters));
        let Some(letters) = free else { return Ok(()) };
        held(&self.writer)
            .store
            .write::<_, Fault>(|db| Ok(db.set_setting("letter", &letters)?))
    }
}

fn letters(fields: &model::Fields) -> Option<String> {
    Some(fields.text("number").split_once('-')?.0.to_owned())
}

fn numbers_under(letter: &str, review: &Review) -> usize {
    let given = review
        .contributions()
        .filter_map(|(_, fields)| letters(fields));
    given.filter(|one| one == letter).count()
}
