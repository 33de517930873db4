//! Workbooks.

use crate::made::{row, rows, xlsx, zipped};
use interchange::Unread;
use interchange::table::{Table, read};

fn table(bytes: &[u8]) -> Table {
    read("list.xlsx", bytes, "").unwrap()
}

fn cells(table: &Table) -> Vec<(usize, Vec<&str>)> {
    let rows = table.rows.iter();
    rows.map(|(line, cells)| (*line, cells.iter().map(String::as_str).collect()))
        .collect()
}

#[test]
fn cells_are_read_as_a_person_sees_them() {
    let sheet = format!(
        "<sheetData>{}<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46509</v></c><c r=\"B2\"><v>5</v></c>\
         <c r=\"C2\" t=\"str\"><f>1+1</f><v>=cmd|'/C calc'!A0</v></c><c r=\"D2\" t=\"b\"><v>1</v></c></row>\
         <row r=\"5\"><c r=\"C5\" t=\"inlineStr\"><is><r><t xml:space=\"preserve\">Fees </t></r><r><t>&amp; fines</t></r></is></c></row></sheetData>",
        row(1, &["Date", "Objective", "Text", ""])
    );
    let table = table(&xlsx(&[("Inputs", &sheet)]));
    assert_eq!(table.columns, ["Date", "Objective", "Text"]);
    assert_eq!(
        cells(&table),
        [
            (2, vec!["2027-05-02", "5", "=cmd|'/C calc'!A0", "true"]),
            (5, vec!["", "", "Fees & fines"])
        ]
    );
}

#[test]
fn a_sheet_is_chosen_among_those_with_rows() {
    let empty = "<sheetData/>";
    let first = rows(&[&["Text"], &["One"]]);
    let second = rows(&[&["Said"], &["Two"]]);
    let book = xlsx(&[("Cover", empty), ("North", &first), ("South", &second)]);
    let north = read("list.xlsx", &book, "").unwrap();
    assert_eq!(north.sheets, ["North", "South"]);
    assert_eq!(
        (north.sheet.as_str(), north.columns[0].as_str()),
        ("North", "Text")
    );
    let south = read("list.xlsx", &book, "South").unwrap();
    assert_eq!(
        (south.sheet.as_str(), south.columns[0].as_str()),
        ("South", "Said")
    );
    let nothing = xlsx(&[("Cover", empty)]);
    assert_eq!(read("list.xlsx", &nothing, ""), Err(Unread::Empty));
}

#[test]
fn cells_merged_downwards_hold_for_each_of_their_rows() {
    let sheet = format!(
        "{}<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>",
        rows(&[
            &["From", "Text"],
            &["Union", "One"],
            &["", "Two"],
            &["", "Three"]
        ])
    );
    let table = table(&xlsx(&[("S", &sheet)]));
    let from: Vec<&str> = table
        .rows
        .iter()
        .map(|(_, cells)| cells[0].as_str())
        .collect();
    assert_eq!(from, ["Union", "Union", ""]);
}

#[test]
fn a_sheet_that_lies_about_its_size_takes_no_more_room() {
    let sheet = "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\
                 <row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>";
    let lies = xlsx(&[("S", sheet)]);
    assert_eq!(read("list.xlsx", &lies, ""), Err(Unread::Large));
}

#[test]
fn a_workbook_that_unpacks_without_end_is_refused() {
    let blanks = vec![b' '; 300 << 20];
    let bomb = zipped(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/sharedStrings.xml", &blanks),
    ]);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(read("list.xlsx", &bomb, ""), Err(Unread::Large));
}

#[test]
fn what_is_no_workbook_says_what_it_is() {
    let picture: &[u8] = b"\x89PNG\r\n\x1a\n rest";
    assert_eq!(read("list.xlsx", picture, ""), Err(Unread::Foreign));
    assert_eq!(read("list.xlsx", b"", ""), Err(Unread::Empty));
    let mut locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    assert_eq!(read("list.xls", &locked, ""), Err(Unread::Older));
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(read("list.xlsx", &locked, ""), Err(Unread::Encrypted));
    let book = xlsx(&[("S", &rows(&[&["Text"], &["One"]]))]);
    let cut = read("list.xlsx", &book[..book.len() / 2], "");
    assert!(
        matches!(cut, Err(Unread::Foreign | Unread::Damaged)),
        "{cut:?}"
    );
}

#[test]
fn noise_is_no_table_and_a_stray_control_character_is_borne() {
    let noise: Vec<u8> = (0..2000_u32).map(|at| (at * 7919 % 251) as u8).collect();
    assert_eq!(read("a.csv", &noise, ""), Err(Unread::Foreign));
    let list = b"Text;Date\nFees are too high, says the union\x0b of port workers.;2027-05-02\n";
    assert_eq!(read("a.csv", list, "").unwrap().rows.len(), 1);
}
