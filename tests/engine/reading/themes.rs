//! Passages with themes, under the names of their readers.

use super::{TEXT, record, tag, tags};
use crate::bench::Bench;
use engine::Fault;
use serde_json::{Value, json};

fn own_theme(bench: &Bench, review: &str, title: &str) -> String {
    let ask = json!({ "review": review, "unit": "log", "collection": "theme", "fields": { "title": title } });
    format!(
        "theme:{}",
        bench.call("save_record", ask)["id"].as_str().unwrap()
    )
}

#[test]
fn a_passage_has_themes_under_the_name_of_its_reader() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, json!({}));
    let housing = own_theme(&bench, &review, "Housing");
    tag(
        &bench,
        &review,
        &id,
        "Shelters are full",
        json!([housing, "objective:15"]),
        "gap",
    );
    let all = tags(&bench, &review, &id);
    assert_eq!(all["tags"].as_array().unwrap().len(), 2);
    for tag in all["tags"].as_array().unwrap() {
        assert_eq!(
            [&tag["words"], &tag["reader"], &tag["kind"]],
            ["Shelters are full", "Ada", "gap"]
        );
    }
    assert_eq!(all["own"][0]["title"], "Housing");
    assert_eq!(all["counts"][&housing], 1);
    let fields = bench.contribution(&review, &id)["fields"].clone();
    assert_eq!(
        fields["objective:15"], true,
        "what speaks of an objective is counted there"
    );
    bench.undo(&review);
    assert_eq!(tags(&bench, &review, &id)["tags"], json!([]));
}

#[test]
fn a_passage_that_is_none_and_a_theme_that_is_none_are_refused() {
    let (bench, review) = Bench::with_review("Ada");
    let id = record(&bench, &review, json!({}));
    let length = TEXT.chars().count();
    for wrong in [
        json!({ "from": 3, "to": 3, "kind": "gap" }),
        json!({ "from": 0, "to": length + 1, "kind": "gap" }),
        json!({ "from": 0, "to": 4 }),
        json!({ "from": 0, "to": 4, "kind": "mood" }),
        json!({ "from": 0, "to": 4, "themes": ["objective:24"] }),
        json!({ "from": 0, "to": 4, "themes": ["theme:none"] }),
    ] {
        let mut ask = json!({ "review": review, "id": id });
        ask.as_object_mut()
            .unwrap()
            .extend(wrong.as_object().unwrap().clone());
        assert!(
            matches!(bench.ask("tag_passage", ask), Err(Fault::Invalid { .. })),
            "{wrong}"
        );
    }
}

#[test]
fn what_two_readers_found_stands_apart_and_is_compared() {
    let (ada, review) = Bench::with_review("Ada");
    let id = record(&ada, &review, json!({}));
    let ben = Bench::new("Ben");
    ben.bring(&ada.save(&review));
    tag(
        &ada,
        &review,
        &id,
        "Shelters are full",
        json!(["objective:15"]),
        "gap",
    );
    tag(
        &ada,
        &review,
        &id,
        "Fees are too high",
        json!(["objective:5"]),
        "",
    );
    let shelters = tag(
        &ben,
        &review,
        &id,
        "are full",
        json!(["objective:15"]),
        "criticism",
    );
    tag(&ben, &review, &id, "Fees", json!(["objective:21"]), "");
    ada.bring(&ben.save(&review));

    let all = tags(&ada, &review, "");
    let readers = all["readers"].as_array().unwrap();
    let who = |name: &str| readers.iter().find(|one| one["name"] == name).unwrap()["id"].clone();
    let compared = ada.call(
        "compare_tags",
        json!({ "review": review, "a": who("Ada"), "b": who("Ben") }),
    );
    assert_eq!(
        [&compared["both"], &compared["only_a"], &compared["only_b"]],
        [1, 1, 1]
    );
    let both = compared["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["who"] == "both")
        .unwrap();
    assert_eq!(
        [&both["tag"]["kind"], &both["other_kind"]],
        ["gap", "criticism"]
    );

    let theirs = json!({ "review": review, "ids": shelters["ids"] });
    assert!(matches!(
        ada.ask("untag", theirs.clone()),
        Err(Fault::Invalid { .. })
    ));
    ben.call("untag", theirs);
    assert_eq!(tags(&ben, &review, "")["tags"].as_array().unwrap().len(), 1);
}

#[test]
fn themes_leave_as_a_file_and_come_in_elsewhere() {
    let (bench, review) = Bench::with_review("Ada");
    for title in ["Housing", "=SUM(A1)", "Wages, \"fair\""] {
        own_theme(&bench, &review, title);
    }
    for name in ["themes.csv", "themes.json"] {
        let path = bench.file(name);
        bench.call("export_themes", json!({ "review": review, "path": path }));
        let other = Bench::new("Ben");
        let there = other.begin();
        let ask = json!({ "review": there, "path": path });
        let taken = other.call("import_themes", ask.clone());
        assert_eq!([&taken["added"], &taken["same"]], [3, 0], "{name}");
        assert_eq!(other.call("import_themes", ask)["same"], 3);
        let titles: Vec<Value> = tags(&other, &there, "")["own"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["title"].clone())
            .collect();
        assert_eq!(titles, ["=SUM(A1)", "Housing", "Wages, \"fair\""]);
        other.undo(&there);
        assert_eq!(
            tags(&other, &there, "")["own"],
            json!([]),
            "one undo takes them all back"
        );
    }
    let csv = std::fs::read_to_string(bench.file("themes.csv")).unwrap();
    assert!(
        csv.contains("\"'=SUM(A1)\""),
        "a spreadsheet computes nothing: {csv}"
    );
    std::fs::write(bench.file("themes.json"), "no").unwrap();
    let broken = json!({ "review": review, "path": bench.file("themes.json") });
    assert!(matches!(
        bench.ask("import_themes", broken),
        Err(Fault::File { .. })
    ));
}
