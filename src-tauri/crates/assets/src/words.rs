//! Words on screen and on paper, from Fluent files.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use include_dir::Dir;
use model::words::{Arg, Words};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// The messages of one language, with English behind them.
pub struct FluentWords {
    language: String,
    bundles: Vec<Arc<Bundle>>,
}

impl fmt::Debug for FluentWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FluentWords")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl FluentWords {
    pub(crate) fn load(bundled: &Dir<'_>, language: &str) -> Self {
        let wanted = language.split('-').next().unwrap_or(language);
        let mut languages = vec![wanted];
        if wanted != "en" {
            languages.push("en");
        }
        let bundles = languages
            .iter()
            .filter_map(|one| known(bundled, one))
            .collect();
        Self {
            language: language.to_owned(),
            bundles,
        }
    }

    fn find(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let pattern = bundle.get_message(key)?.value()?;
            Some(
                bundle
                    .format_pattern(pattern, Some(args), &mut vec![])
                    .into_owned(),
            )
        })
    }
}

/// The messages of a language, read once: every answer of the engine needs them.
fn known(bundled: &Dir<'_>, language: &str) -> Option<Arc<Bundle>> {
    static KNOWN: Mutex<BTreeMap<String, Arc<Bundle>>> = Mutex::new(BTreeMap::new());
    let mut all = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(bundle) = all.get(language) {
        return Some(Arc::clone(bundle));
    }
    let bundle = Arc::new(bundle(bundled, language)?);
    all.insert(language.to_owned(), Arc::clone(&bundle));
    Some(bundle)
}

fn bundle(bundled: &Dir<'_>, language: &str) -> Option<Bundle> {
    let folder = bundled.get_dir(format!("words/{language}"))?;
    let id: LanguageIdentifier = language.parse().ok()?;
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // isolation marks would be printed, and break the comparison of texts
    bundle.set_use_isolating(false);
    for file in folder.files() {
        let text = file.contents_utf8()?.to_owned();
        // a message that does not parse is left out, the rest of its file stays
        let resource = FluentResource::try_new(text).unwrap_or_else(|(rest, _)| rest);
        bundle.add_resource_overriding(resource);
    }
    Some(bundle)
}

impl Words for FluentWords {
    fn language(&self) -> &str {
        &self.language
    }

    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut given = FluentArgs::new();
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(*text),
                Arg::Count(count) => FluentValue::from(*count),
            };
            given.set((*name).to_owned(), value);
        }
        self.find(key, &given).unwrap_or_else(|| key.to_owned())
    }
}
