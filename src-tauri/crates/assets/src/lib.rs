//! Templates, reference data, styles, words, samples and fonts: everything that a ministry, a designer
//! or a translator may want to change without touching the program.
//!
//! What is bundled is in `assets/`; a ministry's own templates and reference updates are read from its
//! data folder. A file that can't be read is reported and does not stop the others.

mod broken;
mod check;
mod reference;
mod templates;
mod words;

pub use broken::Broken;
pub use words::FluentWords;

use include_dir::{Dir, include_dir};
use model::reference::Reference;
use model::template::Template;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;

static BUNDLED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../assets");

/// A template and where it is from.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// The template.
    pub template: Template,
    /// From the ministry's own folder.
    pub own: bool,
}

/// Everything that was loaded.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// Templates by key.
    pub templates: BTreeMap<String, Known>,
    /// Reference data with the ministry's updates.
    pub reference: Reference,
    /// File names of the updates that were loaded.
    pub updates: Vec<String>,
    /// What could not be read.
    pub broken: Vec<Broken>,
}

/// The bundled words of a language, before anything else is loaded.
pub fn words_of(language: &str) -> FluentWords {
    FluentWords::load(&BUNDLED, language)
}

impl Assets {
    /// Loads what is bundled, and over it what a data folder holds in `templates/` and `reference/`.
    pub fn load(data: Option<&Path>) -> Self {
        let mut assets = Self::default();
        templates::load_bundled(&mut assets);
        reference::load_bundled(&mut assets);
        if let Some(folder) = data {
            templates::load_own(&mut assets, &folder.join("templates"));
            reference::load_updates(&mut assets, &folder.join("reference"));
        }
        assets
    }

    /// The reference data with one more update, before anything is kept of it.
    ///
    /// # Errors
    /// Where the file says something that can't be read.
    pub fn with_update(&self, path: &str, bytes: &[u8]) -> Result<Reference, Broken> {
        reference::with(&self.reference, path, bytes)
    }

    /// A template by key.
    pub fn template(&self, key: &str) -> Option<&Template> {
        self.templates.get(key).map(|known| &known.template)
    }

    /// The words of a language; what it lacks is said in English.
    pub fn words(&self, language: &str) -> FluentWords {
        words_of(language)
    }

    /// The keys of the samples.
    pub fn samples() -> Vec<String> {
        let dirs = BUNDLED.get_dir("samples").into_iter().flat_map(Dir::dirs);
        dirs.filter_map(|dir| Some(dir.path().file_name()?.to_str()?.to_owned()))
            .collect()
    }

    /// A sample review as data: the parts in the JSON files of its folder, as one.
    pub fn sample(key: &str) -> Option<Value> {
        let mut whole = Map::new();
        for file in BUNDLED.get_dir(format!("samples/{key}"))?.files() {
            if file.path().extension().is_some_and(|end| end == "json") {
                let part: Map<String, Value> = serde_json::from_slice(file.contents()).ok()?;
                whole.extend(part);
            }
        }
        (!whole.is_empty()).then_some(Value::Object(whole))
    }

    /// A file of a sample (a picture).
    pub fn sample_file(key: &str, name: &str) -> Option<&'static [u8]> {
        BUNDLED
            .get_file(format!("samples/{key}/{name}"))
            .map(include_dir::File::contents)
    }

    /// The styles of the pages: file name and Typst source.
    pub fn styles() -> Vec<(&'static str, &'static str)> {
        let files = BUNDLED.get_dir("styles").into_iter().flat_map(Dir::files);
        files
            .filter_map(|file| Some((file.path().file_name()?.to_str()?, file.contents_utf8()?)))
            .collect()
    }

    /// A font by its file name.
    pub fn font(name: &str) -> Option<&'static [u8]> {
        let file = BUNDLED.get_file(format!("fonts/{name}"))?;
        Some(file.contents())
    }

    /// The fonts of the pages.
    pub fn fonts() -> Vec<&'static [u8]> {
        let files = BUNDLED.get_dir("fonts").into_iter().flat_map(Dir::files);
        files
            .filter(|file| {
                file.path()
                    .extension()
                    .is_some_and(|end| end == "ttf" || end == "otf")
            })
            .map(include_dir::File::contents)
            .collect()
    }
}
