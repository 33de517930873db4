//! Tables as the style reads them. Notes of a table stand with their row and not at the foot of the page,
//! where Typst would leave them behind when a row moves on.

use crate::blocks::{label, note, plain, words};
use crate::data::Setter;
use model::draft::{DraftBlock, DraftRun};
use serde_json::{Value, json};

type Cell = Vec<DraftRun>;

/// A table; none without a column.
pub(crate) fn table(block: &DraftBlock, setter: &mut Setter<'_>) -> Option<Value> {
    let DraftBlock::Table {
        id,
        caption,
        widths,
        head,
        rows,
        row_heads,
    } = block
    else {
        return None;
    };
    let columns = rows.iter().map(Vec::len).fold(head.len(), usize::max);
    if columns == 0 {
        return None;
    }
    let caption = setter.cleaner.clean(caption);
    let label = if caption.trim().is_empty() {
        String::new()
    } else {
        setter.tables += 1;
        label("table", setter.tables, setter)
    };
    let of_each = |what: &dyn Fn(&[Vec<Cell>], usize) -> bool| -> Vec<bool> {
        (0..columns).map(|column| what(rows, column)).collect()
    };
    let (figures, dates) = (of_each(&of_figures), of_each(&of_dates));
    let least: Vec<f64> = (0..columns)
        .map(|column| least(head.get(column), rows, column, dates[column], setter))
        .collect();
    // how much each cell says, the head's first
    let sizes: Vec<Vec<(usize, usize)>> = std::iter::once(head)
        .chain(rows)
        .map(|row| {
            (0..columns)
                .map(|at| row.get(at).map_or((0, 0), size))
                .collect()
        })
        .collect();
    let before = setter.notes;
    let (head, head_notes) = row(head, &dates, setter);
    let mut notes = vec![head_notes];
    let mut body = vec![];
    for cells in rows {
        let (cells, own) = row(cells, &dates, setter);
        body.push(cells);
        notes.push(own);
    }
    Some(json!({
        "kind": "table", "id": id, "label": label, "caption": caption.trim(),
        "widths": shares(widths, block, columns), "least": least, "figures": figures, "head": head,
        "rows": body, "row_heads": row_heads, "sizes": sizes, "notes": notes, "noted": setter.notes - before,
    }))
}

/// How many letters a cell has, and how many its longest word.
fn size(cell: &Cell) -> (usize, usize) {
    let said = words(cell);
    let parts = said.split(|c: char| c.is_whitespace() || matches!(c, '–' | '-'));
    let longest = parts.map(|word| word.chars().count()).max();
    (said.len(), longest.unwrap_or(0))
}

/// The shares of the page that the columns were given, or else those that come by nature.
fn shares(widths: &[f64], block: &DraftBlock, columns: usize) -> Vec<f64> {
    let sound = widths.len() == columns && widths.iter().all(|w| w.is_finite() && *w > 0.0);
    let DraftBlock::Table { head, rows, .. } = block else {
        return vec![];
    };
    match sound {
        true => widths.to_vec(),
        false => (0..columns)
            .map(|column| natural(head, rows, column))
            .collect(),
    }
}

/// The share of the page for a column that nobody gave a width: its longest cell counts, less than in proportion.
fn natural(head: &[Cell], rows: &[Vec<Cell>], column: usize) -> f64 {
    let all = rows.iter().map(Vec::as_slice).chain([head]);
    let cells = all.filter_map(|row| row.get(column));
    let longest = cells.map(|cell| words(cell).chars().count()).max();
    let longest = u32::try_from(longest.unwrap_or(0)).unwrap_or(u32::MAX);
    f64::from(longest.clamp(8, 90)).powf(0.7)
}

fn said(rows: &[Vec<Cell>], column: usize) -> impl Iterator<Item = String> {
    let cells = rows.iter().filter_map(move |row| row.get(column));
    let said = cells.map(|cell| words(cell));
    said.filter(|cell| !cell.trim().is_empty())
}

/// Whether a column holds figures only, or a dash where there is none; these stand under each other by their last digit.
fn of_figures(rows: &[Vec<Cell>], column: usize) -> bool {
    let figure = |cell: String| {
        let digits = cell.chars().any(|c| c.is_ascii_digit());
        let several = cell.contains(", ");
        let others = |c: char| c.is_ascii_digit() || c.is_whitespace() || ".,%+-−–".contains(c);
        matches!(cell.trim(), "–" | "—") || digits && !several && cell.chars().all(others)
    };
    column > 0 && said(rows, column).next().is_some() && said(rows, column).all(figure)
}

/// Whether a column holds dates only: up to three words, of which the last is a year.
fn of_dates(rows: &[Vec<Cell>], column: usize) -> bool {
    let date = |cell: String| {
        let parts: Vec<&str> = cell.split_whitespace().collect();
        let year = |word: &&&str| word.len() == 4 && word.chars().all(|c| c.is_ascii_digit());
        (2..=3).contains(&parts.len()) && parts.last().filter(year).is_some()
    };
    said(rows, column).next().is_some() && said(rows, column).all(date)
}

/// How wide a column is at least, in em: a date and a word of the head stay in one piece.
fn least(
    head: Option<&Cell>,
    rows: &[Vec<Cell>],
    column: usize,
    dates: bool,
    setter: &Setter<'_>,
) -> f64 {
    let title = head.map_or_else(String::new, |cell| words(cell));
    let longest = title
        .split_whitespace()
        .map(|word| setter.ruler.bold_width(word));
    let date = said(rows, column).map(|cell| match dates {
        true => setter.ruler.width(&cell),
        false => 0.0,
    });
    longest.chain(date).fold(0.0, f64::max)
}

/// The cells of a row, each as many as there are columns, and the row's notes.
fn row(row: &[Cell], dates: &[bool], setter: &mut Setter<'_>) -> (Vec<Value>, Vec<Value>) {
    let mut notes = vec![];
    let mut cells: Vec<Value> = row
        .iter()
        .zip(dates)
        .map(|(runs, date)| cell(runs, *date, &mut notes, setter))
        .collect();
    cells.resize(dates.len(), json!([]));
    (cells, notes)
}

fn cell(runs: &[DraftRun], date: bool, notes: &mut Vec<Value>, setter: &mut Setter<'_>) -> Value {
    runs.iter()
        .map(|run| match run {
            DraftRun::Note { runs } => {
                setter.notes += 1;
                let number = setter.notes;
                let letters = words(runs).len();
                notes.push(json!({
                    "number": number, "letters": letters, "runs": note(runs, setter),
                }));
                json!({ "t": "mark", "number": number })
            }
            DraftRun::Text { text, b, i, href } if date => {
                let (text, b, i, href) = (text.replace(' ', "\u{A0}"), *b, *i, href.clone());
                plain(&DraftRun::Text { text, b, i, href }, setter)
            }
            other => plain(other, setter),
        })
        .collect()
}
