//! ZIP files read with bounds: how many parts, how large each by its own word and in truth, how much in all.

use crate::unread::Unread;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// What is unpacked of one archive at most.
pub(crate) const ROOM: u64 = 256 << 20;

/// Parts that an archive may list.
const PARTS: usize = 10_000;

/// An archive, and what may still be unpacked of it.
pub(crate) struct Pack<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    room: u64,
}

/// A part as its archive lists it.
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) folder: bool,
    /// Its name stays within the archive.
    pub(crate) inside: bool,
}

impl<'a> Pack<'a> {
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Unread> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unread::Damaged)?;
        if zip.len() > PARTS {
            return Err(Unread::Many);
        }
        Ok(Self { zip, room: ROOM })
    }

    pub(crate) fn len(&self) -> usize {
        self.zip.len()
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// A part by its name; nothing where there is none.
    pub(crate) fn part(&mut self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, Unread> {
        match self.zip.index_for_name(name) {
            Some(at) => self.unpack(at, limit).map(Some),
            None => Ok(None),
        }
    }

    /// What a part is, by its place.
    pub(crate) fn listed(&mut self, at: usize) -> Result<Part, Unread> {
        let file = self.zip.by_index_raw(at).map_err(|_| Unread::Damaged)?;
        let name = file.name().map_err(|_| Unread::Damaged)?.into_owned();
        Ok(Part {
            folder: file.is_dir(),
            inside: file.enclosed_name().is_some(),
            name,
        })
    }

    /// The bytes of a part, by its place.
    pub(crate) fn unpack(&mut self, at: usize, limit: u64) -> Result<Vec<u8>, Unread> {
        let limit = limit.min(self.room);
        let file = self.zip.by_index(at).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unread::Encrypted,
            _ => Unread::Damaged,
        })?;
        if file.size() > limit {
            return Err(Unread::Large);
        }
        let mut bytes = vec![];
        let read = file.take(limit + 1).read_to_end(&mut bytes);
        self.room = self.room.saturating_sub(bytes.len() as u64);
        if bytes.len() as u64 > limit {
            return Err(Unread::Large);
        }
        read.map_err(|_| Unread::Damaged)?;
        Ok(bytes)
    }
}
