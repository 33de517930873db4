//! Lists from spreadsheets, of every kind that ministries receive.

use crate::terminal::{Terminal, text};
use insta::assert_snapshot;

const CSV: &str = "organization;text;date;objectives\r\n\
    Fédération;Frais trop élevés;2027-02-03;5\r\n\
    Casa;=HYPERLINK(\"http://x\");2027-02-31;5\r\n\
    Casa;=1+1;;23\r\n\
    \r\n\
    Fédération;frais  trop élevés;2027-02-03;5\r\n\
    Too;many;2027-02-03;5;cells\r\n\
    Few\r\n\
    Ever;Where;;24\r\n";

#[test]
fn every_row_is_accounted_for() {
    let (ada, _) = Terminal::with_review("ada");
    let csv = ada.written("inputs.csv", CSV.as_bytes());
    let dry = ada.says(&["import", "contributions", text(&csv), "--dry-run"]);
    assert_snapshot!(dry, @"
    UTF-8, parted by semicolon.

    COLUMN        FIELD         FIRST ROW
    organization  organization  Fédération
    text          text          Frais trop élevés
    date          received      2027-02-03
    objectives    objectives    5

    7 rows: 2 new, 1 the same as another, 0 nearly so, 4 refused.
      line 3: '2027-02-31' is not a date of the calendar. Write it as 2027-03-14, 2027-03 or 2027.
      line 6: the same text as line 2
      line 7: 5 cells under 4 headings
      line 8: no text
      line 9: no objective 24
    Nothing was imported. Say --yes to import it.
    Say also what to do with what is the same: --same import or --same leave-out.
    ");
    assert_eq!(
        ada.json(&["contribution", "list"])["all"],
        0,
        "nothing was imported"
    );
    let unsaid = ada.refuses(&["import", "contributions", text(&csv), "--yes"]);
    assert!(unsaid.contains("Say what to do with them"), "{unsaid}");
    let go = [
        "import",
        "contributions",
        text(&csv),
        "--yes",
        "--same",
        "leave-out",
    ];
    let done = ada.says(&go);
    assert!(
        done.contains("7 in all: 2 imported (") && done.contains("1 left out, 4 refused."),
        "{done}"
    );
    let again = ada.json(&go);
    assert_eq!(again["imported"], 0);
    assert_eq!(again["left_out"].as_array().unwrap().len(), 3);
    let formula = ada.json(&["contribution", "list"]);
    let said: Vec<&str> = formula["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["said"].as_str().unwrap())
        .collect();
    assert!(said.contains(&"=1+1"), "a formula is text: {said:?}");
    assert_eq!(ada.says(&["undo"]), "Undid: Imported 2 contributions\n");
    assert_eq!(
        ada.json(&["contribution", "list"])["all"],
        0,
        "one undo takes an import back"
    );
}

#[test]
fn every_encoding_is_read() {
    let line = "organization,text\nFédération,Frais élevés\n";
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(line.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let windows: Vec<u8> = line
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let bom = [&[0xef, 0xbb, 0xbf], line.as_bytes()].concat();
    let semicolon = line.replace(',', ";").into_bytes();
    for (name, bytes) in [
        ("utf8", line.as_bytes().to_vec()),
        ("utf16", utf16),
        ("windows", windows),
        ("bom", bom),
        ("semicolon", semicolon),
    ] {
        let (ada, _) = Terminal::with_review("ada");
        let csv = ada.written("inputs.csv", &bytes);
        ada.says(&["import", "contributions", text(&csv), "--yes"]);
        let row = ada.json(&["contribution", "list"])["rows"][0].clone();
        assert_eq!(
            (row["from"].as_str(), row["said"].as_str()),
            (Some("Fédération"), Some("Frais élevés")),
            "{name}"
        );
    }
}

#[test]
fn columns_are_mapped_by_hand() {
    let (ada, _) = Terminal::with_review("ada");
    let csv = ada.written(
        "inputs.csv",
        b"From,What they said,text\nCasa,Fees,internal number 7\n",
    );
    let mapped = |map: &[&str]| {
        let maps = map
            .iter()
            .flat_map(|map| ["--map", map])
            .collect::<Vec<_>>();
        ada.json(
            &[
                &["import", "contributions", text(&csv), "--dry-run"],
                &maps[..],
            ]
            .concat(),
        )["map"]
            .clone()
    };
    assert_eq!(mapped(&[])["text"], "text");
    let by_hand = mapped(&["text=What they said", "organization="]);
    let expected = serde_json::json!({ "From": "", "What they said": "text", "text": "" });
    assert_eq!(by_hand, expected);
    let unknown = ["import", "contributions", text(&csv), "--dry-run", "--map"];
    let refused = |map| ada.refuses(&[&unknown[..], &[map]].concat());
    assert!(refused("weather=From").contains("There is no field 'weather'. The fields are:"));
    assert!(refused("text=Weather").contains("The file has no column 'Weather'. Its columns are:"));
    let bare = ada.written("bare.csv", b"a,b\n1,2\n");
    assert!(
        ada.refuses(&["import", "contributions", text(&bare), "--yes"])
            .contains("map one column to 'text'")
    );
    let empty = ada.written("empty.csv", b"");
    assert!(
        ada.refuses(&["import", "contributions", text(&empty), "--yes"])
            .contains("empty")
    );
}

#[test]
fn documents_come_in_together() {
    let (ada, _) = Terminal::with_review("ada");
    let letter = ada.written("letter.txt", b"Fees are too high.");
    let scan = ada.written("scan.png", b"\x89PNG");
    let dry = ada.says(&["import", "contributions", text(&letter), text(&scan)]);
    assert_snapshot!(dry, @"
    DOCUMENT    FROM  SENT  BEGINS
    letter.txt              Fees are too high.
    scan.png

    2 files: 2 new, 0 the same as another, 0 nearly so, 0 refused.
      scan.png: The file is a picture: what it says has to be typed in.
    Nothing was imported. Say --yes to import it.
    ");
    let folder = letter.with_file_name("in");
    std::fs::create_dir(&folder).unwrap();
    ada.written(
        "in/mail.eml",
        b"From: a@example.org\r\nSubject: Cards\r\n\r\nOne card.",
    );
    let imported = ada.json(&["import", "contributions", text(&folder), "--yes"]);
    assert_eq!(imported["imported"], 1);
}
