//! Folders where a live database loses work: those that another program copies behind its back.

use std::path::Path;

const NAMES: &[(&str, &str)] = &[
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("syncthing", "Syncthing"),
    ("pcloud", "pCloud"),
    ("seafile", "Seafile"),
];

const MARKS: &[(&str, &str)] = &[
    (".dropbox", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".sync_folder", "Nextcloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".seafile-data", "Seafile"),
];

/// The name of what synchronizes or shares the folder; none where it is a plain folder of this computer.
pub fn synced_because(folder: &Path) -> Option<String> {
    by_name(folder)
        .or_else(|| by_mark(folder))
        .or_else(|| by_network(folder))
}

fn by_name(folder: &Path) -> Option<String> {
    folder.components().find_map(|part| {
        let part = part.as_os_str().to_string_lossy().to_lowercase();
        let starts = |name: &str| {
            part == name
                || part
                    .strip_prefix(name)
                    .is_some_and(|rest| rest.starts_with([' ', '-', '_']))
        };
        NAMES
            .iter()
            .find(|(name, _)| starts(name))
            .map(|(_, shown)| (*shown).to_owned())
    })
}

fn by_mark(folder: &Path) -> Option<String> {
    folder.ancestors().find_map(|above| {
        MARKS
            .iter()
            .find(|(mark, _)| above.join(mark).exists())
            .map(|(_, shown)| (*shown).to_owned())
    })
}

#[cfg(target_os = "linux")]
fn by_network(folder: &Path) -> Option<String> {
    const NETWORKS: &[(u32, &str)] = &[
        (0x6969, "NFS"),
        (0xff53_4d42, "a Windows share"),
        (0xfe53_4d42, "a Windows share"),
        (0x517b, "a Windows share"),
    ];
    let there = folder.ancestors().find(|above| above.exists())?;
    let kind = rustix::fs::statfs(there).ok()?.f_type;
    // the type is signed on some systems: only its lower 32 bits name the file system
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let kind = kind as u32;
    NETWORKS
        .iter()
        .find(|(magic, _)| *magic == kind)
        .map(|(_, name)| (*name).to_owned())
}

#[cfg(not(target_os = "linux"))]
fn by_network(folder: &Path) -> Option<String> {
    folder
        .to_string_lossy()
        .starts_with(r"\\")
        .then(|| "a network share".to_owned())
}
