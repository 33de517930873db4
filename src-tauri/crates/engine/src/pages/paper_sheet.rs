//! The contribution sheet on paper: one page to note a contribution by hand, typed in later.

use crate::copy::write_whole;
use crate::sentence::told;
use crate::wire::pages::{ExportPaperSheet, PaperSheet};
use crate::{Engine, Fault, Result};
use forms::Sheet;
use model::Review;
use model::words::Words;
use std::path::Path;

/// In the order of the questions; a box for each.
const CONSENTS: &[&str] = &[
    "sheet-quote-with-name",
    "sheet-quote-without-name",
    "sheet-use-without-quoting",
    "sheet-internal-only",
];

pub(crate) fn paper_sheet(engine: &Engine, ask: ExportPaperSheet) -> Result<PaperSheet> {
    if ask.path.trim().is_empty() {
        return Err(Fault::invalid("path", told("fault-no-path", &[])));
    }
    let review = engine.review(&ask.review)?;
    let language = match ask.language.as_str() {
        "" => review.profile().text("language"),
        language => language,
    };
    let bytes = forms::contribution_sheet(&sheet(engine, &review, language));
    write_whole(Path::new(&ask.path), &bytes)?;
    Ok(PaperSheet {
        path: ask.path,
        bytes: bytes.len() as u64,
    })
}

fn sheet(engine: &Engine, review: &Review, language: &str) -> Sheet {
    let assets = engine.assets();
    let words = assets.words(language);
    let say = |key: &str| words.say(key, &[]);
    let profile = review.profile();
    let title = [profile.text("title"), profile.text("country")];
    let title: Vec<&str> = title.into_iter().filter(|part| !part.is_empty()).collect();
    let categories = assets.reference.categories.iter();
    Sheet {
        title: say("sheet-title"),
        review: title.join(" · "),
        number: say("sheet-number"),
        consultation: say("sheet-consultation"),
        date: say("sheet-date"),
        name: say("sheet-name"),
        on_behalf: say("sheet-on-behalf"),
        contact: say("sheet-contact"),
        category: say("sheet-category"),
        categories: categories
            .map(|one| one.title(language).to_owned())
            .collect(),
        said: say("sheet-said"),
        objectives: say("sheet-objectives"),
        consent: say("sheet-consent"),
        consents: CONSENTS.iter().map(|key| say(key)).collect(),
        listed: say("sheet-listed"),
        yes_no: (say("sheet-yes"), say("sheet-no")),
        noted_by: say("sheet-noted-by"),
        privacy: say("sheet-privacy"),
    }
}
