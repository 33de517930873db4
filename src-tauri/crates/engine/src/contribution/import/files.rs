//! The files that a person points at: by name, in a folder, in a ZIP. Each is found, or it is said why not.

use crate::contribution::read_file;
use crate::sentence::{Sentence, told};
use crate::{Fault, Result};
use interchange::Unread;
use interchange::archive::{FILES, unpack};
use interchange::kind::{Kind, ending, kind};
use std::path::Path;

/// Bytes that are taken in at once, and of one file.
const ALL: usize = 256 << 20;
const EACH: u64 = 100 << 20;

/// Folders within folders that are looked into.
const DEPTH: usize = 8;

/// A file that was pointed at.
pub(crate) struct Found {
    /// Its name, with the folders it lies in.
    pub(crate) name: String,
    pub(crate) content: Result<Vec<u8>, Sentence>,
}

/// Everything that the paths lead to, in the order of their names.
pub(crate) fn found(paths: &[String]) -> Result<Vec<Found>> {
    let mut search = Search::default();
    for path in paths {
        let path = Path::new(path);
        let name = name_of(path);
        if path.is_dir() {
            search.folder(path, "", 0)?;
        } else {
            search.file(path, &name)?;
        }
    }
    Ok(search.found)
}

#[derive(Default)]
struct Search {
    found: Vec<Found>,
    bytes: usize,
}

impl Search {
    fn folder(&mut self, folder: &Path, within: &str, depth: usize) -> Result<()> {
        let unreadable = |error: std::io::Error| Fault::unreadable(folder, &error);
        let entries = std::fs::read_dir(folder).map_err(unreadable)?;
        let mut entries = entries
            .collect::<std::io::Result<Vec<_>>>()
            .map_err(unreadable)?;
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let path = entry.path();
            let name = format!("{within}{}", name_of(&path));
            let kind = entry.file_type().map_err(unreadable)?;
            if kind.is_dir() && depth < DEPTH {
                self.folder(&path, &format!("{name}/"), depth + 1)?;
            } else if kind.is_file() {
                self.file(&path, &name)?;
            } else {
                // a link leads elsewhere, and may lead in a circle
                self.add(&name, Err(sentence(Unread::Outside)))?;
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, name: &str) -> Result<()> {
        if is_clutter(name) {
            return self.add(name, Err(told("import-clutter", &[])));
        }
        let bytes = match read_file(path) {
            Ok((_, _, bytes)) => bytes,
            Err(fault) => return self.add(name, Err(fault.sentence())),
        };
        if ending(name) == "zip" && kind(name, &bytes) == Kind::Zip {
            return self.archive(name, &bytes);
        }
        self.add(name, Ok(bytes))
    }

    fn archive(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let files = match unpack(bytes, EACH) {
            Ok(files) => files,
            Err(why) => return self.add(name, Err(sentence(why))),
        };
        for file in files {
            let content = match is_clutter(&file.name) {
                true => Err(told("import-clutter", &[])),
                false => file.content.map_err(sentence),
            };
            self.add(&file.name, content)?;
        }
        Ok(())
    }

    fn add(&mut self, name: &str, content: Result<Vec<u8>, Sentence>) -> Result<()> {
        if self.found.len() == FILES {
            let many = told("fault-import-many", &[("limit", &FILES)]);
            return Err(Fault::invalid("paths", many));
        }
        let content = content.and_then(|bytes| {
            self.bytes += bytes.len();
            if self.bytes > ALL {
                self.bytes -= bytes.len();
                return Err(told("import-room", &[]));
            }
            Ok(bytes)
        });
        self.found.push(Found {
            name: name.to_owned(),
            content,
        });
        Ok(())
    }
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// What computers leave beside documents.
fn is_clutter(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path.starts_with("__MACOSX/")
        || name.starts_with('.')
        || name.starts_with("~$")
        || matches!(name, "Thumbs.db" | "desktop.ini")
}

/// Why a file was not read.
pub(super) fn sentence(why: Unread) -> Sentence {
    let key = match why {
        Unread::Empty => "unread-empty",
        Unread::Encrypted => "unread-encrypted",
        Unread::Damaged => "unread-damaged",
        Unread::Foreign => "unread-foreign",
        Unread::Older => "unread-older",
        Unread::NoText => "unread-no-text",
        Unread::Picture => "unread-picture",
        Unread::Table => "unread-table",
        Unread::Nested => "unread-nested",
        Unread::Outside => "unread-outside",
        Unread::Large => "unread-large",
        Unread::Many => "unread-many",
        Unread::Slow => "unread-slow",
        Unread::Unknown => "unread-unknown",
    };
    told(key, &[])
}
