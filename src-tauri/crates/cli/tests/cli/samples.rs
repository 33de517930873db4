//! The samples: opened once, exported as often as one likes.

use crate::terminal::Terminal;

#[test]
fn a_sample_is_opened_once_until_somebody_writes_in_it() {
    let ada = Terminal::of("ada");
    let first = ada.json(&["sample", "--short", "--to", "sample.pdf"]);
    assert_eq!(first["opened"], true);
    assert!(first["exported"]["pages"].as_u64().unwrap() > 5);
    let again = ada.says(&["sample", "--short", "--to", "sample.pdf"]);
    assert!(
        again.contains("is here already") && again.contains("sample.pdf: "),
        "{again}"
    );
    assert_eq!(ada.json(&["list"]).as_array().unwrap().len(), 1);

    let id = first["id"].as_str().unwrap();
    let kept = format!(r#"{{"values":{{"sample-national-short-":"{id} an-earlier-program"}}}}"#);
    ada.says(&["call", "save_settings", &kept]);
    let newer = ada.json(&["sample", "--short"]);
    assert_eq!(
        newer["opened"], true,
        "another program may bring another sample"
    );
    assert_eq!(ada.json(&["list", "--bin"])[0]["id"], id);
    assert_eq!(ada.json(&["list"])[0]["id"], newer["id"]);

    ada.says(&["answer", "methodology", "lead", "Mine."]);
    assert_eq!(
        ada.json(&["sample", "--short"])["opened"],
        true,
        "what somebody wrote in is theirs"
    );
    assert_eq!(ada.json(&["list"]).as_array().unwrap().len(), 2);
    assert!(ada.says(&["list"]).contains("sample"));
}
