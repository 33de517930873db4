//! Pictures that can be printed. The judge is the press itself: each picture is set and printed alone
//! once, and one that fails there never reaches a report.

use crate::world::{Sheet, Shop, id};
use crate::{Pictures, both_standards};
use std::collections::{BTreeMap, HashMap};
use typst::foundations::Bytes;
use typst_layout::PagedDocument;

const LARGEST: usize = 64 * 1024 * 1024;

/// A picture that prints.
#[derive(Debug, Clone)]
pub(crate) struct Picture {
    pub(crate) bytes: Bytes,
    /// Natural width in points.
    pub(crate) width: f64,
    /// Height for a width of 1.
    pub(crate) ratio: f64,
}

/// What was found out about pictures, by original id. Originals never change.
#[derive(Debug, Default)]
pub(crate) struct Album(HashMap<String, Option<Picture>>);

impl Album {
    /// The pictures that print, and the ids of the others. Forgets what is no longer asked for.
    pub(crate) fn sound(
        &mut self,
        shop: &Shop,
        asked: &Pictures,
    ) -> (BTreeMap<String, Picture>, Vec<String>) {
        self.0.retain(|original, _| asked.contains_key(original));
        let mut kept = BTreeMap::new();
        let mut refused = vec![];
        for (original, (_, bytes)) in asked {
            let known = self.0.entry(original.clone());
            match known.or_insert_with(|| proof(shop, bytes)) {
                Some(picture) => _ = kept.insert(original.clone(), picture.clone()),
                None => refused.push(original.clone()),
            }
        }
        (kept, refused)
    }
}

pub(crate) fn proof(shop: &Shop, bytes: &[u8]) -> Option<Picture> {
    if bytes.len() > LARGEST {
        return None;
    }
    let bytes = Bytes::new(bytes.to_vec());
    let sheet = Sheet::proof(shop, HashMap::from([(id("/picture"), bytes.clone())]));
    let document = typst::compile::<PagedDocument>(&sheet).output.ok()?;
    typst_pdf::pdf(&document, &both_standards((2000, 1, 1)).ok()?).ok()?;
    let frame = &document.pages().first()?.frame;
    let (width, height) = (frame.width().to_pt(), frame.height().to_pt());
    (width > 0.0 && height > 0.0).then_some(Picture {
        bytes,
        width,
        ratio: height / width,
    })
}
