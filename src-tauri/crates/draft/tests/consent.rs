//! Consent holds: a canary among five hundred contributors sings in no public edition.

use crate::bench::Bench;
use model::consent::Edition;
use model::{BlockKind, Fields, UnitKey};

const CONSENTS: &[&str] = &[
    "quote-without-name",
    "use-without-quoting",
    "internal-only",
    "not-asked",
    "",
];

fn planted() -> Bench {
    let mut bench = Bench::new("national-review", "en");
    for at in 0..500 {
        let (id, person) = (format!("c{at}"), format!("p{at}"));
        bench.names.insert(person.clone(), format!("Canary{at:03}"));
        let fields = Fields::default()
            .with("number", format!("K-{}", 9000 + at))
            .with("category", ["trade-unions", "academia", "media"][at % 3])
            .with("consent", CONSENTS[at % CONSENTS.len()])
            .with("received", "2028-05-06")
            .with("outcome", ["reflected", "noted", "not-accepted"][at % 3])
            .with(
                "listed",
                at % 7 == 0 && CONSENTS[at % CONSENTS.len()] != "use-without-quoting",
            );
        let fields = if at % 2 == 0 {
            fields.with("person", person)
        } else {
            fields.with(&format!("organization:{person}"), true)
        };
        bench.put(UnitKey::LOG, "contribution", &id, fields);
        let text = format!("They said so.[@contribution:{id}] And **again**[@contribution:{id}].");
        let unit = if at % 2 == 0 {
            "section:methodology"
        } else {
            "objective:5"
        };
        let key = if at % 2 == 0 { "lead" } else { "measures" };
        bench.write(
            unit,
            key,
            [BlockKind::Paragraph, BlockKind::Bullet][at % 2].clone(),
            &text,
        );
    }
    for tick in [
        "print_status",
        "print_gaps",
        "print_refusals",
        "print_participants",
    ] {
        bench.set(UnitKey::OUTLINE, "profile", "self", tick, true);
    }
    bench
}

#[test]
fn no_name_that_may_not_print_prints_in_a_public_edition() {
    let mut bench = planted();
    for priority in [true, false] {
        bench.set("objective:5", "self", "self", "priority", priority);
        let draft = serde_json::to_string(&bench.compose().0).unwrap();
        assert!(!draft.contains("Canary"), "a name printed");
        assert!(!draft.contains("K-9"), "a number printed");
    }
}

#[test]
fn a_public_edition_does_not_tell_that_an_internal_contribution_exists() {
    let mut bench = planted();
    let with = bench.compose().0;
    let log = std::sync::Arc::make_mut(bench.review.units.get_mut(UnitKey::LOG).unwrap());
    let all = log.0.get_mut("contribution").unwrap();
    all.retain(|_, fields| model::consent::Consent::parse(fields.text("consent")).may_appear());
    assert_eq!(with, bench.compose().0);
}

#[test]
fn an_internal_edition_names_everybody() {
    let mut bench = planted();
    bench.edition = Edition::Internal;
    bench.set("objective:5", "self", "self", "priority", true);
    let draft = serde_json::to_string(&bench.compose().0).unwrap();
    for at in 0..500 {
        assert!(
            draft.contains(&format!("Canary{at:03}")),
            "contribution {at} is missing"
        );
    }
}
