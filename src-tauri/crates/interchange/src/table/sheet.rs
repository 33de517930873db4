//! A table from a sheet of a workbook (XLSX): cells as a person sees them, dates as dates.
//!
//! Cells are read one after the other and counted: a sheet says how large it is, and may lie.

use super::{Table, heads};
use crate::guard::apart;
use crate::pack::{Pack, ROOM};
use crate::unread::Unread;
use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, SheetType, Xlsx};
use std::collections::BTreeMap;
use std::io::Cursor;

/// Rows, columns and cells that a sheet may have.
const ROWS: usize = 200_000;
const COLUMNS: u32 = 1_000;
const CELLS: usize = 5_000_000;

/// Strings that a workbook may share.
const STRINGS: usize = 4_000_000;

/// Sheets that are looked through.
const SHEETS: usize = 200;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;
type Rows = BTreeMap<u32, Vec<String>>;

pub(super) fn read(bytes: &[u8], sheet: &str) -> Result<Table, Unread> {
    weigh(bytes)?;
    apart(|| {
        let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| Unread::Damaged)?;
        let sheets = with_rows(&mut book);
        let chosen = sheets
            .iter()
            .find(|name| *name == sheet)
            .or_else(|| sheets.first());
        let Some(chosen) = chosen.cloned() else {
            return Err(Unread::Empty);
        };
        let mut rows = cells(&mut book, &chosen)?;
        spread(&mut book, &chosen, &mut rows);
        Ok(table(rows, sheets, chosen))
    })
}

/// Unpacks everything once, to see that it is as small as it says.
fn weigh(bytes: &[u8]) -> Result<(), Unread> {
    let mut pack = Pack::open(bytes)?;
    for at in 0..pack.len() {
        let part = pack.listed(at)?;
        let content = pack.unpack(at, ROOM)?;
        let shared = part.name.ends_with("sharedStrings.xml");
        if shared && content.windows(3).filter(|three| three == b"<si").count() > STRINGS {
            return Err(Unread::Large);
        }
    }
    Ok(())
}

fn with_rows(book: &mut Book<'_>) -> Vec<String> {
    let names: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .take(SHEETS)
        .map(|sheet| sheet.name.clone())
        .collect();
    names
        .into_iter()
        .filter(|name| has_rows(book, name))
        .collect()
}

fn has_rows(book: &mut Book<'_>, sheet: &str) -> bool {
    let Ok(mut reader) = book.worksheet_cells_reader(sheet) else {
        return false;
    };
    while let Ok(Some(cell)) = reader.next_cell() {
        if !said(cell.get_value()).is_empty() {
            return true;
        }
    }
    false
}

fn cells(book: &mut Book<'_>, sheet: &str) -> Result<Rows, Unread> {
    let mut reader = book
        .worksheet_cells_reader(sheet)
        .map_err(|_| Unread::Damaged)?;
    let mut rows = Rows::new();
    let mut held = 0;
    while let Some(cell) = reader.next_cell().map_err(|_| Unread::Damaged)? {
        let text = said(cell.get_value());
        let (row, column) = cell.get_position();
        if text.is_empty() {
            continue;
        }
        if column >= COLUMNS {
            return Err(Unread::Large);
        }
        let cells = rows.entry(row).or_default();
        let at = column as usize;
        if cells.len() <= at {
            held += at + 1 - cells.len();
            cells.resize(at + 1, String::new());
        }
        cells[at] = text;
        if rows.len() > ROWS || held > CELLS {
            return Err(Unread::Many);
        }
    }
    Ok(rows)
}

/// What stands in cells that were merged downwards stands in each of their rows.
fn spread(book: &mut Book<'_>, sheet: &str, rows: &mut Rows) {
    let mut steps = CELLS;
    for merged in book.merge_cells_by_sheet_name(sheet).unwrap_or_default() {
        let Dimensions { start, end } = merged;
        let at = start.1 as usize;
        let Some(first) = rows.get(&start.0).and_then(|cells| cells.get(at)).cloned() else {
            continue;
        };
        if start.0 >= end.0 {
            continue;
        }
        for (_, cells) in rows.range_mut(start.0 + 1..=end.0) {
            steps = steps.saturating_sub(1);
            if steps == 0 {
                return;
            }
            if cells.len() <= at {
                cells.resize(at + 1, String::new());
            }
            if cells[at].is_empty() {
                cells[at].clone_from(&first);
            }
        }
    }
}

fn table(mut rows: Rows, sheets: Vec<String>, sheet: String) -> Table {
    let columns = rows.pop_first().map(|(_, cells)| heads::named(cells));
    let rows = rows.into_iter().map(|(at, cells)| (at as usize + 1, cells));
    Table {
        sheets,
        sheet,
        columns: columns.unwrap_or_default(),
        rows: rows.collect(),
        ..Table::default()
    }
}

fn said(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(date) => day(*date),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// A date as `YYYY-MM-DD`, with its time where it has one.
fn day(date: ExcelDateTime) -> String {
    let (year, month, day, hour, minute, _, _) = date.to_ymd_hms_milli();
    if date.is_duration() || date.as_f64() < 1.0 {
        return format!("{hour:02}:{minute:02}");
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    match (hour, minute) {
        (0, 0) => day,
        _ => format!("{day} {hour:02}:{minute:02}"),
    }
}
