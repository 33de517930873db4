//! From a Draft to pages and PDF. The only crate that knows Typst.
//!
//! The Draft reaches Typst as JSON files of a virtual file system, a file for each section, so that an
//! edit lays out one section anew. What a person wrote is data and never source. It reads no disk and
//! no clock: fonts, styles and pictures are given by the host.

mod alone;
mod blocks;
mod data;
mod pictures;
mod places;
mod plain;
mod press;
mod ruler;
mod strays;
mod tables;
mod world;

pub use places::PagePlace;
pub use press::{Pages, Pdf, Press, Scope};

use std::collections::BTreeMap;
use thiserror::Error;
use typst::foundations::{Datetime, Smart};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// Pictures by original id: format and bytes. The bytes say what they are; the format is not trusted.
pub type Pictures = BTreeMap<String, (String, Vec<u8>)>;

/// Why pages could not be set.
#[derive(Debug, Error)]
pub enum TypesetFault {
    /// The style does not fit the Draft; the report helps whoever mends the style.
    #[error("the pages could not be set: {0}")]
    Style(String),
    /// A day that is in no calendar.
    #[error("there is no day {0}-{1}-{2}, so that the file can't be dated")]
    Date(i32, u8, u8),
}

/// Accessible (PDF/UA-1) and made to last (PDF/A-2a), in one file; `made` is year, month, day.
fn both_standards(made: (i32, u8, u8)) -> Result<PdfOptions, TypesetFault> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| TypesetFault::Style(error.message().to_string()))?;
    let day = Datetime::from_ymd_hms(made.0, made.1, made.2, 0, 0, 0)
        .ok_or(TypesetFault::Date(made.0, made.1, made.2))?;
    Ok(PdfOptions {
        creator: Smart::Custom(Some("Rapporteur".into())),
        timestamp: Some(Timestamp::new_utc(day)),
        standards,
        ..PdfOptions::default()
    })
}
