//! The headings of columns: each has a name, and no two the same.

use std::collections::HashSet;

/// Headings as they are told apart: one without a name goes by its letter, a second of a name by its count.
pub(super) fn named(cells: Vec<String>) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut heads = Vec::with_capacity(cells.len());
    for (at, cell) in cells.into_iter().enumerate() {
        let name = if cell.is_empty() { letter(at) } else { cell };
        let free = (2..).map(|count| format!("{name} ({count})"));
        let mut names = std::iter::once(name.clone()).chain(free);
        let head = names.find(|name| !taken.contains(name)).unwrap_or(name);
        taken.insert(head.clone());
        heads.push(head);
    }
    heads
}

/// The letter of a column in a spreadsheet.
fn letter(mut at: usize) -> String {
    let mut letters = vec![];
    loop {
        letters.insert(0, char::from(b'A' + u8::try_from(at % 26).unwrap_or(0)));
        match at / 26 {
            0 => return letters.into_iter().collect(),
            rest => at = rest - 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_told_apart() {
        let heads = named(["Text", "", "Text", "Text (2)"].map(str::to_owned).into());
        assert_eq!(heads, ["Text", "B", "Text (2)", "Text (2) (2)"]);
        assert_eq!([letter(25), letter(26), letter(701)], ["Z", "AA", "ZZ"]);
    }
}
