//! Reference data as a review sees it, and updates of it from one file.

use crate::sentence::{Sentence, told};
use crate::state::held;
use crate::wire::reviews::{
    GetReference, InstrumentRow, KeyTitle, LoadReference, Loaded, ObjectiveRow, ReferenceView,
    WordCountRow,
};
use crate::{Changed, Engine, Fault, Result};
use assets::{Assets, Broken};
use model::reference::{Named, Reference, Title, pick};
use model::words::Words;
use model::{Review, UnitKey};
use std::path::Path;
use std::sync::Arc;

pub(crate) fn reference(engine: &Engine, ask: GetReference) -> Result<ReferenceView> {
    let assets = engine.assets();
    let language = if ask.language.is_empty() {
        engine.language()?
    } else {
        ask.language
    };
    let review = if ask.review.is_empty() {
        Arc::default()
    } else {
        engine.review(&ask.review)?
    };
    let reference = &corrected(&assets.reference, &review);
    let named = |list: &[Named]| {
        list.iter()
            .map(|one| KeyTitle {
                key: one.key.clone(),
                title: one.title(&language).to_owned(),
            })
            .collect()
    };
    Ok(ReferenceView {
        objectives: reference
            .objectives
            .iter()
            .map(|one| ObjectiveRow {
                number: one.number,
                paragraph: one.paragraph,
                round_table: one.round_table,
                title: one.title(&language),
                short: one.short(&language).to_owned(),
                topics: one.topics.clone(),
                letters: one.letters.clone(),
                sdg_targets: one.sdg_targets.clone(),
            })
            .collect(),
        principles: named(&reference.principles),
        categories: named(&reference.categories),
        mechanisms: named(&reference.mechanisms),
        instruments: reference
            .instruments
            .iter()
            .map(|one| InstrumentRow {
                title: one.title(&language).to_owned(),
                year: one.year,
            })
            .collect(),
        indicators: reference
            .indicators
            .iter()
            .map(|one| KeyTitle {
                key: one.code.clone(),
                title: one.title(&language).to_owned(),
            })
            .collect(),
        languages: reference.languages.clone(),
        word_counts: reference
            .word_counts
            .iter()
            .map(|one| WordCountRow {
                words: one.words,
                note: pick(&one.notes, &language).cloned().unwrap_or_default(),
            })
            .collect(),
        updates: assets
            .updates
            .iter()
            .map(|name| KeyTitle {
                key: name.clone(),
                title: name.clone(),
            })
            .collect(),
        compact: reference.compact.clone(),
    })
}

/// The bundled titles with those that a review's drafters entered, each with its source.
pub(crate) fn corrected(reference: &Reference, review: &Review) -> Reference {
    let mut reference = reference.clone();
    for (id, fields) in review.unit(UnitKey::OUTLINE).records("reference") {
        let Some(number) = id
            .strip_prefix("objective-")
            .and_then(|rest| rest.split('-').next()?.parse::<u8>().ok())
        else {
            continue;
        };
        let text = fields.text("text").trim();
        if text.is_empty() {
            continue;
        }
        if let Some(objective) = reference
            .objectives
            .iter_mut()
            .find(|one| one.number == number)
        {
            let title = Title {
                text: text.to_owned(),
                official: !fields.text("source").is_empty(),
            };
            objective
                .titles
                .insert(fields.text("language").to_owned(), title);
        }
    }
    reference
}

/// Copies the file into the data folder, once it reads.
pub(crate) fn load_reference(engine: &Engine, ask: LoadReference) -> Result<Loaded> {
    let path = Path::new(&ask.path);
    let bytes = std::fs::read(path).map_err(|error| Fault::unreadable(path, &error))?;
    let name = path.file_name().map_or_else(
        || "update.json".into(),
        |name| name.to_string_lossy().into_owned(),
    );
    if let Err(broken) = engine.assets().with_update(&name, &bytes) {
        return Err(Fault::file(path, refused(&broken)));
    }
    let folder = engine.place.folder().join("reference");
    let write = || -> std::io::Result<()> {
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join(&name), &bytes)
    };
    write().map_err(|error| {
        Fault::file(&folder, told("fault-update-not-kept", &[("error", &error)]))
    })?;
    let assets = Assets::load(Some(engine.place.folder()));
    *held(&engine.assets) = Arc::new(assets);
    engine.tell(&Changed {
        op: "load_reference".into(),
        collections: vec!["reference".into()],
        ..Changed::default()
    });
    Ok(Loaded {
        summary: engine
            .words()?
            .say("update-loaded", &[("name", name.as_str().into())]),
    })
}

fn refused(broken: &Broken) -> Sentence {
    match broken.line {
        0 => told("fault-update", &[("reason", &broken.reason)]),
        line => told(
            "fault-update-line",
            &[("line", &line), ("reason", &broken.reason)],
        ),
    }
}
