//! What Typst may see: bundled styles and fonts, the Draft as JSON, pictures. Nothing else.

use crate::plain::Alphabet;
use crate::ruler::Ruler;
use std::collections::HashMap;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

const PROOF: &str = r#"#set document(title: "Proof")
#set page(width: auto, height: auto, margin: 0pt)
#image("/picture", alt: "Proof")"#;

/// Fonts and styles, loaded once.
#[derive(Debug)]
pub(crate) struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: HashMap<FileId, Source>,
    pub(crate) alphabet: Alphabet,
    pub(crate) ruler: Ruler,
}

impl Shop {
    pub(crate) fn new(fonts: &[&'static [u8]], styles: &[(&str, &str)]) -> Self {
        let fonts: Vec<Font> = fonts
            .iter()
            .flat_map(|bytes| Font::iter(Bytes::new(*bytes)))
            .collect();
        let sources = styles
            .iter()
            .copied()
            .chain([("proof", PROOF)])
            .map(|(name, text)| {
                let id = id(&format!("/{name}"));
                (id, Source::new(id, text.to_owned()))
            })
            .collect();
        let book = FontBook::from_fonts(&fonts);
        // row heads of tables are behind this switch in Typst 0.15
        let features = [Feature::A11yExtras].into_iter().collect();
        Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            alphabet: Alphabet::new(&book),
            ruler: Ruler::new(&book, &fonts),
            book: LazyHash::new(book),
            fonts,
            sources,
        }
    }
}

pub(crate) fn id(path: &str) -> FileId {
    // every path is one of ours and well-formed; the root stands for one that is not
    let path = VirtualPath::new(path).or_else(|_| VirtualPath::new("/"));
    match path {
        Ok(path) => RootedPath::new(VirtualRoot::Project, path).intern(),
        Err(_) => unreachable!("'/' is a virtual path"),
    }
}

/// One job as Typst sees it.
pub(crate) struct Sheet<'a> {
    shop: &'a Shop,
    main: FileId,
    files: HashMap<FileId, Bytes>,
}

impl<'a> Sheet<'a> {
    /// A report: `report.typ` with its data.
    pub(crate) fn report(shop: &'a Shop, files: HashMap<FileId, Bytes>) -> Self {
        let main = id("/report.typ");
        Self { shop, main, files }
    }

    /// A letter, a receipt or a table that accompanies a report: `letter.typ` with its data.
    pub(crate) fn letter(shop: &'a Shop, files: HashMap<FileId, Bytes>) -> Self {
        let main = id("/letter.typ");
        Self { shop, main, files }
    }

    /// A picture alone.
    pub(crate) fn proof(shop: &'a Shop, files: HashMap<FileId, Bytes>) -> Self {
        let main = id("/proof");
        Self { shop, main, files }
    }
}

impl World for Sheet<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shop.library
    }
    fn book(&self) -> &LazyHash<FontBook> {
        &self.shop.book
    }
    fn main(&self) -> FileId {
        self.main
    }
    fn source(&self, id: FileId) -> FileResult<Source> {
        let source = self.shop.sources.get(&id).cloned();
        source.ok_or(FileError::AccessDenied)
    }
    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }
    fn font(&self, index: usize) -> Option<Font> {
        self.shop.fonts.get(index).cloned()
    }
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
