//! Templates and samples on offer.

use crate::sentence::told;
use crate::wire::reviews::{
    BrokenFile, ListTemplates, Made, OpenSample, SampleRow, TemplateRow, Templates,
};
use crate::{Engine, Fault, Result};
use assets::Assets;

pub(crate) fn list_templates(engine: &Engine, ask: ListTemplates) -> Result<Templates> {
    let assets = engine.assets();
    let order = [
        "national-review",
        "regional-report",
        "stakeholder-submission",
        "questionnaire-review",
    ];
    let mut templates: Vec<TemplateRow> = assets
        .templates
        .values()
        .map(|known| {
            let words = known.template.words(&ask.language);
            let title = |key: &str| {
                words
                    .sections
                    .get(key)
                    .map(|s| s.title.clone())
                    .unwrap_or_default()
            };
            TemplateRow {
                key: known.template.key.clone(),
                sections: known
                    .template
                    .sections
                    .iter()
                    .map(|section| title(&section.key))
                    .collect(),
                title: words.title,
                long_title: words.long_title,
                basis: words.basis,
                own: known.own,
            }
        })
        .collect();
    templates.sort_by_key(|row| {
        order
            .iter()
            .position(|key| *key == row.key)
            .unwrap_or(order.len())
    });
    Ok(Templates {
        templates,
        broken: broken_files(engine),
        samples: samples(&ask.language),
    })
}

pub(crate) fn broken_files(engine: &Engine) -> Vec<BrokenFile> {
    let broken = &engine.assets().broken;
    broken
        .iter()
        .map(|one| BrokenFile {
            file: one.file.clone(),
            line: one.line,
            reason: one.reason.clone(),
        })
        .collect()
}

/// Each sample once, in the language asked for where it has a twin in it.
fn samples(language: &str) -> Vec<SampleRow> {
    let keys = Assets::samples();
    let is_twin = |key: &str| {
        let first = key.rsplit_once('-').map(|(first, _)| first);
        first.is_some_and(|first| keys.iter().any(|one| one == first))
    };
    let row = |key: &String| {
        let sample = Assets::sample(&in_language(key, language))?;
        let text = |name: &str| sample[name].as_str().unwrap_or_default().to_owned();
        Some(SampleRow {
            template: text("template"),
            country: text("country"),
            title: text("title"),
            language: text("language"),
            key: key.clone(),
        })
    };
    keys.iter()
        .filter(|key| !is_twin(key))
        .filter_map(row)
        .collect()
}

/// The twin of a sample in a language, or the sample itself.
fn in_language(name: &str, language: &str) -> String {
    let twin = format!("{name}-{language}");
    if Assets::samples().contains(&twin) {
        twin
    } else {
        name.to_owned()
    }
}

pub(crate) fn open_sample(engine: &Engine, ask: OpenSample) -> Result<Made> {
    let name = if ask.sample.is_empty() {
        "national-short"
    } else {
        &ask.sample
    };
    let key = in_language(name, &ask.language);
    let sample = Assets::sample(&key)
        .ok_or_else(|| Fault::missing(told("fault-no-sample", &[("name", &name)])))?;
    crate::sample::open(engine, &key, &sample)
}
