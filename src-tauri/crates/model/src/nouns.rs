//! The collections of a review and the fields of their records: one list that the engine checks
//! writes against, so that a misspelt field is refused and not stored.

/// A collection: where it lives, and the fields of its records. A name that ends in `:` is a set.
#[derive(Debug)]
pub struct Collection {
    /// Its name.
    pub name: &'static str,
    /// The unit that holds it, or the prefix of such units (`section:`).
    pub unit: &'static str,
    /// Its fields.
    pub fields: &'static [&'static str],
}

/// Every collection. Each record may also carry `removed`, `removed_reason` and `remark` (internal, never printed).
pub const COLLECTIONS: &[Collection] = &[
    Collection {
        name: "profile",
        unit: "outline",
        fields: &[
            "template",
            "template_version",
            "language",
            "country",
            "title",
            "subtitle",
            "lead",
            "contact",
            "focal_point",
            "period_from",
            "period_to",
            "destination",
            "due",
            "version",
            "arms",
            "arms_alt",
            "mark_line",
            "letter",
            "sample",
            "target_words",
            "previous",
            "version_reason",
            // what the State has ticked to print
            "print_status",
            "print_gaps",
            "print_refusals",
            "print_foreword",
            "print_contents",
            "print_participants",
            "print_omissions",
            "print_engagement",
            "by_round_table",
        ],
    },
    Collection {
        name: "member",
        unit: "outline",
        fields: &["name", "institution", "role"],
    },
    Collection {
        name: "reference",
        unit: "outline",
        fields: &["text", "source", "language", "official"],
    },
    Collection {
        name: "self",
        unit: "section:",
        fields: &[
            "title",
            "order",
            "custom",
            "omitted",
            "omit_reason",
            "state",
            "responsible",
            "target_words",
        ],
    },
    Collection {
        name: "self",
        unit: "objective:",
        fields: &[
            "priority",
            "status",
            "lead",
            "supporting",
            "actions",
            "elsewhere",
            "sdg:",
            "state",
            "responsible",
            "reported_by",
            "target_words",
            "omit_reason",
        ],
    },
    Collection {
        name: "self",
        unit: "principle:",
        fields: &["state", "responsible", "nothing_to_report", "target_words"],
    },
    Collection {
        name: "question",
        unit: "*",
        fields: &[
            "state",
            "responsible",
            "target_words",
            "taken_over",
            "basis",
            "hidden",
            "title",
        ],
    },
    Collection {
        name: "block",
        unit: "*",
        fields: &[
            "answer", "order", "kind", "level", "text", "dir", "original", "alt", "figures",
        ],
    },
    Collection {
        name: "source",
        unit: "records",
        fields: &[
            "number",
            "title",
            "author",
            "year",
            "publisher",
            "url",
            "kind",
            "accessed",
        ],
    },
    Collection {
        name: "practice",
        unit: "records",
        fields: &[
            "number",
            "title",
            "place",
            "objective:",
            "principle:",
            "what",
            "result",
            "conditions",
            "lead",
            "since",
            "source",
        ],
    },
    Collection {
        name: "law",
        unit: "records",
        fields: &[
            "number",
            "title",
            "date",
            "kind",
            "status",
            "summary",
            "objective:",
            "url",
        ],
    },
    Collection {
        name: "indicator",
        unit: "records",
        fields: &[
            "number",
            "code",
            "name",
            "value",
            "unit",
            "year",
            "disaggregation",
            "source",
            "custodian",
            "note",
        ],
    },
    Collection {
        name: "commitment",
        unit: "records",
        // `status:<year>` holds one status word for each year
        fields: &[
            "number",
            "text",
            "objective:",
            "lead",
            "date",
            "origin",
            "status:",
        ],
    },
    Collection {
        name: "abbreviation",
        unit: "records",
        fields: &["number", "short", "long"],
    },
    Collection {
        name: "consultation",
        unit: "consultations",
        fields: &[
            "kind",
            "title",
            "from",
            "to",
            "place",
            "link",
            "organizer",
            "language:",
            "announced",
            "announced_where",
            // stored originals that prove the announcement
            "original:",
            "registration",
            "webcast_meeting",
            "webcast_consultation",
            // each holds a whole number: how many of a category, sex, age group or region
            "count:",
            "sex:",
            "age:",
            "region:",
            // what a person says of a check (`met` or `not`), and how that is known
            "check:",
            "check_how:",
            // of an evaluation session
            "method",
            "results",
            "lessons",
        ],
    },
    Collection {
        name: "participant",
        unit: "consultations",
        // only of those who agreed to be listed; `person` holds an identity id, never a name
        fields: &["consultation", "person", "how", "date"],
    },
    Collection {
        name: "step",
        unit: "consultations",
        // the id of a proposed step is its key; `date` takes the place of the computed one
        fields: &["title", "date", "hidden", "done"],
    },
    Collection {
        name: "event",
        unit: "consultations",
        // the id of a bundled event is its key; what is set takes the place of what is bundled
        fields: &["title", "from", "to", "hidden"],
    },
    Collection {
        name: "call",
        unit: "consultations",
        // `ask:<key>` holds a question's place, `words:<key>:<language>` own words
        fields: &[
            "title",
            "number",
            "until",
            "contact",
            "consultation",
            "language:",
            "purpose:",
            "ask:",
            "words:",
        ],
    },
    Collection {
        name: "contribution",
        unit: "log",
        fields: &[
            // `organization:` and `person` hold identity ids, never names; `original:` stored originals
            "number",
            "received",
            "channel",
            "logged_by",
            "organization:",
            "person",
            "on_behalf",
            "category",
            "level",
            "place",
            "text_original",
            "original:",
            "consent",
            "listed",
            // the submission may be published in full
            "published",
            // who gave consent is an identity id; how is a key
            "consent_by",
            "consent_on",
            "consent_how",
            "withdrawn_on",
            "withdrawn_reason",
            "objective:",
            "principle:",
            "section:",
            "consultation",
            // the call that it answers to, and a digest of the form that it came by
            "form",
            // the language it came in, in which its sender is answered
            "language",
            "outcome",
            "reason",
            // which body decided, when, and at which consultation
            "decided_by",
            "decided_on",
            "decided_in",
            // the contributions that this one was split or joined from
            "from:",
            // the text as it was received, where `text_original` is a reworded one
            "first_original",
            // the text without what is blacked out: all that a copy carries of it
            "redacted_original",
            // files that neither the window nor a copy shows
            "withheld:",
            "sha",
        ],
    },
    Collection {
        name: "redaction",
        unit: "log",
        // a range in signs of the text it was made on; `by` holds an identity id
        fields: &[
            "contribution",
            "text_original",
            "from",
            "to",
            "reason",
            "by",
            "on",
        ],
    },
    Collection {
        name: "letter",
        unit: "log",
        // a record for each language, `letter-en`
        fields: &["title", "text"],
    },
    Collection {
        name: "theme",
        unit: "log",
        fields: &["title", "definition"],
    },
    Collection {
        name: "tag",
        unit: "log",
        // a range in signs of the text it was made on; `by` holds the identity id of the reader
        fields: &[
            "contribution",
            "text_original",
            "from",
            "to",
            "theme",
            "kind",
            "by",
        ],
    },
    Collection {
        name: "approval",
        unit: "approvals",
        fields: &[
            "language",
            "edition",
            "version",
            "name",
            "role",
            "date",
            "remark",
            "on_paper",
            "entered_by",
            "scan",
            "code",
            "file_sha256",
            "heads",
            "at",
        ],
    },
    Collection {
        name: "version",
        unit: "approvals",
        fields: &["number", "reason", "opened", "by"],
    },
];

/// Fields that every record may carry.
pub const COMMON: &[&str] = &["removed", "removed_reason", "remark"];

/// The collections that the records screen shows, in its order.
pub const RECORD_COLLECTIONS: &[&str] = &[
    "source",
    "practice",
    "law",
    "indicator",
    "commitment",
    "abbreviation",
];

/// The kinds of consultation.
pub const CONSULTATION_KINDS: &[&str] = &[
    "meeting",
    "call",
    "hearing",
    "virtual",
    "validation",
    "drafting",
    "evaluation",
    "intergovernmental",
];

/// The sexes by which participants are counted.
pub const SEXES: &[&str] = &["women", "men", "other"];

/// The age groups by which participants are counted.
pub const AGES: &[&str] = &["under-18", "18-24", "25-59", "60-over"];

/// How a contribution can come.
pub const CHANNELS: &[&str] = &["meeting", "letter", "email", "form", "call", "online"];

/// The levels from which one can speak.
pub const LEVELS: &[&str] = &["local", "national", "regional", "international"];

/// What a passage of a contribution can be to a reader.
pub const TAG_KINDS: &[&str] = &["support", "criticism", "gap", "practice", "figure"];

/// Whether a person looks its records up in a list: facts of a unit and blocks of text are none.
pub fn is_list(collection: &str) -> bool {
    !matches!(collection, "" | "self" | "profile" | "question" | "block")
}

/// Finds a collection of a unit.
pub fn collection(unit: &str, name: &str) -> Option<&'static Collection> {
    COLLECTIONS.iter().find(|c| {
        c.name == name
            && (c.unit == "*"
                || c.unit == unit
                || (c.unit.ends_with(':') && unit.starts_with(c.unit)))
    })
}

impl Collection {
    /// Whether a record of this collection may have this field.
    pub fn allows(&self, field: &str) -> bool {
        COMMON.contains(&field)
            || self
                .fields
                .iter()
                .any(|known| match known.strip_suffix(':') {
                    Some(set) => field
                        .strip_prefix(set)
                        .is_some_and(|rest| rest.len() > 1 && rest.starts_with(':')),
                    None => *known == field,
                })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_field_is_refused() {
        let log = collection("log", "contribution").expect("the log has contributions");
        assert!(log.allows("objective:15") && log.allows("remark"));
        assert!(!log.allows("objectives") && !log.allows("objective:"));
        assert!(collection("objective:5", "block").is_some());
        assert!(collection("log", "source").is_none());
    }
}
