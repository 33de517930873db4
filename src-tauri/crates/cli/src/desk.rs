//! Where a verb stands: the engine, the review that is meant, a sign of life while it works.

use crate::globals::Globals;
use crate::verbs::Verb;
use engine::wire::reviews::{Home, ReviewRow, ReviewView};
use engine::{Engine, Fault, Host, Place, Result};
use indicatif::{ProgressBar, ProgressStyle};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::io::IsTerminal;
use std::time::Duration;

/// The engine of one store, and what was said for every verb.
pub(crate) struct Desk {
    place: Place,
    engine: Option<Engine>,
    globals: Globals,
}

impl Desk {
    /// Opens the reviews, for the verbs that need them open.
    pub(crate) fn open(globals: Globals, verb: &Verb) -> Result<Self> {
        let place = Place::of_this_user(globals.store.as_deref());
        let engine = if verb.needs_reviews() {
            Some(Engine::open(place.clone(), Host::system())?)
        } else {
            None
        };
        let desk = Self {
            place,
            engine,
            globals,
        };
        if verb.needs_reviews() && !verb.names_someone_else() {
            desk.take_name()?;
        }
        Ok(desk)
    }

    fn take_name(&self) -> Result<()> {
        let Some(name) = &self.globals.name else {
            return Ok(());
        };
        self.call("save_settings", json!({ "values": { "name": name } }))?;
        Ok(())
    }

    /// The folder of the reviews.
    pub(crate) fn place(&self) -> &Place {
        &self.place
    }

    /// The engine.
    pub(crate) fn engine(&self) -> Result<&Engine> {
        let closed = || Fault::bug(&"the reviews are not open");
        self.engine.as_ref().ok_or_else(closed)
    }

    /// Does a command of the table.
    pub(crate) fn call(&self, command: &str, ask: Value) -> Result<Value> {
        self.engine()?.call(command, ask)
    }

    /// Does a command, and takes its answer as what it is.
    pub(crate) fn ask<A: DeserializeOwned>(&self, command: &str, ask: Value) -> Result<A> {
        let answer = self.call(command, ask)?;
        serde_json::from_value(answer).map_err(|error| Fault::bug(&error))
    }

    /// … while something moves on the terminal, since it can take a while.
    pub(crate) fn ask_slowly<A: DeserializeOwned>(
        &self,
        doing: &'static str,
        command: &str,
        ask: Value,
    ) -> Result<A> {
        let bar = (!self.globals.json && std::io::stderr().is_terminal()).then(|| spinner(doing));
        let answer = self.ask(command, ask);
        if let Some(bar) = bar {
            bar.finish_and_clear();
        }
        answer
    }

    /// The review that was named; nothing where none was.
    pub(crate) fn named_review(&self) -> Result<Option<String>> {
        let named = self.globals.review.as_deref();
        named.map(|begins| self.review_like(begins)).transpose()
    }

    /// The review that is meant: the one named, else the one last changed.
    pub(crate) fn review(&self) -> Result<String> {
        if let Some(id) = self.named_review()? {
            return Ok(id);
        }
        let last = self.home()?.reviews.into_iter().next();
        last.filter(|row| row.binned_at.is_empty())
            .map(|row| row.id)
            .ok_or_else(|| {
                Fault::missing(
                    "There is no review here yet. Begin one with 'rapporteur-cli new', or look at a sample with \
                     'rapporteur-cli sample'.",
                )
            })
    }

    /// A review by its id, or by how its id begins.
    pub(crate) fn review_like(&self, begins: &str) -> Result<String> {
        let rows = self.home()?.reviews;
        let like: Vec<&ReviewRow> = rows
            .iter()
            .filter(|row| row.id.starts_with(begins))
            .collect();
        let exact = like.iter().find(|row| row.id == begins);
        match (exact, like.as_slice()) {
            (Some(row), _) | (None, [row]) => Ok(row.id.clone()),
            (None, []) => Err(Fault::missing(format!(
                "There is no review '{begins}' here. 'rapporteur-cli list' shows those there are."
            ))),
            (None, several) => Err(Fault::invalid(
                "review",
                format!(
                    "{} reviews begin with '{begins}'. Write more of the id.",
                    several.len()
                ),
            )),
        }
    }

    /// The home screen.
    pub(crate) fn home(&self) -> Result<Home> {
        self.ask("home", json!({}))
    }

    /// A review with its outline.
    pub(crate) fn outline(&self, review: &str) -> Result<ReviewView> {
        self.ask("get_review", json!({ "review": review }))
    }

    /// The unit that is meant: its key, the number of an objective, or the key of a section or principle.
    pub(crate) fn unit(&self, review: &str, named: &str) -> Result<String> {
        if named.contains(':') {
            return Ok(named.to_owned());
        }
        let view = self.outline(review)?;
        let mut rows = view
            .sections
            .iter()
            .chain(&view.objectives)
            .chain(&view.principles);
        let found = rows.find(|row| {
            row.unit
                .split_once(':')
                .is_some_and(|(_, key)| key == named)
        });
        found.map(|row| row.unit.clone()).ok_or_else(|| {
            Fault::missing(format!(
                "There is no '{named}' in this review. 'rapporteur-cli show' shows its sections, objectives and principles."
            ))
        })
    }
}

fn spinner(doing: &'static str) -> ProgressBar {
    let bar = ProgressBar::new_spinner().with_message(doing);
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}
