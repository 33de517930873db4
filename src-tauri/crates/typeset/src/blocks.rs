//! Printed blocks as the style reads them.

use crate::data::{Setter, path};
use model::draft::{DraftBlock, DraftItem, DraftRun, Picture};
use serde_json::{Value, json};

/// Lists are set no deeper than this.
const DEEPEST: u8 = 6;

/// A block; none where it has nothing to print.
pub(crate) fn block(block: &DraftBlock, setter: &mut Setter<'_>) -> Option<Value> {
    match block {
        DraftBlock::Heading {
            id,
            level,
            number,
            runs,
        } => heading(id, *level, number, runs, setter),
        DraftBlock::Para {
            id,
            number,
            dir,
            runs,
        } => {
            let runs = self::runs(runs, setter);
            Some(json!({ "kind": "para", "id": id, "number": number, "dir": dir, "runs": runs }))
        }
        DraftBlock::List { ordered, items } => list(*ordered, items, setter),
        DraftBlock::Table {
            id,
            caption,
            widths,
            head,
            rows,
            row_heads,
        } => table(id, caption, widths, head, rows, *row_heads, setter),
        DraftBlock::Figure {
            id,
            picture,
            caption,
        } => Some(figure(id, picture, caption, setter)),
        DraftBlock::Label { text } => {
            let text = [DraftRun::Text {
                text: text.clone(),
                b: false,
                i: false,
                href: String::new(),
            }];
            heading("", 5, "", &text, setter)
        }
        DraftBlock::Lines { count } => Some(json!({ "kind": "lines", "count": count })),
    }
}

/// `look` is how it looks, `level` where it stands: levels never skip, as PDF/UA demands.
fn heading(
    id: &str,
    look: u8,
    number: &str,
    runs: &[DraftRun],
    setter: &mut Setter<'_>,
) -> Option<Value> {
    let title = setter.cleaner.clean(&words(runs));
    if title.trim().is_empty() {
        return None;
    }
    setter.level = look.clamp(1, 5).min(setter.level + 1);
    Some(json!({
        "kind": "heading", "id": id, "look": look, "level": setter.level,
        "number": setter.cleaner.clean(number), "title": title.trim(), "runs": self::runs(runs, setter),
    }))
}

fn list(ordered: bool, items: &[DraftItem], setter: &mut Setter<'_>) -> Option<Value> {
    let items: Vec<Value> = items
        .iter()
        .map(|item| json!({ "id": item.id, "level": item.level.min(DEEPEST), "runs": runs(&item.runs, setter) }))
        .collect();
    (!items.is_empty()).then(|| json!({ "kind": "list", "ordered": ordered, "items": items }))
}

fn table(
    id: &str,
    caption: &str,
    widths: &[f64],
    head: &[Vec<DraftRun>],
    rows: &[Vec<Vec<DraftRun>>],
    row_heads: bool,
    setter: &mut Setter<'_>,
) -> Option<Value> {
    let columns = rows.iter().map(Vec::len).fold(head.len(), usize::max);
    if columns == 0 {
        return None;
    }
    let sound = widths.len() == columns && widths.iter().all(|w| w.is_finite() && *w > 0.0);
    let widths = match sound {
        true => widths.to_vec(),
        false => (0..columns)
            .map(|column| natural(head, rows, column))
            .collect(),
    };
    let caption = setter.cleaner.clean(caption);
    let label = if caption.trim().is_empty() {
        String::new()
    } else {
        setter.tables += 1;
        label("table", setter.tables, setter)
    };
    let figures: Vec<bool> = (0..columns)
        .map(|column| of_figures(rows, column))
        .collect();
    let head = cells(head, columns, setter);
    let rows: Vec<_> = rows.iter().map(|row| cells(row, columns, setter)).collect();
    Some(json!({
        "kind": "table", "id": id, "label": label, "caption": caption.trim(), "widths": widths,
        "figures": figures, "head": head, "rows": rows, "row_heads": row_heads,
    }))
}

/// The share of the page for a column that nobody gave a width: its longest cell counts, less than in proportion.
fn natural(head: &[Vec<DraftRun>], rows: &[Vec<Vec<DraftRun>>], column: usize) -> f64 {
    let all = rows.iter().map(Vec::as_slice).chain([head]);
    let cells = all.filter_map(|row| row.get(column));
    let longest = cells.map(|cell| words(cell).chars().count()).max();
    let longest = u32::try_from(longest.unwrap_or(0)).unwrap_or(u32::MAX);
    f64::from(longest.clamp(8, 90)).powf(0.7)
}

/// Whether a column holds figures only, or a dash where there is none; these stand under each other by their last digit.
fn of_figures(rows: &[Vec<Vec<DraftRun>>], column: usize) -> bool {
    let cells = || {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| words(cell))
    };
    let figure = |cell: String| {
        let digits = cell.chars().any(|c| c.is_ascii_digit());
        let several = cell.contains(", ");
        let others = |c: char| c.is_ascii_digit() || c.is_whitespace() || ".,%+-−–".contains(c);
        matches!(cell.trim(), "" | "–" | "—") || digits && !several && cell.chars().all(others)
    };
    column > 0 && cells().any(|cell| !cell.trim().is_empty()) && cells().all(figure)
}

fn cells(row: &[Vec<DraftRun>], columns: usize, setter: &mut Setter<'_>) -> Vec<Value> {
    let mut cells: Vec<Value> = row.iter().map(|cell| runs(cell, setter)).collect();
    cells.resize(columns, json!([]));
    cells
}

fn figure(id: &str, picture: &Picture, caption: &[DraftRun], setter: &mut Setter<'_>) -> Value {
    let said = words(caption);
    let label = if said.trim().is_empty() {
        String::new()
    } else {
        setter.figures += 1;
        label("figure", setter.figures, setter)
    };
    let alternative = [picture.alt.as_str(), said.as_str()];
    json!({
        "kind": "figure", "id": id, "label": label,
        "picture": self::picture(&picture.original, &alternative, setter),
        "alt": first(&alternative, setter),
        "caption": runs(caption, setter),
    })
}

/// A picture that prints; none where it can't. The first of `alternative` that says something is its text.
pub(crate) fn picture(
    original: &str,
    alternative: &[&str],
    setter: &mut Setter<'_>,
) -> Option<Value> {
    let alt = first(alternative, setter);
    let picture = setter.pictures.get(original)?;
    Some(json!({
        "file": path(original), "alt": alt, "width": picture.width, "ratio": picture.ratio,
    }))
}

fn first(alternative: &[&str], setter: &mut Setter<'_>) -> String {
    let said = alternative.iter().find(|text| !text.trim().is_empty());
    said.map_or_else(|| "—".to_owned(), |text| setter.cleaner.clean(text))
}

fn label(word: &str, number: u32, setter: &Setter<'_>) -> String {
    let word = setter.words.get(word).map_or("", String::as_str);
    format!("{word} {number}").trim().to_owned()
}

fn runs(list: &[DraftRun], setter: &mut Setter<'_>) -> Value {
    list.iter()
        .map(|run| match run {
            DraftRun::Text { text, b, i, href } => json!({
                "t": "text", "text": setter.cleaner.clean(text), "b": b, "i": i, "href": leads(href),
            }),
            // a note within a note has no foot to stand at: its words are left out of the first
            DraftRun::Note { runs: note } => {
                let note: Vec<DraftRun> = note.iter().filter(|run| !matches!(run, DraftRun::Note { .. })).cloned().collect();
                json!({ "t": "note", "runs": runs(&note, setter) })
            }
            DraftRun::Break => json!({ "t": "break" }),
        })
        .collect()
}

/// The address, where it is one that a reader of a report may follow.
fn leads(href: &str) -> &str {
    let known = ["https://", "http://", "mailto:"];
    let sound = href.len() < 2000 && !href.chars().any(|c| c.is_whitespace() || c.is_control());
    let follows = known
        .iter()
        .any(|scheme| href.starts_with(scheme) && href.len() > scheme.len());
    if sound && follows { href } else { "" }
}

/// The words without marks and notes.
fn words(list: &[DraftRun]) -> String {
    list.iter()
        .map(|run| match run {
            DraftRun::Text { text, .. } => text.as_str(),
            DraftRun::Break => " ",
            DraftRun::Note { .. } => "",
        })
        .collect()
}
