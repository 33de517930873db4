//! Folders where a live database loses work: those that another program copies behind its back, and
//! those of another computer.

use std::path::{Path, PathBuf};

/// What the folder of a program that synchronizes is called, in lower case.
const NAMES: &[(&str, &str)] = &[
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("icloud", "iCloud"),
    ("icloud drive", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("mobile documents", "iCloud"),
    ("cloudstorage", "a cloud service"),
    ("syncthing", "Syncthing"),
    ("pcloud", "pCloud"),
    ("pclouddrive", "pCloud"),
    ("seafile", "Seafile"),
    ("box sync", "Box"),
    ("megasync", "MEGA"),
    ("yandex.disk", "Yandex Disk"),
    ("tresorit", "Tresorit"),
    ("synologydrive", "Synology Drive"),
];

/// Files and folders that such programs leave in the folders they watch, and nowhere else: `.dropbox`, say,
/// stands in every home of a Dropbox user.
const MARKS: &[(&str, &str)] = &[
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".sync_folder", "Nextcloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".seafile-data", "Seafile"),
    (".tmp.drivedownload", "Google Drive"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
];

/// The name of what synchronizes or shares the folder; none where it is a plain folder of this computer.
/// A link is followed to where it leads.
pub fn synced_because(folder: &Path) -> Option<String> {
    let real = really(folder);
    by_name(folder)
        .or_else(|| by_name(&real))
        .or_else(|| by_mark(&real))
        .or_else(|| by_network(&real))
}

/// The folder without links, as far as it exists.
fn really(folder: &Path) -> PathBuf {
    let found = folder.ancestors().find_map(|above| {
        let real = above.canonicalize().ok()?;
        Some(real.join(folder.strip_prefix(above).ok()?))
    });
    found.unwrap_or_else(|| folder.to_owned())
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
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
    network_of(&mounts, folder).map(str::to_owned)
}

/// What a file system is called to a person, where it is not of this computer. Others under FUSE (disks of
/// Windows, encrypted folders) are.
#[cfg(target_os = "linux")]
const NETWORKS: &[(&str, &str)] = &[
    ("nfs", "a network folder (NFS)"),
    ("nfs4", "a network folder (NFS)"),
    ("cifs", "a Windows share"),
    ("smb3", "a Windows share"),
    ("smbfs", "a Windows share"),
    ("afs", "a network folder (AFS)"),
    ("ceph", "a network folder (Ceph)"),
    ("fuse.ceph", "a network folder (Ceph)"),
    ("fuse.glusterfs", "a network folder (Gluster)"),
    ("fuse.sshfs", "a network folder (SSH)"),
    ("fuse.rclone", "a cloud folder (rclone)"),
    ("fuse.gvfsd-fuse", "a network folder"),
    ("fuse.google-drive-ocamlfuse", "Google Drive"),
    ("fuse.onedriver", "OneDrive"),
    ("fuse.s3fs", "a cloud folder (S3)"),
    ("fuse.davfs", "a network folder (WebDAV)"),
    ("davfs", "a network folder (WebDAV)"),
    ("vboxsf", "a folder shared with a virtual machine"),
    ("fuse.vmhgfs-fuse", "a folder shared with a virtual machine"),
];

/// Looks the folder up in a table of mounts (`/proc/self/mountinfo`): the deepest that holds it counts.
#[cfg(target_os = "linux")]
pub(crate) fn network_of(mounts: &str, folder: &Path) -> Option<&'static str> {
    let (_, kind) = mounts
        .lines()
        .filter_map(|line| {
            let (mount, source) = line.split_once(" - ")?;
            let at = mount.split(' ').nth(4)?.replace("\\040", " ");
            let kind = source.split(' ').next()?;
            folder.starts_with(&at).then_some((at.len(), kind))
        })
        .max_by_key(|(depth, _)| *depth)?;
    NETWORKS
        .iter()
        .find(|(name, _)| *name == kind)
        .map(|(_, shown)| *shown)
}

#[cfg(not(target_os = "linux"))]
fn by_network(folder: &Path) -> Option<String> {
    let folder = folder.to_string_lossy();
    let share = folder.starts_with(r"\\") && !folder.starts_with(r"\\?\");
    (share || folder.starts_with(r"\\?\UNC\")).then(|| "a network share".to_owned())
}
