//! Every file is both PDF/UA-1 and PDF/A-2a, by veraPDF's rules.

use crate::fixture::{approved, report};
use crate::{keep, pictures, print};
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) fn assert_passes(files: &[PathBuf]) {
    let check = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/verapdf/check");
    let said = Command::new(check).args(files).output().unwrap();
    let words = String::from_utf8_lossy(&said.stdout) + String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "{words}");
}

#[test]
fn reports_in_four_languages_are_accessible_and_made_to_last() {
    let drafts = ["en", "fr", "ar", "zh"].map(|language| (language, report(language)));
    let mut files: Vec<PathBuf> = drafts
        .iter()
        .map(|(language, draft)| keep(language, &print(draft, &pictures())))
        .collect();
    files.push(keep("en-approved", &print(&approved("en"), &pictures())));
    assert_passes(&files);
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let once = print(&report("ar"), &pictures());
    print(&report("fr"), &pictures());
    assert!(once.bytes == print(&report("ar"), &pictures()).bytes);
}

#[test]
fn the_file_names_its_title_language_and_institution_and_nobody_else() {
    let place = keep("facts", &print(&report("fr"), &pictures()));
    let said = Command::new("pdfinfo").arg(place).output().unwrap();
    let facts = String::from_utf8(said.stdout).unwrap();
    for fact in [
        "Deuxième examen volontaire",
        "Ministère de l’intérieur et des migrations",
        "Tagged:          yes",
    ] {
        assert!(facts.contains(fact), "{fact}:\n{facts}");
    }
    assert!(
        facts
            .lines()
            .filter(|line| line.starts_with("Author"))
            .count()
            == 1
    );
}
