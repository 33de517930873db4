//! The papers of a call as files, and as they will look.

use super::paper::paper;
use super::{LANGUAGES, stored};
use crate::copy::write_whole;
use crate::sentence::told;
use crate::wire::calls::{ExportPaper, OfPaper, PaperPart, PaperSaved, PaperView};
use crate::{Engine, Fault, Result};
use assets::Assets;
use forms::paper::Fonts;
use model::paper::{Paper, Part};
use std::path::Path;

pub(crate) fn view(engine: &Engine, ask: OfPaper) -> Result<PaperView> {
    let paper = made(engine, &ask)?;
    Ok(PaperView {
        dir: if paper.rtl { "rtl" } else { "ltr" }.to_owned(),
        parts: paper.parts.iter().map(seen).collect(),
        language: paper.language,
        title: paper.title,
        subject: paper.subject,
        foot: paper.foot,
    })
}

pub(crate) fn export(engine: &Engine, ask: ExportPaper) -> Result<PaperSaved> {
    if ask.path.trim().is_empty() {
        return Err(Fault::invalid("path", told("fault-no-path", &[])));
    }
    let paper = made(
        engine,
        &OfPaper {
            review: ask.review,
            call: ask.call,
            paper: ask.paper,
            language: ask.language,
        },
    )?;
    let ending = Path::new(&ask.path)
        .extension()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    let format = if ask.format.is_empty() {
        ending
    } else {
        ask.format
    };
    let bytes = match format.as_str() {
        "docx" => interchange::form_docx::write(&paper).map_err(|error| Fault::bug(&error))?,
        "txt" => paper.text().into_bytes(),
        "pdf" => forms::paper::draw(&paper, &fonts()?),
        _ => {
            return Err(Fault::invalid(
                "format",
                told("fault-call-format", &[("format", &format)]),
            ));
        }
    };
    write_whole(Path::new(&ask.path), &bytes)?;
    Ok(PaperSaved {
        path: ask.path,
        bytes: bytes.len() as u64,
    })
}

fn made(engine: &Engine, ask: &OfPaper) -> Result<Paper> {
    let review = engine.review(&ask.review)?;
    let call = stored(&review, &ask.call)?;
    let language = match ask.language.as_str() {
        "" => review.profile().text("language"),
        language => language,
    };
    if !LANGUAGES.contains(&language) {
        let sentence = told("fault-call-language", &[("language", &language)]);
        return Err(Fault::invalid("language", sentence));
    }
    if !matches!(ask.paper.as_str(), "form" | "call") {
        return Err(Fault::invalid(
            "paper",
            told("fault-call-paper", &[("paper", &ask.paper)]),
        ));
    }
    paper(engine, &review, &call, &ask.paper, language)
}

fn fonts() -> Result<Fonts<'static>> {
    let font = |name: &str| {
        Assets::font(name).ok_or_else(|| Fault::bug(&format!("the font {name} is not bundled")))
    };
    Ok(Fonts {
        latin: [font("NotoSans-Regular.ttf")?, font("NotoSans-Bold.ttf")?],
        arabic: [
            font("NotoNaskhArabic-Regular.ttf")?,
            font("NotoNaskhArabic-Bold.ttf")?,
        ],
        chinese: [
            font("NotoSansCJKsc-Regular.otf")?,
            font("NotoSansCJKsc-Bold.otf")?,
        ],
    })
}

fn seen(part: &Part) -> PaperPart {
    let plain = |kind: &str, words: &str| PaperPart {
        kind: kind.to_owned(),
        words: words.to_owned(),
        ..PaperPart::default()
    };
    match part {
        Part::Heading(words) => plain("heading", words),
        Part::Words(words) => plain("words", words),
        Part::Note(words) => plain("note", words),
        Part::Item(words) => plain("item", words),
        Part::Write(write) => PaperPart {
            help: write.help.clone(),
            lines: write.lines,
            ..plain("write", &write.label)
        },
        Part::One(choice) => PaperPart {
            answers: choice
                .answers
                .iter()
                .map(|(_, words)| words.clone())
                .collect(),
            ..plain("one", &choice.label)
        },
        Part::Tick(tick) => plain("tick", &tick.label),
    }
}
