//! Reports as a reader gets them: files that pass the standards, text that reads as it was written.
#![allow(clippy::unwrap_used)]

mod bundled;
mod fixture;
mod hostile;
mod noted;
mod places;
mod reading;
mod speech;
mod standards;

use bundled::press;
use model::draft::Draft;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use typeset::{Pdf, Pictures, Scope};

const ARMS: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 96" width="80" height="96"><path d="M4 4h72v46c0 24-18 36-36 42C22 86 4 74 4 50z" fill="#fff" stroke="#0b3c5d" stroke-width="4"/><path d="M40 14v64M16 40h48" stroke="#0b3c5d" stroke-width="8"/></svg>"##;

/// A chart and a coat of arms.
fn pictures() -> Pictures {
    let chart = include_bytes!("chart.png").to_vec();
    Pictures::from([
        ("chart".into(), ("png".into(), chart)),
        ("arms".into(), ("svg".into(), ARMS.as_bytes().to_vec())),
    ])
}

fn print(draft: &Draft, pictures: &Pictures) -> Pdf {
    press()
        .pdf(draft, Scope::Whole, pictures, (2026, 3, 14))
        .unwrap()
}

/// Where a test leaves its file, for whoever wants to look.
fn keep(name: &str, pdf: &Pdf) -> PathBuf {
    let place = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    fs::write(&place, &pdf.bytes).unwrap();
    place
}

/// What `pdftotext` reads, a text for each page.
fn read(name: &str, pdf: &Pdf) -> Vec<String> {
    let place = keep(name, pdf);
    let said = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-layout"])
        .arg(&place)
        .arg("-")
        .output()
        .expect("pdftotext is needed: sudo apt-get install poppler-utils");
    let text = String::from_utf8(said.stdout)
        .unwrap()
        .replace('\u{200B}', "");
    let mut pages: Vec<String> = text.split('\u{C}').map(str::to_owned).collect();
    pages.pop();
    pages
}
