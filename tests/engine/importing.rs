//! Contributions brought in: tables and documents, what repeats, what is refused; one operation, one undo.

use crate::bench::{Bench, text_of};
use crate::zipped::{docx, xlsx, zipped};
use engine::Fault;
use serde_json::{Value, json};
use std::path::PathBuf;

const LETTER: &str = "We ask that seasonal workers keep their permits when they change employer, \
    and that the labour inspectorate visits farms without notice.";

fn put(bench: &Bench, name: &str, bytes: &[u8]) -> PathBuf {
    let path = bench.file(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, bytes).unwrap();
    path
}

fn preview(bench: &Bench, review: &str, path: &PathBuf) -> Value {
    bench.call(
        "preview_import",
        json!({ "review": review, "paths": [path] }),
    )
}

fn import(bench: &Bench, review: &str, path: &PathBuf, more: Value) -> Result<Value, Fault> {
    let mut ask = json!({ "review": review, "paths": [path] });
    ask.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    bench.ask("import_contributions", ask)
}

/// The contribution whose list row begins like this, whole.
fn whole(bench: &Bench, review: &str, said: &str) -> Value {
    let rows = bench.log(review);
    let row = rows
        .iter()
        .find(|row| text_of(row, "said").starts_with(said));
    let id = &row.unwrap_or_else(|| panic!("{said} of {rows:?}"))["id"];
    bench.contribution(review, id.as_str().unwrap())
}

fn texts(rows: &Value, name: &str) -> Vec<String> {
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| text_of(row, name)).collect()
}

#[test]
fn a_workbook_is_imported_like_a_list() {
    let (bench, review) = Bench::with_review("Ada");
    let meeting = json!({ "review": review, "unit": "consultations", "collection": "consultation",
        "fields": { "title": "Round table, Port Saman", "from": "2027-05-02", "place": "Port Saman" } });
    let meeting = bench.call("save_record", meeting)["id"].clone();
    let cover: &[&[&str]] = &[&["About this file"]];
    let rows: &[&[&str]] = &[
        &["Text", "Consultation", "Principles", "Objectives", "Date"],
        &[
            "Fees.",
            "round table,  port saman",
            "(a); Human rights",
            "5; 7",
            "",
        ],
        &[
            "Cards.",
            "",
            "human-rights, people-centred",
            "",
            "31/05/2027",
        ],
        &["=cmd|' /C calc'!A0", "", "", "", ""],
        &["Late.", "Another one", "", "", ""],
        &["Late.", "", "kindness", "", ""],
        &["Late.", "", "", "", "31/02/2027"],
        &["", "", "", "5", ""],
    ];
    let path = put(
        &bench,
        "list.xlsx",
        &xlsx(&[("Cover", cover), ("Inputs", rows)]),
    );
    assert_eq!(
        preview(&bench, &review, &path)["sheets"],
        json!(["Cover", "Inputs"])
    );
    let imported = import(&bench, &review, &path, json!({ "sheet": "Inputs" })).unwrap();
    assert_eq!(imported["imported"], 3);
    assert_eq!(
        texts(&imported["refused"], "reason"),
        [
            "no consultation is called 'Another one'",
            "unknown guiding principle 'kindness'",
            "'31/02/2027' is not a date of the calendar. Write it as 2027-03-14, 2027-03 or 2027.",
            "no text"
        ]
    );
    let fees = whole(&bench, &review, "Fees.")["fields"].clone();
    assert_eq!(
        [&fees["consultation"], &fees["received"], &fees["place"]],
        [&meeting, &json!("2027-05-02"), &json!("Port Saman")],
        "what is said at a meeting takes its date and place"
    );
    for field in [
        "principle:people-centred",
        "principle:human-rights",
        "objective:5",
        "objective:7",
    ] {
        assert_eq!(fees[field], true, "{field}");
    }
    assert_eq!(
        whole(&bench, &review, "Cards.")["fields"]["received"],
        "2027-05-31"
    );
    assert_eq!(whole(&bench, &review, "=cmd")["text"], "=cmd|' /C calc'!A0");
}

#[test]
fn what_the_columns_hold_is_remembered_for_the_review() {
    let (bench, review) = Bench::with_review("Ada");
    let path = put(&bench, "a.csv", b"Wer,Was\nUnion,Fees.\n");
    let map = json!({ "Wer": "organization", "Was": "text" });
    import(&bench, &review, &path, json!({ "map": map })).unwrap();
    let other = put(&bench, "b.csv", b"Was;Wer\nCards.;Casa\n");
    let again = preview(&bench, &review, &other);
    assert_eq!((&again["map"], &again["remembered"]), (&map, &json!(true)));
    let elsewhere = preview(&bench, &bench.begin(), &other);
    assert_eq!(
        (&elsewhere["map"], &elsewhere["remembered"]),
        (&json!({}), &json!(false))
    );
    let settings = bench.call("settings", json!({}));
    let kept = settings["values"].as_object().unwrap().keys();
    assert!(
        kept.into_iter().all(|key| !key.starts_with("import")),
        "{settings}"
    );
}

#[test]
fn what_repeats_is_shown_and_left_out_only_when_that_is_said() {
    let (bench, review) = Bench::with_review("Ada");
    let add = json!({ "review": review, "text": LETTER, "organizations": ["Harbour Union"] });
    let number = text_of(&bench.call("add_contribution", add), "number");
    let near = LETTER.replace("farms", "orchards");
    let list = format!(
        "organization,text\nHARBOUR union,\"  {}\"\nCasa,\"{LETTER}\"\nCasa,\"{near}\"\nCasa,Fees.\nCasa,fees!\n",
        LETTER.to_uppercase()
    );
    let path = put(&bench, "list.csv", list.as_bytes());
    let shown = preview(&bench, &review, &path);
    let rows = |name: &str| -> Vec<(u64, String, u64, u64)> {
        let rows = shown[name].as_array().unwrap().iter();
        let number = |row: &Value, name: &str| row[name].as_u64().unwrap();
        rows.map(|row| {
            (
                number(row, "line"),
                text_of(row, "of"),
                number(row, "of_line"),
                number(row, "alike"),
            )
        })
        .collect()
    };
    assert_eq!(
        rows("same"),
        [(2, number.clone(), 0, 100), (6, String::new(), 5, 100)]
    );
    let near = rows("near");
    assert_eq!(
        near[0],
        (3, number.clone(), 0, 100),
        "the same letter from another sender"
    );
    assert_eq!((near[1].0, &near[1].1), (4, &number));
    assert!((70..100).contains(&near[1].3), "{near:?}");
    assert_eq!(
        (&shown["rows"], &shown["importable"]),
        (&json!(5), &json!(1))
    );

    let unsaid = import(&bench, &review, &path, json!({})).unwrap_err();
    assert!(
        matches!(&unsaid, Fault::Invalid { field, .. } if field == "same"),
        "{unsaid:?}"
    );
    assert_eq!(
        bench.log(&review).len(),
        1,
        "nothing is dropped or taken in unasked"
    );
    let some = import(&bench, &review, &path, json!({ "same": "leave-out" })).unwrap();
    assert_eq!(some["imported"], 3);
    assert_eq!(some["left_out"].as_array().unwrap().len(), 2);
    bench.undo(&review);
    assert_eq!(bench.log(&review).len(), 1);
    let choice = json!({ "same": "leave-out", "near": "leave-out" });
    assert_eq!(
        import(&bench, &review, &path, choice).unwrap()["imported"],
        1
    );
    bench.undo(&review);
    let all = import(&bench, &review, &path, json!({ "same": "import" })).unwrap();
    assert_eq!(
        (&all["imported"], &all["left_out"]),
        (&json!(5), &json!([]))
    );
    assert!(import(&bench, &review, &path, json!({ "same": "perhaps" })).is_err());
}

/// A folder of all kinds of documents.
fn folder(bench: &Bench) -> PathBuf {
    let mail = b"From: Fatima Ndiaye <fatima@example.org>\r\nDate: Mon, 3 May 2027 09:00:00 +0000\r\nSubject: Fees\r\n\
        Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nPermits cost too much.\r\n\
        --b\r\nContent-Disposition: attachment; filename=\"../paper.html\"\r\n\r\n<p>x</p>\r\n--b--\r\n";
    put(
        bench,
        "in/a.docx",
        &docx(&["Shelters &amp; clinics.", "Near the border."]),
    );
    put(bench, "in/b.eml", mail);
    put(bench, "in/c.txt", "Frais trop élevés.".as_bytes());
    put(bench, "in/d/e.md", b"# Cards\n\nOne card.");
    put(bench, "in/d/empty.pdf", b"");
    put(bench, "in/d/scan.png", b"\x89PNG\r\n\x1a\n");
    put(bench, "in/f.docx", &zipped(&[("a.txt", b"renamed")]));
    let inner = zipped(&[("deep.txt", b"deep")]);
    let archive = zipped(&[
        ("g.txt", b"From an archive."),
        ("../../etc/passwd", b"x"),
        ("inner.zip", &inner),
    ]);
    put(bench, "in/h.zip", &archive);
    put(bench, "in/.DS_Store", b"x");
    bench.file("in")
}

#[test]
fn a_folder_of_documents_becomes_contributions_with_their_files() {
    let (bench, review) = Bench::with_review("Ada");
    let path = folder(&bench);
    let shown = preview(&bench, &review, &path);
    assert_eq!(
        texts(&shown["documents"], "name"),
        [
            "a.docx",
            "b.eml",
            "c.txt",
            "d/e.md",
            "d/empty.pdf",
            "d/scan.png",
            "f.docx",
            "g.txt",
            "inner.zip"
        ]
    );
    assert_eq!(
        texts(&shown["kept"], "name"),
        ["d/empty.pdf", "d/scan.png", "f.docx", "inner.zip"]
    );
    assert_eq!(
        texts(&shown["refused"], "name"),
        [".DS_Store", "../../etc/passwd"]
    );
    assert_eq!(bench.log(&review).len(), 0, "looking imports nothing");

    let imported = import(&bench, &review, &path, json!({ "received": "2027-06-01" })).unwrap();
    assert_eq!(
        (&imported["imported"], &shown["rows"]),
        (&json!(9), &json!(11))
    );
    assert_eq!(imported["kept"], shown["kept"]);
    let letter = whole(&bench, &review, "Shelters");
    assert_eq!(letter["text"], "Shelters & clinics.\n\nNear the border.");
    assert_eq!(letter["files"][0]["name"], "a.docx");
    assert_eq!(letter["fields"]["received"], "2027-06-01");
    let mail = whole(&bench, &review, "Fees");
    assert_eq!(mail["text"], "Fees\n\nPermits cost too much.");
    assert_eq!(
        [
            &mail["person"],
            &mail["contact"],
            &mail["fields"]["received"],
            &mail["fields"]["channel"]
        ],
        ["Fatima Ndiaye", "fatima@example.org", "2027-05-03", "email"]
    );
    let mut names = texts(&mail["files"], "name");
    names.sort();
    assert_eq!(
        names,
        ["b.eml", "paper.html"],
        "no name leads out of a folder"
    );
    let media = texts(&mail["files"], "media");
    assert!(
        !media.contains(&"text/html".to_owned()),
        "nothing that came acts here: {media:?}"
    );
    let scan = bench.log(&review);
    let scan = scan
        .iter()
        .find(|row| row["said"] == "" && row["files"] == 1)
        .unwrap();
    let ask =
        json!({ "review": review, "unit": "log", "collection": "contribution", "id": scan["id"] });
    let scan = bench.call("get_contribution", ask);
    assert!(
        !text_of(&scan["fields"], "remark").is_empty(),
        "the log says why there is no text: {scan}"
    );
    assert!(
        !bench.history(&review).join(" ").contains("Fatima"),
        "history names nobody"
    );

    let again = preview(&bench, &review, &path);
    assert_eq!(
        (
            &again["importable"],
            again["same"].as_array().unwrap().len()
        ),
        (&json!(0), 9)
    );
    bench.undo(&review);
    assert_eq!(bench.log(&review).len(), 0, "one undo takes all of it back");
    assert!(bench.unwell(false).is_empty());
}

#[test]
fn an_original_leaves_as_it_came_in() {
    let (bench, review) = Bench::with_review("Ada");
    let sent = docx(&["Shelters."]);
    let path = put(&bench, "a.docx", &sent);
    import(&bench, &review, &path, json!({})).unwrap();
    let out = bench.file("out.docx");
    let id = whole(&bench, &review, "Shelters")["files"][0]["id"].clone();
    bench.call("save_original", json!({ "id": id, "path": out }));
    assert_eq!(std::fs::read(out).unwrap(), sent);
}

#[test]
fn a_text_too_long_for_the_log_is_whole_in_its_file() {
    let (bench, review) = Bench::with_review("Ada");
    let paragraph = "Une phrase assez longue. ".repeat(400);
    let long = vec![paragraph.trim(); 30].join("\n\n");
    let path = put(&bench, "book.txt", long.as_bytes());
    let imported = import(&bench, &review, &path, json!({})).unwrap();
    assert_eq!(texts(&imported["kept"], "name"), ["book.txt"]);
    let kept = whole(&bench, &review, "Une phrase");
    let text = text_of(&kept, "text");
    assert!(
        text.chars().count() <= 200_000 && text.ends_with("longue."),
        "cut between paragraphs"
    );
    assert!(text_of(&kept["fields"], "remark").contains("200,000"));
    assert_eq!(kept["files"][0]["size"].as_u64(), Some(long.len() as u64));
}

#[test]
fn what_cannot_be_imported_is_refused_in_a_sentence() {
    let (bench, review) = Bench::with_review("Ada");
    let refused = |name: &str, bytes: &[u8]| {
        let path = put(&bench, name, bytes);
        let ask = json!({ "review": review, "paths": [path] });
        bench.ask("preview_import", ask).unwrap_err().to_string()
    };
    let mut locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    for (name, bytes, said) in [
        (
            "a.xlsx",
            b"\x89PNG\r\n\x1a\n".as_slice(),
            "not what its name says",
        ),
        ("a.xlsx", &locked, "password"),
        (
            "a.xls",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "save it as XLSX",
        ),
        ("a.csv", b"", "empty"),
        ("a.csv", b"\n\n", "no rows"),
        ("a.xlsx", &xlsx(&[("S", &[])]), "empty"),
    ] {
        let sentence = refused(name, bytes);
        assert!(sentence.contains(said), "{name}: {sentence}");
    }
    let nothing = bench.ask("preview_import", json!({ "review": review, "paths": [] }));
    assert!(nothing.is_err());
    std::fs::create_dir(bench.file("nothing")).unwrap();
    let ask = json!({ "review": review, "paths": [bench.file("nothing")] });
    assert!(
        bench
            .ask("preview_import", ask)
            .unwrap_err()
            .to_string()
            .contains("no file")
    );
}

#[test]
fn words_that_the_program_does_not_know_are_explained_once_and_remembered() {
    let (bench, review) = Bench::with_review("Ada");
    let table = "Text,Category,Consent,Channel,Level,Date\n\
        Fees.,Trade unions,Quote without the name,E-mail,National,02/03/2027\n\
        Permits.,Gewerkschaft,ja,Brief,,03/04/2027\n\
        Papers.,gewerkschaft ,nein,courriel,local,04/05/2027\n";
    let path = put(&bench, "inputs.csv", table.as_bytes());
    let seen = preview(&bench, &review, &path);
    let unknown: Vec<(String, String, u64)> = seen["values"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let rows = one["rows"].as_u64().unwrap();
            (text_of(one, "field"), text_of(one, "written"), rows)
        })
        .collect();
    let expected = [
        ("category", "Gewerkschaft", 2),
        ("channel", "Brief", 1),
        ("consent", "ja", 1),
        ("consent", "nein", 1),
    ];
    let expected = expected.map(|(field, word, rows)| (field.to_owned(), word.to_owned(), rows));
    assert_eq!(unknown, expected);
    assert_eq!(seen["ambiguous"].as_array().unwrap().len(), 3);
    assert_eq!(seen["importable"], 0, "every date may be two days");

    let said = json!({
        "map": seen["map"],
        "dates": "day",
        "values": {
            "category": { "Gewerkschaft": "trade-unions" },
            "channel": { "Brief": "letter" },
            "consent": { "ja": "quote-with-name", "nein": "" },
        },
    });
    let done = import(&bench, &review, &path, said).unwrap();
    assert_eq!(
        (&done["imported"], &done["refused"]),
        (&json!(3), &json!([]))
    );
    let fields = ["category", "consent", "channel", "level", "received"];
    let row =
        |said: &str| fields.map(|field| text_of(&whole(&bench, &review, said)["fields"], field));
    assert_eq!(
        row("Fees"),
        [
            "trade-unions",
            "quote-without-name",
            "email",
            "national",
            "2027-03-02"
        ]
    );
    assert_eq!(
        row("Permits"),
        [
            "trade-unions",
            "quote-with-name",
            "letter",
            "",
            "2027-04-03"
        ]
    );
    assert_eq!(
        row("Papers"),
        ["trade-unions", "not-asked", "email", "local", "2027-05-04"]
    );

    let next =
        "Text,Category,Consent,Channel,Level,Date\nHousing.,Gewerkschaft,ja,Brief,,05/06/2027\n";
    let next = preview(&bench, &review, &put(&bench, "next.csv", next.as_bytes()));
    assert_eq!(
        (&next["remembered"], &next["importable"]),
        (&json!(true), &json!(1))
    );
    assert_eq!(next["values"][0]["meant"], "trade-unions");
}

#[test]
fn a_row_with_a_word_that_nobody_explained_is_refused_with_it() {
    let (bench, review) = Bench::with_review("Ada");
    let path = put(
        &bench,
        "inputs.csv",
        "Text,Consent\nFees.,perhaps\nPermits.,\n".as_bytes(),
    );
    let done = import(&bench, &review, &path, json!({})).unwrap();
    assert_eq!(done["imported"], 1);
    assert_eq!(
        texts(&done["refused"], "reason"),
        ["nobody has said what “perhaps” means"]
    );
}
