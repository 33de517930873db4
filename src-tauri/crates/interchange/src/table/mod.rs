//! A table from a CSV of any encoding and delimiter, or from a sheet of a workbook.

mod heads;
mod sheet;

use crate::kind::{Kind, compound, ending, kind};
use crate::text::decode;
use crate::unread::Unread;

/// A table as read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// Name of the encoding of a CSV.
    pub encoding: String,
    /// The delimiter of a CSV.
    pub delimiter: Option<char>,
    /// The sheets of a workbook that have rows.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: String,
    /// Column headings.
    pub columns: Vec<String>,
    /// Rows with the line of the file they begin on. A row may be shorter or longer than the heading.
    pub rows: Vec<(usize, Vec<String>)>,
}

/// Reads the table that a file holds: of a workbook the sheet that is named, or the first with rows.
///
/// # Errors
/// [`Unread`] where the file is no table.
pub fn read(name: &str, bytes: &[u8], sheet: &str) -> Result<Table, Unread> {
    if bytes.is_empty() {
        return Err(Unread::Empty);
    }
    match kind(name, bytes) {
        Kind::Csv => Some(read_csv(bytes))
            .filter(|table| !is_noise(table))
            .ok_or(Unread::Foreign),
        Kind::Xlsx => sheet::read(bytes, sheet),
        Kind::Sheet => Err(Unread::Older),
        Kind::Compound => Err(compound(bytes)),
        _ => Err(Unread::Foreign),
    }
}

/// Whether a file is imported as a table: by what it is, or by what it says it is.
pub fn is_table(name: &str, bytes: &[u8]) -> bool {
    matches!(kind(name, bytes), Kind::Csv | Kind::Xlsx | Kind::Sheet)
        || matches!(
            ending(name).as_str(),
            "csv" | "tsv" | "tab" | "xlsx" | "xlsm" | "xls" | "xlsb" | "ods"
        )
}

/// Whether what was read as text never was: more than one letter in fifty is a control character.
fn is_noise(table: &Table) -> bool {
    let cells = table.rows.iter().take(50).flat_map(|(_, cells)| cells);
    let letters = table
        .columns
        .iter()
        .chain(cells)
        .flat_map(|cell| cell.chars());
    let (all, control) = letters.fold((0, 0), |(all, control), letter| {
        (all + 1, control + usize::from(letter.is_control()))
    });
    control * 50 > all
}

/// Reads a CSV. Never fails: what is not a table is one with one column.
pub fn read_csv(bytes: &[u8]) -> Table {
    let (text, encoding) = decode(bytes);
    let delimiter = delimiter(&text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter as u8)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut lines = Lines {
        text: &text,
        at: 0,
        line: 1,
    };
    let mut rows: Vec<(usize, Vec<String>)> = reader
        .records()
        .flatten()
        .map(|record| {
            let begins = record
                .position()
                .and_then(|at| usize::try_from(at.byte()).ok())
                .unwrap_or(0);
            (
                lines.at(begins),
                record.iter().map(|cell| cell.trim().to_owned()).collect(),
            )
        })
        .filter(|(_, cells): &(usize, Vec<String>)| cells.iter().any(|cell| !cell.is_empty()))
        .collect();
    let columns = if rows.is_empty() {
        vec![]
    } else {
        heads::named(rows.remove(0).1)
    };
    Table {
        encoding,
        delimiter: Some(delimiter),
        columns,
        rows,
        ..Table::default()
    }
}

/// Counts lines forward: a record's position may stand on blank lines before it.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn at(&mut self, begins: usize) -> usize {
        let bytes = self.text.as_bytes();
        while self.at < bytes.len() && (self.at < begins || matches!(bytes[self.at], b'\n' | b'\r'))
        {
            self.line += usize::from(bytes[self.at] == b'\n');
            self.at += 1;
        }
        self.line
    }
}

/// The delimiter that splits the first lines most evenly.
fn delimiter(text: &str) -> char {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(10)
        .collect();
    let count = |delimiter: char| {
        lines
            .first()
            .map_or(0, |line| line.matches(delimiter).count())
    };
    [',', ';', '\t', '|']
        .into_iter()
        .max_by_key(|delimiter| (count(*delimiter), *delimiter == ','))
        .unwrap_or(',')
}

/// What a formula begins with, also as East Asian keyboards write it, and what hides such a beginning.
const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A cell that a spreadsheet would run as a formula is written as text.
pub fn harmless(cell: &str) -> String {
    if cell.starts_with(FORMULA) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXPECTED: [&str; 2] = ["Fédération", "Frais; \"encore\""];

    fn cells(bytes: &[u8]) -> Vec<String> {
        read_csv(bytes).rows.remove(0).1
    }

    #[test]
    fn encodings_and_delimiters_are_found() {
        let comma = "organization,text\r\nFédération,\"Frais; \"\"encore\"\"\"\r\n";
        let semicolon = "organization;text\nFédération;\"Frais; \"\"encore\"\"\"\n";
        let utf16: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain(comma.encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let bom = [&[0xef, 0xbb, 0xbf], semicolon.as_bytes()].concat();
        let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(semicolon);
        for bytes in [
            comma.as_bytes(),
            semicolon.as_bytes(),
            &utf16,
            &bom,
            &windows,
        ] {
            assert_eq!(cells(bytes), EXPECTED);
        }
    }

    #[test]
    fn ragged_rows_keep_their_line() {
        let table = read_csv(b"a,b\n1\n\n1,2,3\n\"x\ny\",2\nlast,1\n");
        let lines: Vec<(usize, usize)> = table
            .rows
            .iter()
            .map(|(line, cells)| (*line, cells.len()))
            .collect();
        assert_eq!(lines, [(2, 1), (4, 3), (5, 2), (7, 2)]);
    }

    #[test]
    fn a_formula_is_text() {
        assert_eq!(harmless("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(read_csv(b"a\n=1+1").rows[0].1, ["=1+1"]);
    }
}
