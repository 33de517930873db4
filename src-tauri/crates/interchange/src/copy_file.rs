//! `.rapporteur`: a whole review in one file. A ZIP of a manifest, the history and the originals, each with
//! its checksum, so that a file that was cut, changed or made by somebody else is told before anything
//! of it is used.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use thiserror::Error;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The first bytes of every copy; the SHA-256 of all that follows comes next.
const MARK: &[u8] = b"RAPPORTEUR COPY\n";

/// The format that this program writes.
pub const FORMAT: u32 = 1;

/// No copy is larger than this when unpacked.
const LIMIT: u64 = 4 << 30;

/// What a small copy may unpack to, and how many times its size a large one: history packs well, but a
/// bomb packs better.
const ROOM: u64 = 64 << 20;
const TIMES: u64 = 500;

/// Why a file is not a copy.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum CopyFault {
    /// Cut, or damaged on the way.
    #[error("the file is damaged or was cut on the way")]
    Damaged,
    /// Something else.
    #[error("the file is not a saved copy of a review")]
    Foreign,
    /// Written by a newer program.
    #[error("the file was written by a newer version of Rapporteur")]
    Newer,
}

/// An operation as it travels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopiedOperation {
    /// Id.
    pub id: String,
    /// Name.
    pub op: String,
    /// JSON arguments.
    pub args: String,
    /// Identity id.
    pub person: String,
    /// RFC 3339.
    pub at: String,
    /// What it undoes.
    pub undoes: Option<String>,
}

/// A change as it travels, in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopiedChange {
    /// Unit.
    pub unit: String,
    /// Operation id.
    pub operation: String,
    /// Bytes.
    pub raw: String,
}

/// A person or organization as it travels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopiedIdentity {
    /// Opaque id.
    pub id: String,
    /// Kind.
    pub kind: String,
    /// Name.
    pub name: String,
    /// How to reach them.
    pub contact: String,
}

/// An original without its bytes as it travels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopiedOriginal {
    /// Id.
    pub id: String,
    /// Salt, hexadecimal.
    pub salt: String,
    /// File name.
    pub name: String,
    /// Media type.
    pub media: String,
}

/// The record of something that was forgotten, as it travels. It wins over a copy that still has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopiedErasure {
    /// `identity` or `original`.
    pub kind: String,
    /// Id.
    pub id: String,
    /// Reason code.
    pub reason: String,
    /// RFC 3339.
    pub at: String,
}

/// A review in one piece.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copy {
    /// Review id.
    pub review: String,
    /// When it was begun, RFC 3339.
    pub created_at: String,
    /// Installation that saved it, and the letter of its numbers.
    pub installation: String,
    /// …
    pub letter: String,
    /// What was done, oldest first.
    pub operations: Vec<CopiedOperation>,
    /// Changes, parents first.
    pub changes: Vec<CopiedChange>,
    /// Who the opaque ids are.
    pub identities: Vec<CopiedIdentity>,
    /// Originals.
    pub originals: Vec<CopiedOriginal>,
    /// What was forgotten.
    #[serde(default)]
    pub erasures: Vec<CopiedErasure>,
    /// The bytes of the originals by id.
    #[serde(skip)]
    pub bytes: BTreeMap<String, Vec<u8>>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    program: String,
    format: u32,
    checksums: BTreeMap<String, String>,
}

/// Packs a review.
pub fn write(copy: &Copy) -> std::io::Result<Vec<u8>> {
    let mut parts: Vec<(String, Vec<u8>)> = vec![("review.json".into(), serde_json::to_vec(copy)?)];
    parts.extend(
        copy.bytes
            .iter()
            .map(|(id, bytes)| (format!("originals/{id}"), bytes.clone())),
    );
    let checksums = parts
        .iter()
        .map(|(name, bytes)| (name.clone(), checksum(bytes)))
        .collect();
    let manifest = Manifest {
        program: "Rapporteur".into(),
        format: FORMAT,
        checksums,
    };
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    let options = SimpleFileOptions::default().large_file(true);
    zip.start_file("manifest.json", options)?;
    zip.write_all(&serde_json::to_vec(&manifest)?)?;
    for (name, bytes) in &parts {
        let is_original = name.starts_with("originals/");
        let how = if is_original {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        zip.start_file(name, options.compression_method(how))?;
        zip.write_all(bytes)?;
    }
    let packed = zip.finish()?.into_inner();
    Ok([MARK, &Sha256::digest(&packed), &packed].concat())
}

/// Unpacks a review, once every part of it is checked.
///
/// # Errors
/// [`CopyFault`]; nothing of a faulty file is given.
pub fn read(bytes: &[u8]) -> Result<Copy, CopyFault> {
    let sealed = bytes.strip_prefix(MARK).ok_or(CopyFault::Foreign)?;
    let (seal, packed) = sealed.split_at_checked(32).ok_or(CopyFault::Damaged)?;
    if *seal != *Sha256::digest(packed) {
        return Err(CopyFault::Damaged);
    }
    let mut zip = ZipArchive::new(Cursor::new(packed)).map_err(|_| CopyFault::Damaged)?;
    let mut room = LIMIT.min(ROOM + TIMES.saturating_mul(packed.len() as u64));
    let manifest: Manifest = serde_json::from_slice(
        &part(&mut zip, "manifest.json", &mut room).ok_or(CopyFault::Foreign)?,
    )
    .map_err(|_| CopyFault::Foreign)?;
    if manifest.program != "Rapporteur" {
        return Err(CopyFault::Foreign);
    }
    if manifest.format > FORMAT {
        return Err(CopyFault::Newer);
    }
    let mut checked = |name: &str| {
        let bytes = part(&mut zip, name, &mut room).ok_or(CopyFault::Damaged)?;
        let sound = manifest.checksums.get(name) == Some(&checksum(&bytes));
        sound.then_some(bytes).ok_or(CopyFault::Damaged)
    };
    let mut copy: Copy =
        serde_json::from_slice(&checked("review.json")?).map_err(|_| CopyFault::Damaged)?;
    for original in &copy.originals {
        let bytes = checked(&format!("originals/{}", original.id))?;
        copy.bytes.insert(original.id.clone(), bytes);
    }
    Ok(copy)
}

/// A part, if there is room for it. A bomb unpacks to more than it says, so what it says is not believed.
fn part(zip: &mut ZipArchive<Cursor<&[u8]>>, name: &str, room: &mut u64) -> Option<Vec<u8>> {
    let file = zip.by_name(name).ok()?;
    let mut bytes = vec![];
    file.take(*room + 1).read_to_end(&mut bytes).ok()?;
    *room = room.checked_sub(bytes.len() as u64)?;
    Some(bytes)
}

fn checksum(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Hexadecimal as bytes; none where it is not.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn copy() -> Copy {
        let original = CopiedOriginal {
            id: "o".into(),
            salt: "00".into(),
            name: "a.txt".into(),
            media: "text/plain".into(),
        };
        Copy {
            review: "r".into(),
            originals: vec![original],
            bytes: BTreeMap::from([("o".into(), b"said".to_vec())]),
            ..Copy::default()
        }
    }

    #[test]
    fn what_was_packed_is_unpacked() {
        assert_eq!(read(&write(&copy()).unwrap()), Ok(copy()));
    }

    /// A file of ours in every respect but its parts.
    fn sealed(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(vec![]));
        for (name, bytes) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        let packed = zip.finish().unwrap().into_inner();
        [MARK, &Sha256::digest(&packed), &packed].concat()
    }

    #[test]
    fn a_bomb_is_refused_before_it_unpacks() {
        let bomb = vec![b' '; 200 << 20];
        assert_eq!(
            read(&sealed(&[("manifest.json", &bomb)])),
            Err(CopyFault::Foreign)
        );
    }

    #[test]
    fn a_newer_format_and_a_file_of_another_program_are_told_apart() {
        let manifest = |program: &str, format: u32| {
            let text = format!(r#"{{"program":"{program}","format":{format},"checksums":{{}}}}"#);
            read(&sealed(&[("manifest.json", text.as_bytes())]))
        };
        assert_eq!(manifest("Rapporteur", FORMAT + 1), Err(CopyFault::Newer));
        assert_eq!(manifest("Scrivener", FORMAT), Err(CopyFault::Foreign));
        assert_eq!(manifest("Rapporteur", FORMAT), Err(CopyFault::Damaged));
    }

    #[test]
    fn names_that_lead_elsewhere_are_only_names() {
        let mut hostile = copy();
        hostile.originals[0].id = "../../etc/passwd".into();
        hostile.bytes = BTreeMap::from([("../../etc/passwd".into(), b"said".to_vec())]);
        let read = read(&write(&hostile).unwrap()).unwrap();
        assert_eq!(
            read, hostile,
            "kept in memory under its name; nothing is written to a path"
        );
    }

    #[test]
    fn a_cut_or_changed_or_foreign_file_is_refused() {
        let bytes = write(&copy()).unwrap();
        assert_eq!(read(&bytes[..bytes.len() / 2]), Err(CopyFault::Damaged));
        assert_eq!(read(b"%PDF-1.7"), Err(CopyFault::Foreign));
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert!(read(&changed).is_err(), "byte {at}");
        }
    }
}
