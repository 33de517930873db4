//! A plain table: aligned columns, no lines, wide letters counted as wide.

use super::text::{cut, line, width};
use unicode_width::UnicodeWidthStr;

const GAP: usize = 2;
const NARROWEST: usize = 16;

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

    /// The table, as wide as it is; where there is a terminal, its widest columns give way.
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

/// The widest columns first; ids, numbers and times are never cut.
fn give_way(widths: &mut [usize], limit: usize) {
    let gaps = GAP * widths.len().saturating_sub(1);
    while widths.iter().sum::<usize>() + gaps > limit {
        match widths.iter_mut().max() {
            Some(widest) if *widest > NARROWEST => *widest -= 1,
            _ => return,
        }
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
    fn the_widest_columns_give_way_to_the_terminal_and_ids_do_not() {
        let mut table = Table::new(["id", "title", "from"]);
        let title = "A title that is long".to_owned();
        table.row([
            "0123456789abcdef".into(),
            title,
            "A long name, really".into(),
        ]);
        let printed = |limit| table.within(Some(limit)).lines().nth(1).unwrap().to_owned();
        let narrowest = "0123456789abcdef  A title that is…  A long name, re…";
        assert_eq!(
            printed(56),
            "0123456789abcdef  A title that is l…  A long name, real…"
        );
        assert_eq!(printed(52), narrowest);
        assert_eq!(printed(20), narrowest);
    }

    #[test]
    fn pairs_leave_out_what_says_nothing() {
        let pairs = Table::pairs([("Due", String::new()), ("Lead", "Ministry".into())]);
        assert_eq!(pairs, "Lead  Ministry\n");
    }
}
