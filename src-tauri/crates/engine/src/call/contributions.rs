//! Writes what a form says into the log: a contribution for each answer, linked to what was asked
//! about, all of one sender, the file kept once.

use super::receive::{Answer, Received};
use crate::change::Change;
use crate::contribution::{Numbers, write};
use crate::wire::contributions::AddContribution;
use model::words::{Arg, Words};
use model::{Scalar, UnitKey};

/// What is the same for all forms that are taken in at once.
pub(super) struct Taking<'a> {
    pub(super) received: &'a str,
    /// Units that an answer may be linked to.
    pub(super) units: &'a [String],
    /// Groups that are known.
    pub(super) categories: &'a [String],
    pub(super) words: &'a dyn Words,
}

/// Writes one form; gives the numbers.
pub(super) fn write_form(
    change: &mut Change<'_>,
    numbers: &mut Numbers,
    form: &Received,
    taking: &Taking<'_>,
) -> Vec<String> {
    let original = change.original(&form.name, media(&form.bytes), form.bytes.clone());
    let mut sender: Option<Sender> = None;
    let mut given = vec![];
    for answer in &form.answers {
        let mut row = row(form, answer, taking);
        row.originals = vec![original.clone()];
        if sender.is_none() {
            row.organizations = form.organizations();
            row.person = form.filled.answer("person").trim().to_owned();
            row.contact = form.filled.answer("contact").trim().to_owned();
        }
        let number = numbers.next();
        let id = write(change, &number, &row);
        match &sender {
            None => sender = Some(Sender::of(change, &id, &row)),
            Some(sender) => sender.put(change, &id),
        }
        let said = [
            ("question", Arg::Text(&answer.question)),
            ("number", Arg::Text(form.number())),
        ];
        let remark = taking.words.say("form-remark", &said);
        change.set(UnitKey::LOG, "contribution", &id, "remark", remark);
        change.set(UnitKey::LOG, "contribution", &id, "form", form.mark());
        change.set(
            UnitKey::LOG,
            "contribution",
            &id,
            "language",
            form.language(),
        );
        given.push(number);
    }
    given
}

/// Who sent a form: known once, named by every contribution of it.
struct Sender {
    fields: Vec<(String, Scalar)>,
    names: String,
}

impl Sender {
    fn of(change: &mut Change<'_>, id: &str, row: &AddContribution) -> Self {
        let nameless = row.organizations.is_empty() && row.person.is_empty();
        if nameless && !row.contact.is_empty() {
            let person = change.identity("person", "", &row.contact);
            change.set(UnitKey::LOG, "contribution", id, "person", person);
        }
        let own = change
            .writes
            .iter()
            .filter(|(place, _)| &*place.record == id);
        let fields = own.filter(|(place, _)| {
            place.field.starts_with("organization:") || &*place.field == "person"
        });
        Self {
            fields: fields
                .map(|(place, value)| (place.field.to_string(), value.clone()))
                .collect(),
            names: change
                .index
                .last()
                .map_or(String::new(), |line| line.names.clone()),
        }
    }

    fn put(&self, change: &mut Change<'_>, id: &str) {
        for (field, value) in &self.fields {
            change.set(UnitKey::LOG, "contribution", id, field, value.clone());
        }
        if let Some(line) = change.index.last_mut() {
            line.names.clone_from(&self.names);
        }
    }
}

fn row(form: &Received, answer: &Answer, taking: &Taking<'_>) -> AddContribution {
    let said = |name: &str| form.filled.answer(name).trim().to_owned();
    let category = Some(said("category")).filter(|key| taking.categories.contains(key));
    let mut row = AddContribution {
        received: taking.received.to_owned(),
        channel: "call".to_owned(),
        on_behalf: said("on_behalf"),
        category: category.unwrap_or_default(),
        place: said("place"),
        text: answer.text.clone(),
        consent: form.consent.clone(),
        listed: !said("listed").is_empty(),
        consultation: form
            .call
            .as_ref()
            .map_or(String::new(), |call| call.consultation.clone()),
        ..AddContribution::default()
    };
    if taking.units.contains(&answer.key) {
        let unit = UnitKey::from(answer.key.as_str());
        row.objectives.extend(unit.objective_number());
        row.principles
            .extend(unit.principle_key().map(str::to_owned));
        row.sections.extend(unit.section_key().map(str::to_owned));
    }
    row
}

fn media(bytes: &[u8]) -> &'static str {
    if bytes.starts_with(b"PK") {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    } else {
        "application/pdf"
    }
}
