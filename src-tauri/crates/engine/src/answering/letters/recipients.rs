//! Who gets a letter: each organization once, however its name was typed, and each person who wrote for themselves.

use super::super::mask::key;
use super::worded;
use model::{Fields, Review};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use store::Identity;

/// Somebody who contributed.
#[derive(Debug, Clone, Default)]
pub(super) struct Recipient {
    /// The same as long as the name is.
    pub(super) key: String,
    pub(super) name: String,
    /// Who wrote for an organization, where it was always the same person.
    pub(super) person: String,
    pub(super) contact: String,
    /// The language they wrote in, as far as it is known.
    pub(super) wanted: String,
    /// What they contributed.
    pub(super) ids: Vec<String>,
}

/// Everybody, by name, and how many contributions nobody put a name to.
#[derive(Debug, Default)]
pub(super) struct Recipients {
    pub(super) all: Vec<Recipient>,
    pub(super) nameless: usize,
}

impl Recipient {
    /// The language of the letter.
    pub(super) fn language(&self, review: &Review) -> &'static str {
        match self.wanted.as_str() {
            "" => worded(review.profile().text("language")),
            wanted => worded(wanted),
        }
    }

    /// The names they go by.
    pub(super) fn own(&self) -> BTreeSet<String> {
        let names = [&self.name, &self.person].into_iter();
        names
            .filter(|name| !name.is_empty())
            .map(|name| key(name))
            .collect()
    }
}

/// Groups contributions, given in order, by who sent them.
pub(super) fn recipients(
    contributions: &[(&str, &Fields)],
    people: &HashMap<String, Identity>,
) -> Recipients {
    let mut found: BTreeMap<String, Recipient> = BTreeMap::new();
    let mut persons: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut nameless = 0;
    for (id, fields) in contributions {
        let to = addressed(fields, people);
        nameless += usize::from(to.is_empty());
        let person = people.get(fields.text("person"));
        for (group, identity) in to {
            let one = found.entry(group.clone()).or_insert_with(|| Recipient {
                key: group.clone(),
                name: identity.name.trim().to_owned(),
                ..Recipient::default()
            });
            one.ids.push((*id).to_owned());
            for (held, newer) in [
                (&mut one.contact, identity.contact.as_str()),
                (&mut one.wanted, fields.text("language")),
            ] {
                if !newer.is_empty() {
                    newer.clone_into(held);
                }
            }
            if identity.kind == "organization" {
                let name = person.map_or("", |one| one.name.trim());
                persons.entry(group).or_default().insert(name.to_owned());
            }
        }
    }
    for (group, names) in persons {
        if let (Some(one), [only]) = (found.get_mut(&group), Vec::from_iter(names).as_slice()) {
            only.clone_into(&mut one.person);
        }
    }
    let mut all: Vec<Recipient> = found.into_values().collect();
    all.sort_by_cached_key(|one| (key(&one.name), one.key.clone()));
    Recipients { all, nameless }
}

/// Whom a contribution is answered to: its organizations, or else the person.
fn addressed<'a>(
    fields: &Fields,
    people: &'a HashMap<String, Identity>,
) -> BTreeMap<String, &'a Identity> {
    let named = |one: &&Identity| !key(&one.name).is_empty();
    let known = |id: &str| people.get(id);
    let organizations = fields.set("organization").into_iter().filter_map(known);
    let organizations: BTreeMap<String, &Identity> = organizations
        .filter(named)
        .map(|one| (format!("organization {}", key(&one.name)), one))
        .collect();
    if !organizations.is_empty() {
        return organizations;
    }
    let person = known(fields.text("person")).filter(named);
    let of = |one: &Identity| format!("person {} {}", key(&one.name), key(&one.contact));
    person.into_iter().map(|one| (of(one), one)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity(id: &str, kind: &str, name: &str, contact: &str) -> (String, Identity) {
        let one = Identity {
            id: id.into(),
            kind: kind.into(),
            name: name.into(),
            contact: contact.into(),
        };
        (one.id.clone(), one)
    }

    #[test]
    fn an_organization_gets_one_letter_however_its_name_was_typed() {
        let people = HashMap::from([
            identity("a", "organization", "Harbour Workers' Union", ""),
            identity(
                "b",
                "organization",
                "harbour  workers’ union",
                "office@harbour.example",
            ),
            identity("c", "person", "Ana Silva", "ana@silva.example"),
            identity("d", "person", "Ana Silva", "other@silva.example"),
            identity("e", "organization", "", ""),
        ]);
        let first = Fields::default()
            .with("organization:a", true)
            .with("person", "c");
        let second = Fields::default()
            .with("organization:b", true)
            .with("language", "fr");
        let (alone, other) = (
            Fields::default().with("person", "c"),
            Fields::default().with("person", "d"),
        );
        let erased = Fields::default().with("organization:e", true);
        let all = [
            ("1", &first),
            ("2", &second),
            ("3", &alone),
            ("4", &other),
            ("5", &erased),
        ];
        let found = recipients(&all, &people);
        assert_eq!(found.nameless, 1);
        let ids: Vec<&[String]> = found.all.iter().map(|one| one.ids.as_slice()).collect();
        assert_eq!(
            ids,
            [&["3"][..], &["4"], &["1", "2"]]
                .map(|ids| ids.iter().map(ToString::to_string).collect::<Vec<_>>())
        );
        let union = &found.all[2];
        assert_eq!(
            (union.name.as_str(), union.wanted.as_str()),
            ("Harbour Workers' Union", "fr")
        );
        assert_eq!(union.contact, "office@harbour.example");
        assert_eq!(union.person, "", "two wrote, one of them without a name");
    }
}
