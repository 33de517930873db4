//! A press with the bundled fonts and styles.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use typeset::Press;

pub(crate) fn press() -> &'static Press {
    static PRESS: OnceLock<Press> = OnceLock::new();
    PRESS.get_or_init(|| {
        let fonts = fonts();
        let styles: Vec<(String, String)> = bundled("styles")
            .map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap()))
            .collect();
        let styles: Vec<(&str, &str)> = styles
            .iter()
            .map(|(name, text)| (&**name, &**text))
            .collect();
        Press::new(&fonts, &styles)
    })
}

/// The bundled fonts.
pub(crate) fn fonts() -> Vec<&'static [u8]> {
    bundled("fonts")
        .filter(|(name, _)| name.ends_with("tf"))
        .map(|(_, bytes)| &*bytes.leak())
        .collect()
}

/// The files of a folder of `assets`, in order.
fn bundled(folder: &str) -> impl Iterator<Item = (String, Vec<u8>)> {
    let place = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../assets")
        .join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(place)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files.into_iter().map(|file| {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        (name, fs::read(file).unwrap())
    })
}
