//! Any review composes, however odd its fields: nothing panics, and the same review gives the same Draft.

use crate::bench::Bench;
use model::consent::Edition;
use model::nouns::COLLECTIONS;
use model::{BlockKind, Scalar};
use proptest::prelude::*;

const TEMPLATES: &[&str] = &[
    "national-review",
    "regional-report",
    "stakeholder-submission",
    "questionnaire-review",
];

fn scalar() -> impl Strategy<Value = Scalar> {
    prop_oneof![
        Just(Scalar::Null),
        any::<bool>().prop_map(Scalar::Bool),
        any::<i64>().prop_map(Scalar::Int),
        "[a-z0-9 .%é\\[\\]@:^*\\-]{0,40}".prop_map(Scalar::Text),
        Just(Scalar::from("2029-02-31")),
        Just(Scalar::from(
            "[@contribution:x] [@source:x] [^x] para. 44 of the Compact 1,200"
        )),
    ]
}

fn unit(of: &str, n: u8) -> String {
    match of {
        "section:" => format!(
            "section:{}",
            ["methodology", "objectives", "annexes", "odd"][usize::from(n % 4)]
        ),
        "objective:" => format!("objective:{}", n % 25),
        "principle:" => "principle:human-rights".into(),
        "*" => ["section:methodology", "objective:5", "section:annexes"][usize::from(n % 3)].into(),
        unit => unit.into(),
    }
}

fn write() -> impl Strategy<Value = (String, &'static str, String, String, Scalar)> {
    (0..COLLECTIONS.len(), any::<u8>(), any::<u8>(), scalar()).prop_map(|(at, n, m, value)| {
        let collection = &COLLECTIONS[at];
        let field = collection.fields[usize::from(m) % collection.fields.len()];
        let field = if field.ends_with(':') {
            format!("{field}{}", n % 25)
        } else {
            field.to_owned()
        };
        let record = match collection.name {
            "profile" | "self" => "self",
            "question" => ["how-made", "lead", "measures"][usize::from(m % 3)],
            _ => ["x", "y"][usize::from(n % 2)],
        };
        (
            unit(collection.unit, n),
            collection.name,
            record.to_owned(),
            field,
            value,
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn any_review_composes(
        template in 0..TEMPLATES.len(),
        french in any::<bool>(),
        internal in any::<bool>(),
        writes in prop::collection::vec(write(), 0..60),
        texts in prop::collection::vec("\\PC{0,60}", 0..6),
    ) {
        let mut bench = Bench::new(TEMPLATES[template], if french { "fr" } else { "en" });
        bench.edition = if internal { Edition::Internal } else { Edition::Public };
        bench.names.insert("x".into(), "Name of X".into());
        for (unit, collection, record, field, value) in writes {
            if (collection, field.as_str()) != ("profile", "template") {
                bench.set(&unit, collection, &record, &field, value);
            }
        }
        for text in texts {
            bench.write("objective:5", "measures", BlockKind::Paragraph, &text);
            bench.write("section:methodology", "lead", BlockKind::Table, &text);
        }
        let (draft, notes) = bench.compose();
        prop_assert_eq!((&draft, &notes), (&bench.compose().0, &bench.compose().1));
        prop_assert!(notes.iter().all(|note| !note.text.starts_with("note-")));
        bench.blank();
    }
}
