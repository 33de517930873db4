//! A plain table: aligned columns, no lines, wide letters counted as wide.

use super::text::{cut, line, width};
use unicode_width::UnicodeWidthStr;

const GAP: usize = 2;
const NARROWEST: usize = 12;

/// Rows under headings.
#[derive(Debug)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with these headings; without any, rows only.
    pub(crate) fn new<const N: usize>(headings: [&str; N]) -> Self {
        Self {
            rows: vec![headings.map(str::to_uppercase).to_vec()],
        }
    }

    /// Pairs, a name and what it is; those that say nothing are left out.
    pub(crate) fn pairs<const N: usize>(pairs: [(&str, String); N]) -> String {
        let said = pairs.into_iter().filter(|(_, what)| !what.is_empty());
        let rows = said
            .map(|(name, what)| vec![name.to_owned(), line(&what)])
            .collect();
        Self { rows }.print()
    }

    /// Adds a row.
    pub(crate) fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.map(|cell| line(&cell)).to_vec());
    }

    /// Only the headings so far.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.len() < 2
    }

    /// The table, as wide as it is; where there is a terminal, its widest column gives way.
    pub(crate) fn print(&self) -> String {
        self.within(width())
    }

    fn within(&self, limit: Option<usize>) -> String {
        let mut widths = self.widths();
        if let Some(limit) = limit {
            give_way(&mut widths, limit);
        }
        let rows = self.rows.iter().map(|row| set(row, &widths));
        rows.map(|row| row.trim_end().to_owned() + "\n").collect()
    }

    fn widths(&self) -> Vec<usize> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let widest = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.width()).max().unwrap_or(0)
        };
        (0..columns).map(widest).collect()
    }
}

fn give_way(widths: &mut [usize], limit: usize) {
    let all = widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
    if let Some(widest) = widths.iter_mut().max() {
        let less = widest.saturating_sub(all.saturating_sub(limit));
        *widest = less.max(NARROWEST.min(*widest));
    }
}

fn set(row: &[String], widths: &[usize]) -> String {
    let cells = row.iter().zip(widths).map(|(cell, width)| {
        let cell = cut(cell, *width);
        let gap = width.saturating_sub(cell.width()) + GAP;
        format!("{cell}{}", " ".repeat(gap))
    });
    cells.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_below_each_other_in_any_script() {
        let mut table = Table::new(["key", "title"]);
        table.row(["a".into(), "移民".into()]);
        table.row(["移民".into(), "b\nc".into()]);
        assert_eq!(table.print(), "KEY   TITLE\na     移民\n移民  b c\n");
    }

    #[test]
    fn the_widest_column_gives_way_to_the_terminal() {
        let mut table = Table::new(["key", "title", "state"]);
        table.row(["a".into(), "A long title, and more".into(), "done".into()]);
        assert_eq!(
            table.within(Some(25)),
            "KEY  TITLE          STATE\na    A long title…  done\n"
        );
    }

    #[test]
    fn pairs_leave_out_what_says_nothing() {
        let pairs = Table::pairs([("Due", String::new()), ("Lead", "Ministry".into())]);
        assert_eq!(pairs, "Lead  Ministry\n");
    }
}
