//! What a user could see of the store, noun by noun.
#![allow(clippy::unwrap_used)]

mod backup;
mod erasures;
mod history;
mod journal;
mod opening;
mod place;
mod search;
mod versions;

use super::*;
use model::Fields;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const TODAY: &str = "2027-03-01";

fn open(folder: &Path) -> Store {
    Store::open(folder, TODAY).unwrap()
}

fn begin(store: &mut Store) {
    store
        .write(|db| {
            db.add_review("r", "2027-03-01T10:00:00Z")?;
            db.add_operation(&OperationRow {
                seq: 0,
                id: "op".into(),
                review: "r".into(),
                op: "create_review".into(),
                args: "{}".into(),
                person: "ada".into(),
                at: "2027-03-01T10:00:00Z".into(),
                undoes: None,
                arrived: false,
            })
        })
        .unwrap();
}

fn change(hash: u8, parents: &[u8]) -> ChangeRow {
    ChangeRow {
        hash: vec![hash; 32],
        parents: parents.iter().map(|p| vec![*p; 32]).collect(),
        operation: "op".into(),
        raw: vec![hash],
    }
}

/// Every file of a folder with its bytes; an empty log beside the store holds nothing and counts for nothing.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let names = fs::read_dir(folder)
        .unwrap()
        .map(std::result::Result::unwrap);
    names
        .filter(|entry| entry.path().is_file())
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read(entry.path()).unwrap())
        })
        .filter(|(name, _)| !name.ends_with("-shm"))
        .filter(|(name, bytes)| !bytes.is_empty() || !name.ends_with("-wal"))
        .collect()
}
