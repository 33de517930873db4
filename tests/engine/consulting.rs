//! Consultations: what the guidance asks of each kind, who agreed to be listed, the timeline and the calendar.

use crate::bench::{Bench, text_of};
use serde_json::{Value, json};

/// The clock of the bench begins on 1 March 2027.
const TODAY: &str = "2027-03-01";

fn save(bench: &Bench, review: &str, collection: &str, id: &str, fields: Value) -> String {
    let ask = json!({ "review": review, "unit": "consultations", "collection": collection,
                      "id": id, "fields": fields });
    text_of(&bench.call("save_record", ask), "id")
}

fn hold(bench: &Bench, review: &str, fields: Value) -> String {
    save(bench, review, "consultation", "", fields)
}

fn view(bench: &Bench, review: &str, id: &str) -> Value {
    bench.call("get_consultation", json!({ "review": review, "id": id }))
}

/// Standing and fact of a check; nothing where it does not speak of this kind.
fn check(bench: &Bench, review: &str, id: &str, key: &str) -> Option<(String, String)> {
    let view = view(bench, review, id);
    let checks = view["checks"].as_array().unwrap();
    let found = checks.iter().find(|one| one["key"] == key)?;
    Some((text_of(found, "standing"), text_of(found, "fact")))
}

fn timeline(bench: &Bench, review: &str) -> Value {
    bench.call("get_timeline", json!({ "review": review }))
}

fn row(list: &Value, id: &str) -> Value {
    let rows = list.as_array().unwrap();
    rows.iter().find(|one| one["id"] == id).unwrap().clone()
}

fn due(bench: &Bench, review: &str, date: &str) {
    let ask = json!({ "review": review, "unit": "outline", "collection": "profile", "id": "self",
                      "fields": { "due": date } });
    bench.call("save_record", ask);
}

#[test]
fn eight_weeks_are_counted_for_the_regional_meeting() {
    let (bench, review) = Bench::with_review("Ada");
    let fields = json!({ "kind": "intergovernmental", "title": "Regional review", "from": "2027-09-22",
                         "to": "2027-09-23", "announced": "2027-09-01", "registration": true });
    let id = hold(&bench, &review, fields);
    let registration = || check(&bench, &review, &id, "registration").unwrap();
    assert_eq!(registration(), ("not-yet".into(), "21 of 56 days".into()));
    save(
        &bench,
        &review,
        "consultation",
        &id,
        json!({ "announced": "2027-07-28" }),
    );
    assert_eq!(registration(), ("met".into(), "56 of 56 days".into()));
    save(
        &bench,
        &review,
        "consultation",
        &id,
        json!({ "announced": "2027-07-29" }),
    );
    assert_eq!(registration(), ("not-yet".into(), "55 of 56 days".into()));
    save(
        &bench,
        &review,
        "consultation",
        &id,
        json!({ "registration": false }),
    );
    assert_eq!(registration().0, "not-yet");
    save(
        &bench,
        &review,
        "consultation",
        &id,
        json!({ "registration": true, "announced": null }),
    );
    assert_eq!(registration().0, "not-known");
}

#[test]
fn each_check_speaks_of_its_kind_of_event() {
    let (bench, review) = Bench::with_review("Ada");
    let keys = |kind: &str| {
        let id = hold(&bench, &review, json!({ "kind": kind, "title": kind }));
        let view = view(&bench, &review, &id);
        let checks = view["checks"].as_array().unwrap().clone();
        let advice = checks.iter().filter(|one| one["advice"] == true).count();
        (checks.len(), advice)
    };
    assert_eq!(keys("call"), (3, 0));
    assert_eq!(keys("intergovernmental"), (10, 0));
    let (all, advice) = keys("meeting");
    assert_eq!((all, advice), (9, 9), "for a national meeting it is advice");
    assert_eq!(keys("evaluation"), (0, 0));
    let all = check(&bench, &review, "nobody", "registration");
    assert_eq!(all, None);
}

#[test]
fn what_can_be_computed_is_and_the_rest_is_what_a_person_says() {
    let (bench, review) = Bench::with_review("Ada");
    let meeting = hold(
        &bench,
        &review,
        json!({ "kind": "intergovernmental", "title": "Regional review", "from": "2027-01-12",
                "webcast_meeting": "https://example.org/live", "count:migrants": 3, "count:media": 1,
                "region:Coast": 2, "region:Hills": 0 }),
    );
    let standing = |key: &str| check(&bench, &review, &meeting, key).unwrap();
    assert_eq!(
        standing("categories"),
        ("not-yet".into(), "2 of 12 categories".into())
    );
    assert_eq!(standing("webcast-meeting").0, "met");
    assert_eq!(standing("webcast-consultation").0, "not-known");
    assert_eq!(
        standing("geography"),
        (
            "not-known".into(),
            "Participants counted from 1 region".into()
        )
    );
    assert_eq!(standing("evaluation").0, "not-yet");
    hold(
        &bench,
        &review,
        json!({ "kind": "evaluation", "title": "Earlier", "from": "2027-01-11" }),
    );
    assert_eq!(
        standing("evaluation").0,
        "not-yet",
        "it was before the meeting"
    );
    let session = hold(
        &bench,
        &review,
        json!({ "kind": "evaluation", "title": "Later", "from": "2027-04-01" }),
    );
    assert_eq!(standing("evaluation").0, "not-yet", "it is still to come");
    save(
        &bench,
        &review,
        "consultation",
        &session,
        json!({ "from": "2027-02-10" }),
    );
    assert_eq!(
        standing("evaluation"),
        (
            "met".into(),
            "Evaluation session of 10 February 2027".into()
        )
    );
    let said = json!({ "check:geography": "met", "check_how:geography": "All nine provinces." });
    save(&bench, &review, "consultation", &meeting, said);
    let geography = view(&bench, &review, &meeting)["checks"]
        .as_array()
        .unwrap()
        .clone();
    let geography = geography
        .into_iter()
        .find(|one| one["key"] == "geography")
        .unwrap();
    assert_eq!(
        (
            &geography["standing"],
            &geography["how"],
            &geography["computed"]
        ),
        (&json!("met"), &json!("All nine provinces."), &json!(false))
    );
}

#[test]
fn only_who_agreed_is_listed_and_history_names_nobody() {
    let (bench, review) = Bench::with_review("Ada");
    let id = hold(
        &bench,
        &review,
        json!({ "kind": "meeting", "title": "Round table" }),
    );
    let ask = |agreed: bool, name: &str| json!({ "review": review, "consultation": id, "name": name, "agreed": agreed, "how": "Signed sheet" });
    assert!(
        bench
            .ask("add_participant", ask(false, "Awa Diop"))
            .is_err()
    );
    assert!(bench.ask("add_participant", ask(true, "  ")).is_err());
    let added = bench.call("add_participant", ask(true, "Awa Diop"));
    let listed = |bench: &Bench| {
        view(bench, &review, &id)["participants"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(listed(&bench), 1);
    let text = |edition: &str| {
        let ask = json!({ "review": review, "edition": edition });
        bench.call("text_view", ask).to_string()
    };
    assert!(text("public").contains("Awa Diop") && text("internal").contains("Awa Diop"));
    assert!(
        !bench.history(&review).join("\n").contains("Awa"),
        "{:?}",
        bench.history(&review)
    );
    let remove = json!({ "review": review, "id": added["id"] });
    bench.call("remove_participant", remove);
    assert_eq!(listed(&bench), 0);
    assert!(!text("public").contains("Awa Diop"));
    bench.undo(&review);
    assert_eq!(listed(&bench), 1);
    let copy = bench.save(&review);
    let other = Bench::new("Ben");
    let there = text_of(&other.bring(&copy), "review");
    let there = if there.is_empty() {
        review.clone()
    } else {
        there
    };
    assert_eq!(
        view(&other, &there, &id)["participants"][0]["title"],
        "Awa Diop"
    );
}

#[test]
fn where_it_was_announced_is_proved_by_a_file_that_travels() {
    let (bench, review) = Bench::with_review("Ada");
    let id = hold(&bench, &review, json!({ "kind": "call", "title": "Call" }));
    std::fs::write(bench.file("gazette.pdf"), b"%PDF-1.7 gazette").unwrap();
    let original = bench.call(
        "attach",
        json!({ "review": review, "path": bench.file("gazette.pdf") }),
    );
    let field = format!("original:{}", text_of(&original, "id"));
    save(&bench, &review, "consultation", &id, json!({ field: true }));
    assert_eq!(
        view(&bench, &review, &id)["proofs"][0]["name"],
        "gazette.pdf"
    );
    let copy = bench.save(&review);
    let other = Bench::new("Ben");
    other.bring(&copy);
    assert_eq!(
        view(&other, &review, &id)["proofs"][0]["name"],
        "gazette.pdf"
    );
}

#[test]
fn steps_are_counted_back_from_the_due_date_until_they_are_moved() {
    let (bench, review) = Bench::with_review("Ada");
    let step = |id: &str| row(&timeline(&bench, &review)["steps"], id);
    assert_eq!(
        step("signature")["date"],
        "",
        "nothing is known without a due date"
    );
    due(&bench, &review, "2027-12-31");
    assert_eq!(step("signature")["date"], "2027-12-24");
    assert_eq!(step("inputs")["date"], "2027-09-10");
    save(
        &bench,
        &review,
        "step",
        "inputs",
        json!({ "date": "2027-09-20", "done": true }),
    );
    due(&bench, &review, "2028-01-31");
    let moved = step("inputs");
    assert_eq!(
        (&moved["date"], &moved["moved"], &moved["done"]),
        (&json!("2027-09-20"), &json!(true), &json!(true))
    );
    assert_eq!(moved["proposed"], "2027-10-11");
    assert_eq!(
        step("signature")["date"],
        "2028-01-24",
        "what was not moved follows"
    );
    save(&bench, &review, "step", "inputs", json!({ "date": null }));
    assert_eq!(step("inputs")["date"], "2027-10-11");
    assert_eq!(bench.history(&review)[0], "Ada: Changed “Inputs due”");
    let own = save(
        &bench,
        &review,
        "step",
        "",
        json!({ "title": "Cabinet", "date": "2028-01-05" }),
    );
    assert_eq!(bench.history(&review)[0], "Ada: Added “Cabinet”");
    assert_eq!(step(&own)["own"], true);
    let rows = |bench: &Bench| timeline(bench, &review)["steps"].as_array().unwrap().len();
    let before = rows(&bench);
    bench.undo(&review);
    assert_eq!(rows(&bench), before - 1);
    bench.redo(&review);
    assert_eq!(rows(&bench), before);
    save(
        &bench,
        &review,
        "step",
        "translation",
        json!({ "hidden": true }),
    );
    assert_eq!(step("translation")["hidden"], true);
    bench.undo(&review);
    assert_eq!(step("translation")["hidden"], false);
    save(
        &bench,
        &review,
        "step",
        "translation",
        json!({ "date": "2028-01-02" }),
    );
    assert_eq!(
        step("translation")["hidden"],
        false,
        "it was taken back whole"
    );
    assert_eq!(timeline(&bench, &review)["today"], TODAY);
}

#[test]
fn the_calendar_of_a_review_is_changed_without_touching_the_bundled_one() {
    let (bench, review) = Bench::with_review("Ada");
    let event = |review: &str, id: &str| row(&timeline(&bench, review)["events"], id);
    assert_eq!(event(&review, "rr3")["from"], "2028");
    assert_eq!(
        (
            &event(&review, "imrf-2026")["over"],
            &event(&review, "rr3")["over"]
        ),
        (&json!(true), &json!(false))
    );
    save(
        &bench,
        &review,
        "event",
        "rr3",
        json!({ "title": "Third round, our region", "from": "2028-11-14", "to": "2028-11-16" }),
    );
    let changed = event(&review, "rr3");
    assert_eq!(
        (&changed["from"], &changed["changed"], &changed["own"]),
        (&json!("2028-11-14"), &json!(true), &json!(false))
    );
    let own = save(
        &bench,
        &review,
        "event",
        "",
        json!({ "title": "Preparatory session", "from": "2028-06" }),
    );
    assert_eq!(event(&review, &own)["own"], true);
    save(
        &bench,
        &review,
        "event",
        "sg-report-5",
        json!({ "hidden": true }),
    );
    assert_eq!(event(&review, "sg-report-5")["hidden"], true);
    let other = bench.begin();
    assert_eq!(
        event(&other, "rr3")["from"],
        "2028",
        "another review has its own"
    );
}

#[test]
fn the_calendar_leaves_as_a_file_with_every_whole_date() {
    let (bench, review) = Bench::with_review("Ada");
    due(&bench, &review, "2027-12-31");
    hold(
        &bench,
        &review,
        json!({ "kind": "hearing", "title": "Hearing; part 1", "from": "2027-05-03", "to": "2027-05-04", "place": "Port Saman" }),
    );
    hold(
        &bench,
        &review,
        json!({ "kind": "hearing", "title": "Some day" }),
    );
    save(
        &bench,
        &review,
        "step",
        "translation",
        json!({ "hidden": true }),
    );
    save(
        &bench,
        &review,
        "event",
        "rr3",
        json!({ "title": "Third round", "from": "2028-11-14" }),
    );
    let path = bench.file("dates.ics");
    let saved = bench.call("export_calendar", json!({ "review": review, "path": path }));
    let file = std::fs::read_to_string(&path).unwrap();
    assert_eq!(
        file.matches("BEGIN:VEVENT").count(),
        usize::try_from(saved["events"].as_u64().unwrap()).unwrap()
    );
    for line in [
        "SUMMARY:Hearing\\; part 1",
        "DTSTART;VALUE=DATE:20270503",
        "DTEND;VALUE=DATE:20270505",
        "LOCATION:Port Saman",
        "SUMMARY:Review of Aurelia: due",
        "SUMMARY:Third round",
    ] {
        assert!(file.contains(&format!("{line}\r\n")), "{line}");
    }
    for left_out in ["Translations done", "Some day", "Second International"] {
        assert!(!file.contains(left_out), "{left_out}");
    }
    assert!(saved["undated"].as_u64().unwrap() > 1);
    assert!(
        bench
            .ask("export_calendar", json!({ "review": review, "path": "" }))
            .is_err()
    );
}

#[test]
fn the_timeline_stays_open_after_approval_and_consultations_do_not() {
    let (bench, review) = Bench::with_review("Ada");
    bench.answer(&review, "lead", "The ministry led.");
    let ask = json!({ "review": review, "name": "B. Okoro", "role": "Minister", "date": TODAY });
    bench.call("approve", ask);
    save(
        &bench,
        &review,
        "step",
        "signature",
        json!({ "done": true }),
    );
    save(
        &bench,
        &review,
        "event",
        "rr3",
        json!({ "from": "2028-11-14" }),
    );
    let late = json!({ "review": review, "unit": "consultations", "collection": "consultation",
                       "fields": { "title": "Late" } });
    assert!(bench.ask("save_record", late).is_err());
}
