//! A contribution as an edition may tell of it. This is where consent decides; what is not in here can't leak.

use super::reading::{Eyes, Reading, behind, in_order};
use crate::Result;
use crate::contribution::{original_row, text_of};
use crate::wire::contributions::OriginalRow;
use model::consent::Consent;
use model::redact::as_printed;
use model::words::Words;
use model::{Fields, UnitKey};
use std::collections::BTreeSet;

/// Outcomes that print only where the State ticked them.
const REFUSALS: &[&str] = &["not-accepted", "out-of-scope"];

/// What may be told.
#[derive(Debug, Clone, Default)]
pub(super) struct Told {
    /// Of the log; a public edition counts its own, since a gap tells of what is left out.
    pub(super) number: String,
    pub(super) received: String,
    pub(super) channel: String,
    pub(super) organizations: Vec<String>,
    pub(super) person: String,
    pub(super) contact: String,
    pub(super) category: String,
    pub(super) on_behalf: String,
    pub(super) level: String,
    pub(super) place: String,
    pub(super) consultation: String,
    /// The words; nothing where they may not be quoted.
    pub(super) text: Option<String>,
    pub(super) files: Vec<OriginalRow>,
    pub(super) objectives: Vec<u8>,
    pub(super) principles: Vec<String>,
    pub(super) sections: Vec<String>,
    pub(super) consent: Consent,
    pub(super) listed: bool,
    pub(super) outcome: String,
    pub(super) reason: String,
    /// Where the report takes it up, in words.
    pub(super) places: Vec<String>,
    pub(super) remark: String,
    pub(super) logged_by: String,
}

/// What an edition tells, and how much it does not.
#[derive(Debug, Default)]
pub(super) struct Log {
    pub(super) told: Vec<Told>,
    /// Left out without consent.
    pub(super) withheld: usize,
    /// Left out because the State did not tick that refusals print.
    pub(super) refused: usize,
}

impl Told {
    /// Who sent it, in a line; nothing where nobody may be named.
    pub(super) fn from(&self) -> String {
        let person = Some(&self.person).filter(|name| !name.is_empty());
        let all: Vec<&str> = self
            .organizations
            .iter()
            .chain(person)
            .map(String::as_str)
            .collect();
        all.join(", ")
    }
}

impl Reading<'_> {
    /// Everything that this edition tells, by number.
    pub(super) fn log(&self) -> Result<Log> {
        let mut log = Log::default();
        let refusals = self.review.profile().flag("print_refusals");
        for (id, fields) in in_order(&self.review) {
            if self.is_public() && !Consent::parse(fields.text("consent")).may_appear() {
                log.withheld += 1;
            } else if self.is_public() && !refusals && REFUSALS.contains(&fields.text("outcome")) {
                log.refused += 1;
            } else {
                log.told.push(self.told(id, fields)?);
            }
        }
        if self.is_public() {
            for (count, told) in (1..).zip(&mut log.told) {
                told.number = format!("{count}");
            }
        }
        Ok(log)
    }

    /// One contribution; consent to appear is the caller's to ask.
    fn told(&self, id: &str, fields: &Fields) -> Result<Told> {
        let whole = self.everything(id, fields)?;
        Ok(match self.eyes {
            Eyes::Inside => whole,
            Eyes::Public => self.public(whole),
            Eyes::Sender => self.sent(whole, &BTreeSet::new()),
        })
    }

    /// One contribution as it is told to who sent it; `own` are the names that they go by.
    pub(super) fn told_to(
        &self,
        id: &str,
        fields: &Fields,
        own: &BTreeSet<String>,
    ) -> Result<Told> {
        Ok(self.sent(self.everything(id, fields)?, own))
    }

    /// All that the administration knows of it.
    pub(super) fn everything(&self, id: &str, fields: &Fields) -> Result<Told> {
        let text = |name: &str| fields.text(name).to_owned();
        let name = |id: &str| self.people.get(id).map(|one| one.name.clone());
        let contacts = behind(fields).filter_map(|id| Some(self.people.get(id)?.contact.clone()));
        let contact = contacts.into_iter().find(|contact| !contact.is_empty());
        let withheld = fields.set("withheld");
        let mut files = vec![];
        for original in fields
            .set("original")
            .into_iter()
            .filter(|id| !withheld.contains(id))
        {
            let head = self.engine.read(|db| db.original_head(original))?;
            files.extend(head.map(original_row));
        }
        let met = self.review.unit(UnitKey::CONSULTATIONS);
        let outcome = match fields.text("outcome") {
            "" => "pending",
            outcome => outcome,
        };
        Ok(Told {
            number: text("number"),
            received: text("received"),
            channel: text("channel"),
            organizations: fields
                .set("organization")
                .into_iter()
                .filter_map(name)
                .collect(),
            person: name(fields.text("person")).unwrap_or_default(),
            contact: contact.unwrap_or_default(),
            category: text("category"),
            on_behalf: text("on_behalf"),
            level: text("level"),
            place: text("place"),
            consultation: met
                .record("consultation", fields.text("consultation"))
                .text("title")
                .to_owned(),
            text: self.words_of(fields)?,
            files,
            objectives: numbers(fields),
            principles: self.principles(fields),
            sections: self.sections(fields),
            consent: Consent::parse(fields.text("consent")),
            listed: fields.flag("listed"),
            outcome: outcome.to_owned(),
            reason: text("reason"),
            places: self.places.get(id, &self.words),
            remark: text("remark"),
            logged_by: name(fields.text("logged_by")).unwrap_or_default(),
        })
    }

    fn principles(&self, fields: &Fields) -> Vec<String> {
        let linked = fields.set("principle");
        let all = self.reference.principles.iter();
        all.filter(|one| linked.contains(&one.key.as_str()))
            .map(|one| one.title(self.words.language()).to_owned())
            .collect()
    }

    fn sections(&self, fields: &Fields) -> Vec<String> {
        let linked = fields.set("section");
        let all = self.sections.iter();
        all.filter(|(key, _)| linked.contains(&key.as_str()))
            .map(|(_, title)| title.clone())
            .collect()
    }

    /// What was said, but for what is blacked out.
    fn words_of(&self, fields: &Fields) -> Result<Option<String>> {
        let text = self.engine.read(|db| text_of(db, fields))?;
        let text = as_printed(text.trim(), &self.say("redacted-mark"));
        Ok(Some(text).filter(|text| !text.is_empty()))
    }

    /// What a sender may read: nothing internal, no name but their own.
    fn sent(&self, whole: Told, own: &BTreeSet<String>) -> Told {
        let covered = |text: String| self.mask.cover(&text, own);
        let file = |file: OriginalRow| OriginalRow {
            name: self.mask.cover(&file.name, own),
            ..file
        };
        Told {
            organizations: vec![],
            person: String::new(),
            on_behalf: covered(whole.on_behalf),
            place: covered(whole.place),
            consultation: covered(whole.consultation),
            text: whole.text.map(covered),
            files: whole.files.into_iter().map(file).collect(),
            reason: covered(whole.reason),
            places: whole.places.into_iter().map(covered).collect(),
            sections: whole.sections.into_iter().map(covered).collect(),
            contact: String::new(),
            remark: String::new(),
            logged_by: String::new(),
            ..whole
        }
    }

    /// What consent leaves of it. A name that was not agreed to is covered in every text.
    fn public(&self, whole: Told) -> Told {
        let covered = |text: &str| self.mask.cover(text, &BTreeSet::new());
        let place = |place: String| covered(&place);
        let quoted =
            !matches!(whole.consent, Consent::UseWithoutQuoting) && whole.consent.may_appear();
        let named = whole.consent.may_name();
        let if_named = |text: String| if named { covered(&text) } else { String::new() };
        Told {
            organizations: if named { whole.organizations } else { vec![] },
            person: if named { whole.person } else { String::new() },
            on_behalf: if_named(whole.on_behalf),
            place: if_named(whole.place),
            text: whole.text.filter(|_| quoted).map(|text| covered(&text)),
            consultation: covered(&whole.consultation),
            sections: whole.sections.into_iter().map(place).collect(),
            places: whole.places.into_iter().map(place).collect(),
            reason: covered(&whole.reason),
            contact: String::new(),
            level: String::new(),
            files: vec![],
            listed: false,
            remark: String::new(),
            logged_by: String::new(),
            ..whole
        }
    }
}

fn numbers(fields: &Fields) -> Vec<u8> {
    let mut all: Vec<u8> = fields
        .set("objective")
        .into_iter()
        .filter_map(|number| number.parse().ok())
        .collect();
    all.sort_unstable();
    all
}
