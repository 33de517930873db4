//! Opening the engine: the store, the assets, what was typed but not yet an operation.

use crate::change::Writer;
use crate::journal::Journals;
use crate::pages::Presses;
use crate::sentence::told;
use crate::state::{States, held};
use crate::{Changed, Fault, Host, Place, Result, commands};
use assets::Assets;
use serde_json::Value;
use std::fmt;
use std::sync::{Arc, Mutex};
use store::{Reader, Store, synced_because};

type Listener = Box<dyn Fn(&Changed) + Send + Sync>;

/// The engine of one store.
pub struct Engine {
    pub(crate) place: Place,
    pub(crate) host: Host,
    pub(crate) assets: Mutex<Arc<Assets>>,
    // the reader closes first: only then does the writer leave one whole file behind
    pub(crate) reader: Mutex<Reader>,
    pub(crate) writer: Mutex<Writer>,
    pub(crate) states: States,
    pub(crate) journals: Journals,
    pub(crate) presses: Presses,
    listeners: Mutex<Vec<Listener>>,
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine")
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

impl Engine {
    /// Opens the store of a place; makes one where there is none.
    ///
    /// # Errors
    /// [`Fault::Store`] with its reason and the ways on.
    pub fn open(place: Place, host: Host) -> Result<Self> {
        refuse_synced(&place)?;
        let store = Store::open(place.folder(), &host.today())
            .map_err(|fault| crate::desk::unopened(fault, &place))?;
        let reader = store.reader()?;
        let assets = Arc::new(Assets::load(Some(place.folder())));
        let engine = Self {
            presses: Presses::new(&assets),
            assets: Mutex::new(assets),
            writer: Mutex::new(Writer::new(store)),
            reader: Mutex::new(reader),
            states: States::default(),
            journals: Journals::default(),
            listeners: Mutex::default(),
            place,
            host,
        };
        engine.settle_in()?;
        Ok(engine)
    }

    fn settle_in(&self) -> Result<()> {
        self.choose_letter()?;
        self.commit_left_journals()?;
        held(&self.writer).store.back_up_daily(&self.host.today())?;
        Ok(())
    }

    /// Does a command of the table.
    ///
    /// # Errors
    /// A [`Fault`] whose sentence says what to do next, in the language of the window.
    pub fn call(&self, name: &str, ask: Value) -> Result<Value> {
        commands::dispatch(self, name, ask).map_err(|fault| match self.words() {
            Ok(words) => fault.in_words(&words),
            Err(_) => fault,
        })
    }

    /// Calls back after every change, on the thread that made it.
    pub fn on_changed(&self, listener: Listener) {
        held(&self.listeners).push(listener);
    }

    pub(crate) fn tell(&self, changed: &Changed) {
        for listener in held(&self.listeners).iter() {
            listener(changed);
        }
    }

    pub(crate) fn assets(&self) -> Arc<Assets> {
        Arc::clone(&held(&self.assets))
    }

    /// A stored original: media type and bytes.
    ///
    /// # Errors
    /// [`Fault::Missing`] where there is none.
    pub fn original(&self, id: &str) -> Result<(String, Vec<u8>)> {
        let found = self.read(|db| db.original(id))?;
        found
            .map(|original| (original.head.media, original.bytes))
            .ok_or_else(|| Fault::missing(told("fault-no-file", &[])))
    }
}

pub(crate) fn refuse_synced(place: &Place) -> Result<()> {
    let Some(why) = synced_because(place.folder()) else {
        return Ok(());
    };
    Err(Fault::Store {
        reason: "synced".into(),
        sentence: told(
            "fault-store-synced",
            &[("folder", &place.folder().display()), ("service", &why)],
        ),
        ways: ways_out_of(place),
    })
}

/// There is something to take along only where there are reviews.
fn ways_out_of(place: &Place) -> Vec<String> {
    let along = place.folder().join(store::FILE).exists();
    let ways = [
        along.then_some("take-along"),
        Some("choose-folder"),
        Some("open-copy"),
    ];
    ways.into_iter().flatten().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use serde_json::json;

    #[test]
    fn a_full_disk_says_so_and_loses_nothing_that_was_saved() {
        let folder = tempfile::tempdir().unwrap();
        let engine = Engine::open(Place::at(folder.path()), Host::system()).unwrap();
        let begun = json!({ "template": "national-review", "country": "Aurelia" });
        let review = engine.call("create_review", begun).unwrap()["id"].clone();
        held(&engine.writer).store.limit_pages(1).unwrap();
        let write = |text: &str, typing: bool| {
            let runs = json!([{ "t": "text", "text": text }]);
            let block = json!({ "id": "b", "kind": "paragraph", "runs": runs });
            let ask = json!({ "review": review, "unit": "section:methodology", "question": "lead",
                "known": [], "blocks": [block], "typing": typing });
            engine.call("answer", ask)
        };
        let long = "all work and no play ".repeat(5_000);
        let refused = write(&long, true).unwrap_err();
        let Fault::Store { reason, ways, .. } = &refused else {
            panic!("{refused:?}")
        };
        assert_eq!(reason, "full");
        assert!(ways.contains(&"save-copy".to_owned()));
        let path = folder.path().join("elsewhere.rapporteur");
        let copy = json!({ "review": review, "path": path });
        engine.call("save_copy", copy).unwrap();
        let other = tempfile::tempdir().unwrap();
        let another = Engine::open(Place::at(other.path()), Host::system()).unwrap();
        another.call("open_copy", json!({ "path": path })).unwrap();
        let section = json!({ "review": review, "unit": "section:methodology" });
        let there = another.call("get_section", section).unwrap();
        assert!(
            there.to_string().contains(&long),
            "what was typed is in the copy"
        );
        held(&engine.writer).store.limit_pages(1_000_000).unwrap();
        write("The Ministry leads.", false).unwrap();
        let history = engine.call("history", json!({ "review": review })).unwrap();
        assert_eq!(history["entries"].as_array().unwrap().len(), 2);
    }
}
