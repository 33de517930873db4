//! A table out, as CSV or as a workbook. What a spreadsheet would run as a formula stays text.

use crate::table::harmless;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

/// A cell of a workbook holds no more characters.
pub const LONGEST: usize = 32_767;

/// A table as it goes out.
#[derive(Debug, Clone, Default)]
pub struct SheetOut {
    /// What it is: a property of the file, and the name of the sheet as far as that may be long.
    pub title: String,
    /// Headings.
    pub head: Vec<String>,
    /// Widths of the columns of a workbook, in letters; the rest is narrow.
    pub widths: Vec<u16>,
    /// Rows.
    pub rows: Vec<Vec<String>>,
    /// Read from right to left.
    pub rtl: bool,
    /// Year, month, day.
    pub made: (i32, u8, u8),
}

/// As CSV in UTF-8, with the mark by which spreadsheets know it.
pub fn csv(sheet: &SheetOut) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    for row in std::iter::once(&sheet.head).chain(&sheet.rows) {
        // memory takes every record
        _ = writer.write_record(row.iter().map(|cell| harmless(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

/// As a workbook of one sheet.
///
/// # Errors
/// Where the table is larger than a sheet may be.
pub fn xlsx(sheet: &SheetOut) -> Result<Vec<u8>, XlsxError> {
    let (year, month, day) = sheet.made;
    let year = u16::try_from(year).unwrap_or(1900);
    let made = ExcelDateTime::from_ymd(year, month, day)?;
    let mut book = Workbook::new();
    let properties = DocProperties::new()
        .set_title(&sheet.title)
        .set_creation_datetime(&made);
    book.set_properties(&properties);
    let page = book.add_worksheet();
    page.set_name(name(&sheet.title))?;
    lay_out(page, sheet)?;
    fill(page, sheet)?;
    book.save_to_buffer()
}

fn lay_out(page: &mut Worksheet, sheet: &SheetOut) -> Result<(), XlsxError> {
    page.set_landscape();
    page.set_paper_size(9);
    page.set_print_fit_to_pages(1, 0);
    page.set_repeat_rows(0, 0)?;
    page.set_freeze_panes(1, 0)?;
    page.set_footer("&C&P / &N");
    page.set_right_to_left(sheet.rtl);
    for (column, width) in (0..).zip(&sheet.widths) {
        page.set_column_width(column, f64::from(*width))?;
    }
    Ok(())
}

fn fill(page: &mut Worksheet, sheet: &SheetOut) -> Result<(), XlsxError> {
    let plain = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let quoted = plain.clone().set_quote_prefix();
    let head = plain
        .clone()
        .set_bold()
        .set_background_color(Color::RGB(0x00E6_EBF0))
        .set_border_bottom(FormatBorder::Thin);
    for (column, cell) in (0..).zip(&sheet.head) {
        page.write_string_with_format(0, column, fitting(cell), &head)?;
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            // the mark keeps it text also when somebody edits the cell
            let format = if harmless(cell) == *cell {
                &plain
            } else {
                &quoted
            };
            page.write_string_with_format(row, column, fitting(cell), format)?;
        }
    }
    let (rows, columns) = (sheet.rows.len(), sheet.head.len());
    if let (Ok(last), Ok(columns)) = (u32::try_from(rows), u16::try_from(columns))
        && columns > 0
    {
        page.autofilter(0, 0, last, columns - 1)?;
    }
    Ok(())
}

/// What a cell takes: no control characters, and not too long.
fn fitting(cell: &str) -> String {
    let allowed = |letter: &char| !letter.is_control() || matches!(letter, '\n' | '\t');
    let clean: String = cell.replace("\r\n", "\n").chars().filter(allowed).collect();
    if clean.encode_utf16().count() <= LONGEST {
        return clean;
    }
    let mut room = LONGEST - 1;
    let fits = clean.chars().take_while(|letter| {
        let left = room.checked_sub(letter.len_utf16());
        room = left.unwrap_or(room);
        left.is_some()
    });
    fits.chain(['…']).collect()
}

/// A name that a sheet may have.
fn name(title: &str) -> String {
    let allowed = |letter: &char| !letter.is_control() && !"[]:*?/\\'".contains(*letter);
    let name: String = title.chars().filter(allowed).take(31).collect();
    let name = name.trim();
    if name.is_empty() { "1" } else { name }.to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::table::read;

    fn sheet(cells: &[&str]) -> SheetOut {
        SheetOut {
            title: "Log: [all] of 'Aurelia'".into(),
            head: vec!["No.".into(), "Said".into()],
            rows: vec![cells.iter().map(ToString::to_string).collect()],
            made: (2027, 3, 4),
            ..SheetOut::default()
        }
    }

    #[test]
    fn no_cell_is_a_formula() {
        for attack in [
            "=1+1",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(1)",
            "\t=1",
            "＝1+1",
        ] {
            let out = csv(&sheet(&["A-1", attack]));
            let read = csv::ReaderBuilder::new()
                .from_reader(&out[3..])
                .records()
                .next();
            let cell = read.unwrap().unwrap()[1].to_owned();
            assert_eq!(cell, format!("'{attack}"));
            let book = xlsx(&sheet(&["A-1", attack])).unwrap();
            let mut book: calamine::Xlsx<_> =
                calamine::Reader::new(std::io::Cursor::new(book)).unwrap();
            let name = calamine::Reader::sheet_names(&book)[0].clone();
            let formulas = calamine::Reader::worksheet_formula(&mut book, &name).unwrap();
            assert_eq!(formulas.used_cells().count(), 0, "{attack}");
        }
    }

    #[test]
    fn a_workbook_reads_as_what_was_written() {
        let long = "word ".repeat(10_000);
        let book = xlsx(&sheet(&["A-1", "Wages\r\ncame\u{7} late."])).unwrap();
        let table = read("log.xlsx", &book, "").unwrap();
        assert_eq!(table.columns, ["No.", "Said"]);
        assert_eq!(table.rows[0].1, ["A-1", "Wages\ncame late."]);
        let cut = read("log.xlsx", &xlsx(&sheet(&["A-1", &long])).unwrap(), "").unwrap();
        let said = &cut.rows[0].1[1];
        assert_eq!(said.chars().count(), LONGEST);
        assert!(said.ends_with('…'));
    }

    #[test]
    fn the_same_table_gives_the_same_bytes() {
        let sheet = sheet(&["A-1", "Wages came late."]);
        assert_eq!(xlsx(&sheet).unwrap(), xlsx(&sheet).unwrap());
        assert!(csv(&sheet).starts_with("\u{feff}No.,Said\r\nA-1,".as_bytes()));
    }
}
