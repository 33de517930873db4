//! The same report written as plain Typst, without our data and style: what ours is compared with.

use model::draft::{Draft, DraftBlock, DraftRun};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

const HEAD: &str = r#"#set document(title: "Report", date: datetime(year: 2026, month: 3, day: 14))
#set page(paper: "a4", numbering: "1 / 1", header: [Report], background: rotate(-45deg, text(90pt, luma(230))[DRAFT]))
#set text(font: "Noto Serif", size: 10.5pt, lang: "en")
#set par(justify: true)
#set heading(numbering: "1.1")
#outline()
"#;

/// Typst with one source and the bundled fonts.
pub(crate) struct Bare {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
}

impl Bare {
    pub(crate) fn new(fonts: Vec<&'static [u8]>, draft: &Draft) -> Self {
        let fonts: Vec<Font> = fonts
            .into_iter()
            .flat_map(|bytes| Font::iter(Bytes::new(bytes)))
            .collect();
        let path = VirtualPath::new("/main.typ").unwrap();
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(id, source(draft)),
        }
    }

    pub(crate) fn pdf(&self) -> (usize, Vec<u8>) {
        let document = typst::compile::<PagedDocument>(self).output.unwrap();
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).unwrap();
        let day = Datetime::from_ymd_hms(2026, 3, 14, 0, 0, 0).unwrap();
        let options = PdfOptions {
            timestamp: Some(Timestamp::new_utc(day)),
            standards,
            ..PdfOptions::default()
        };
        let bytes = typst_pdf::pdf(&document, &options).unwrap();
        (document.pages().len(), bytes)
    }
}

/// Headings, paragraphs and tables of the Draft as markup.
fn source(draft: &Draft) -> String {
    let mut text = HEAD.to_owned();
    for section in &draft.sections {
        text += &format!("#pagebreak(weak: true)\n= {}\n\n", escaped(&section.title));
        for block in section.passages.iter().flat_map(|passage| &passage.blocks) {
            text += &block_source(block);
        }
    }
    text
}

fn block_source(block: &DraftBlock) -> String {
    match block {
        DraftBlock::Heading { level, runs, .. } => {
            format!(
                "{} {}

",
                "=".repeat(usize::from(*level)),
                plain(runs)
            )
        }
        DraftBlock::Para { number, runs, .. } => {
            let number = number.map(|n| format!("{n}\\.#h(1em)")).unwrap_or_default();
            format!("{number}{}\n\n", plain(runs))
        }
        DraftBlock::List { items, .. } => items
            .iter()
            .map(|item| {
                format!(
                    "{}- {}\n",
                    "  ".repeat(usize::from(item.level)),
                    plain(&item.runs)
                )
            })
            .chain(["\n".to_owned()])
            .collect(),
        DraftBlock::Table { head, rows, .. } => table(head, rows),
        _ => String::new(),
    }
}

fn table(head: &[Vec<DraftRun>], rows: &[Vec<Vec<DraftRun>>]) -> String {
    let cells = |row: &[Vec<DraftRun>]| -> String {
        row.iter()
            .map(|cell| format!("[{}], ", plain(cell)))
            .collect()
    };
    let body: String = rows.iter().map(|row| cells(row)).collect();
    let (columns, head) = (head.len(), cells(head));
    format!("#table(columns: {columns}, table.header({head}), {body})\n\n")
}

fn plain(runs: &[DraftRun]) -> String {
    runs.iter()
        .map(|run| match run {
            DraftRun::Text { text, .. } => escaped(text),
            DraftRun::Note { runs } => format!("#footnote[{}]", plain(runs)),
            DraftRun::Break => " \\\n".to_owned(),
        })
        .collect()
}

fn escaped(text: &str) -> String {
    let special = |c: char| "\\#$*_`<>@=[]~'\"/-+".contains(c);
    text.chars()
        .flat_map(|c| special(c).then_some('\\').into_iter().chain([c]))
        .collect()
}

impl World for Bare {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }
    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }
    fn main(&self) -> FileId {
        self.main.id()
    }
    fn source(&self, _: FileId) -> FileResult<Source> {
        Ok(self.main.clone())
    }
    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }
    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
