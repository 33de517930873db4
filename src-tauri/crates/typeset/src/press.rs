//! The press: pages for the screen, PDF for the reader.

use crate::data::{Setter, files};
use crate::pictures::{Album, Picture, proof};
use crate::places::{PagePlace, places};
use crate::plain::Cleaner;
use crate::strays::{Breaks, mended};
use crate::world::{Sheet, Shop, id};
use crate::{Pictures, TypesetFault, both_standards};
use model::draft::{Draft, DraftSection};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};
use typst::diag::SourceDiagnostic;
use typst::foundations::Bytes;
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

/// The text is set so many times more for the sake of notes, headings and single lines.
const MOST_PASSES: usize = 40;

/// What of a Draft is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope<'a> {
    /// All of it, with cover and contents.
    Whole,
    /// One unit: a section, or an objective or principle inside one.
    Unit(&'a str),
}

impl Scope<'_> {
    pub(crate) fn holds(self, section: &DraftSection) -> bool {
        match self {
            Self::Whole => true,
            Self::Unit(unit) => {
                section.unit == unit || section.passages.iter().any(|passage| passage.unit == unit)
            }
        }
    }

    /// How many settings Typst remembers what it laid out. While someone types, units are set often and
    /// the whole seldom; the whole's memory must outlive them.
    fn memory(self) -> usize {
        match self {
            Self::Whole => 2,
            Self::Unit(_) => 12,
        }
    }

    pub(crate) fn shows(self, passage: &str, section: &str) -> bool {
        match self {
            Self::Whole => true,
            Self::Unit(unit) => unit == section || unit == passage,
        }
    }
}

/// Fonts and styles, ready to set Drafts.
#[derive(Debug)]
pub struct Press {
    shop: Shop,
    album: Mutex<Album>,
}

/// A Draft as it was set, and what could not be printed.
struct Set {
    document: PagedDocument,
    refused: Vec<String>,
    missing: Vec<char>,
}

/// Pages as set.
#[derive(Debug)]
pub struct Pages {
    document: PagedDocument,
    /// Where each block stands.
    pub places: Vec<PagePlace>,
    /// Original ids of pictures that could not be printed; their alternative text stands instead.
    pub refused: Vec<String>,
    /// Characters that no font has; a replacement mark stands instead.
    pub missing: Vec<char>,
}

/// A PDF that is both PDF/UA-1 and PDF/A-2a.
#[derive(Debug)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Pages.
    pub pages: usize,
    /// Original ids of pictures that could not be printed; their alternative text stands instead.
    pub refused: Vec<String>,
    /// Characters that no font has; a replacement mark stands instead.
    pub missing: Vec<char>,
}

impl Press {
    /// A press with the bytes of its fonts, and its styles by file name; `report.typ` is the first.
    pub fn new(fonts: &[&'static [u8]], styles: &[(&str, &str)]) -> Self {
        Self {
            shop: Shop::new(fonts, styles),
            album: Mutex::default(),
        }
    }

    /// Whether bytes are a picture that prints.
    pub fn prints(&self, picture: &[u8]) -> bool {
        proof(&self.shop, picture).is_some()
    }

    /// Sets pages for the screen.
    ///
    /// # Errors
    /// [`TypesetFault::Style`] where the style does not fit.
    pub fn pages(
        &self,
        draft: &Draft,
        scope: Scope<'_>,
        pictures: &Pictures,
    ) -> Result<Pages, TypesetFault> {
        // while someone types, a note may stand a page too early, or a line alone
        let set = self.set(draft, scope, pictures, &Breaks::new())?;
        Ok(Pages {
            places: places(&set.document),
            document: set.document,
            refused: set.refused,
            missing: set.missing,
        })
    }

    /// Makes the PDF. The same Draft gives the same bytes; `made` is year, month, day.
    ///
    /// # Errors
    /// [`TypesetFault::Style`] where the style does not fit or breaks one of the standards.
    pub fn pdf(
        &self,
        draft: &Draft,
        scope: Scope<'_>,
        pictures: &Pictures,
        made: (i32, u8, u8),
    ) -> Result<Pdf, TypesetFault> {
        let mut breaks = Breaks::new();
        let mut set = self.set(draft, scope, pictures, &breaks)?;
        for _ in 0..MOST_PASSES {
            let Some(mended) = mended(&set.document, draft, &breaks) else {
                break;
            };
            breaks = mended;
            set = self.set(draft, scope, pictures, &breaks)?;
        }
        self.printed(set, made)
    }

    /// Makes the PDF of a letter, a receipt or a table that accompanies the report, by `letter.typ`; a `wide`
    /// one is broader than high.
    ///
    /// # Errors
    /// [`TypesetFault::Style`] where the style does not fit or breaks one of the standards.
    pub fn letter(
        &self,
        draft: &Draft,
        wide: bool,
        made: (i32, u8, u8),
    ) -> Result<Pdf, TypesetFault> {
        let (pictures, breaks) = (BTreeMap::new(), Breaks::new());
        let mut setter = self.setter(draft, &pictures, &breaks);
        let mut files = files(draft, Scope::Whole, &mut setter);
        let to = draft.cover.destination.lines();
        let to: Vec<String> = to.map(|line| setter.cleaner.clean(line)).collect();
        let page = serde_json::json!({ "wide": wide, "to": to }).to_string();
        files.insert(id("/page.json"), Bytes::new(page.into_bytes()));
        let sheet = Sheet::letter(&self.shop, files);
        let set = Set {
            document: compiled(&sheet, Scope::Whole)?,
            refused: vec![],
            missing: setter.cleaner.missing.into_iter().collect(),
        };
        self.printed(set, made)
    }

    fn printed(&self, set: Set, made: (i32, u8, u8)) -> Result<Pdf, TypesetFault> {
        let bytes = typst_pdf::pdf(&set.document, &both_standards(made)?)
            .map_err(|errors| style_fault(&Sheet::report(&self.shop, HashMap::new()), &errors))?;
        Ok(Pdf {
            bytes,
            pages: set.document.pages().len(),
            refused: set.refused,
            missing: set.missing,
        })
    }

    fn set(
        &self,
        draft: &Draft,
        scope: Scope<'_>,
        pictures: &Pictures,
        breaks: &Breaks,
    ) -> Result<Set, TypesetFault> {
        let mut album = self.album.lock().unwrap_or_else(PoisonError::into_inner);
        let (pictures, refused) = album.sound(&self.shop, pictures);
        drop(album);
        let mut setter = self.setter(draft, &pictures, breaks);
        let sheet = Sheet::report(&self.shop, files(draft, scope, &mut setter));
        Ok(Set {
            document: compiled(&sheet, scope)?,
            refused,
            missing: setter.cleaner.missing.into_iter().collect(),
        })
    }

    fn setter<'a>(
        &'a self,
        draft: &'a Draft,
        pictures: &'a BTreeMap<String, Picture>,
        breaks: &'a Breaks,
    ) -> Setter<'a> {
        Setter {
            cleaner: Cleaner::new(&self.shop.alphabet),
            pictures,
            words: &draft.words,
            level: 0,
            tables: 0,
            figures: 0,
            notes: 0,
            ruler: &self.shop.ruler,
            breaks,
        }
    }
}

fn compiled(sheet: &Sheet<'_>, scope: Scope<'_>) -> Result<PagedDocument, TypesetFault> {
    let done = typst::compile::<PagedDocument>(sheet);
    comemo::evict(scope.memory());
    done.output.map_err(|errors| style_fault(sheet, &errors))
}

/// What went wrong, with file and line for whoever mends the style.
fn style_fault(world: &dyn World, errors: &[SourceDiagnostic]) -> TypesetFault {
    let said: Vec<String> = errors
        .iter()
        .map(|error| match line(world, error) {
            Some(place) => format!("{place}: {}", error.message),
            None => error.message.to_string(),
        })
        .collect();
    TypesetFault::Style(said.join("; "))
}

fn line(world: &dyn World, error: &SourceDiagnostic) -> Option<String> {
    let source = world.source(error.span.id()?).ok()?;
    let line = source
        .lines()
        .byte_to_line(world.range(error.span)?.start)?;
    let name = source.id().vpath().file_name()?.to_owned();
    Some(format!("{name}, line {}", line + 1))
}

impl Pages {
    /// How many.
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// Width and height of a page in points.
    pub fn size(&self) -> (f64, f64) {
        let page = self.document.pages().first();
        page.map_or((595.0, 842.0), |page| {
            (page.frame.width().to_pt(), page.frame.height().to_pt())
        })
    }

    /// A page (from 1) as a PNG, `scale` pixels to the point; none where there is no such page.
    pub fn png(&self, page: usize, scale: f32) -> Option<Vec<u8>> {
        let page = self.document.pages().get(page.checked_sub(1)?)?;
        let options = RenderOptions {
            pixel_per_pt: f64::from(scale).into(),
            ..RenderOptions::default()
        };
        typst_render::render(page, &options).encode_png().ok()
    }
}
