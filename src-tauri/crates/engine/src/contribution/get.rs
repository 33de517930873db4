//! One contribution, whole.

use super::attach::row;
use crate::record::Uses;
use crate::sentence::told;
use crate::wire::contributions::ContributionView;
use crate::wire::records::OfRecord;
use crate::{Engine, Fault, Result};
use model::{Review, UnitKey};

pub(crate) fn get(engine: &Engine, ask: OfRecord) -> Result<ContributionView> {
    let review = engine.review_typed(&ask.review)?;
    view(engine, &review, &ask.id)
}

pub(crate) fn view(engine: &Engine, review: &Review, id: &str) -> Result<ContributionView> {
    let fields = review.unit(UnitKey::LOG).record("contribution", id);
    if fields.0.is_empty() {
        return Err(Fault::missing(told("fault-no-contribution", &[])));
    }
    let name = |id: &str| {
        engine
            .read(|db| db.identity(id))
            .map(Option::unwrap_or_default)
    };
    let person = name(fields.text("person"))?;
    let organizations = fields
        .set("organization")
        .into_iter()
        .map(name)
        .collect::<Result<Vec<_>>>()?;
    let text = engine.read(|db| db.original(super::text_id(fields)))?;
    let mut files = vec![];
    let withheld = fields.set("withheld");
    let shown = fields.set("original").into_iter();
    for original in shown.filter(|id| !withheld.contains(id)) {
        files.extend(engine.read(|db| db.original_head(original))?.map(row));
    }
    let contact = organizations
        .first()
        .map_or_else(|| person.contact.clone(), |one| one.contact.clone());
    Ok(ContributionView {
        id: id.to_owned(),
        number: fields.text("number").to_owned(),
        organizations: organizations
            .into_iter()
            .map(|one| one.name)
            .filter(|name| !name.is_empty())
            .collect(),
        person: person.name,
        contact,
        logged_by: name(fields.text("logged_by"))?.name,
        sha256: text
            .as_ref()
            .map(|original| original.head.sha256.clone())
            .unwrap_or_default(),
        text: text
            .map(|original| String::from_utf8_lossy(&original.bytes).into_owned())
            .unwrap_or_default(),
        files,
        used_in: Uses::of(engine, review)?.get("contribution", id),
        fields: fields.clone(),
    })
}
