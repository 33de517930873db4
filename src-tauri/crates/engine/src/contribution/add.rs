//! Records a contribution.

use super::Numbers;
use super::attach::read_file;
use super::check::check;
use crate::change::{Change, IndexLine, Label};
use crate::wire::contributions::{AddContribution, Recorded};
use crate::{Engine, Result};
use model::consent::Consent;
use model::{Op, UnitKey, text};
use std::path::Path;

pub(crate) fn add(engine: &Engine, mut ask: AddContribution) -> Result<Recorded> {
    check(engine, &ask)?;
    if ask.received.is_empty() {
        ask.received = engine.host.today();
    }
    let files = ask
        .files
        .iter()
        .map(|path| read_file(Path::new(path)))
        .collect::<Result<Vec<_>>>()?;
    let letter = Numbers::letter(engine)?;
    let label = Label::new().with("title", from(&ask));
    let review = ask.review.clone();
    engine.change(&review, Op::AddContribution, label, |change| {
        for (name, media, bytes) in files {
            let id = change.original(&name, &media, bytes);
            ask.originals.push(id);
        }
        let number = Numbers::after(&letter, change).next();
        let id = write(change, &number, &ask);
        Ok(Recorded { id, number })
    })
}

fn from(ask: &AddContribution) -> String {
    // history says which group, never who: it can't forget a name
    ask.category.clone()
}

/// Writes a contribution into an operation; gives its id.
pub(crate) fn write(change: &mut Change<'_>, number: &str, ask: &AddContribution) -> String {
    let id = change.new_id();
    let said = text::clean(&ask.text);
    let set = |change: &mut Change<'_>, field: &str, value: model::Scalar| {
        change.set(UnitKey::LOG, "contribution", &id, field, value);
    };
    for (field, value) in [
        ("number", number),
        ("received", &ask.received),
        ("channel", &ask.channel),
        ("on_behalf", &ask.on_behalf),
        ("category", &ask.category),
        ("level", &ask.level),
        ("place", &ask.place),
        ("consent", Consent::parse(&ask.consent).as_str()),
        ("consultation", &ask.consultation),
    ] {
        if !value.is_empty() {
            set(change, field, value.into());
        }
    }
    let person = change.person.clone();
    set(change, "logged_by", person.into());
    set(change, "outcome", "pending".into());
    if ask.listed {
        set(change, "listed", true.into());
    }
    for organization in ask
        .organizations
        .iter()
        .filter(|name| !name.trim().is_empty())
    {
        let identity = change.identity("organization", organization, &ask.contact);
        set(change, &format!("organization:{identity}"), true.into());
    }
    if !ask.person.trim().is_empty() {
        let identity = change.identity("person", &ask.person, &ask.contact);
        set(change, "person", identity.into());
    }
    if !said.trim().is_empty() {
        let original = change.original("", "text/plain", said.clone().into_bytes());
        set(change, "text_original", original.into());
    }
    for original in &ask.originals {
        set(change, &format!("original:{original}"), true.into());
    }
    for objective in &ask.objectives {
        set(change, &format!("objective:{objective}"), true.into());
    }
    for principle in &ask.principles {
        set(change, &format!("principle:{principle}"), true.into());
    }
    for section in &ask.sections {
        set(change, &format!("section:{section}"), true.into());
    }
    let mut names: Vec<&str> = ask.organizations.iter().map(String::as_str).collect();
    names.push(&ask.person);
    names.retain(|name| !name.is_empty());
    change.index.push(IndexLine {
        id: id.clone(),
        number: number.to_owned(),
        names: names.join(", "),
        body: said,
    });
    id
}
