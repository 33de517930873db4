//! Folders where a live store would lose work.

use super::*;

#[test]
fn a_synced_folder_is_recognized_by_its_name_and_by_its_marks() {
    assert_eq!(
        synced_because(Path::new("/home/ada/OneDrive - Ministry/reviews")).as_deref(),
        Some("OneDrive")
    );
    assert_eq!(
        synced_because(Path::new("/home/ada/Dropbox/reviews")).as_deref(),
        Some("Dropbox")
    );
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(synced_because(folder.path()), None);
    fs::write(folder.path().join(".stfolder"), "").unwrap();
    assert_eq!(
        synced_because(&folder.path().join("reviews")).as_deref(),
        Some("Syncthing")
    );
    fs::remove_file(folder.path().join(".stfolder")).unwrap();
    fs::create_dir(folder.path().join(".dropbox")).unwrap();
    assert_eq!(
        synced_because(folder.path()),
        None,
        "the program's own settings in a home are no mark"
    );
}

#[test]
#[cfg(unix)]
fn a_link_into_a_synced_folder_is_followed() {
    let folder = tempfile::tempdir().unwrap();
    let real = folder.path().join("Nextcloud/files");
    fs::create_dir_all(&real).unwrap();
    std::os::unix::fs::symlink(&real, folder.path().join("plain")).unwrap();
    let through = folder.path().join("plain/not yet/there");
    assert_eq!(synced_because(&through).as_deref(), Some("Nextcloud"));
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_of_another_computer_is_told_by_its_mount() {
    let mounts = "22 1 259:2 / / rw shared:1 - ext4 /dev/nvme0n1p2 rw\n\
        60 22 0:50 / /mnt/ministry\\040share rw - cifs //server/reviews rw\n\
        61 22 0:51 / /media/stick rw - fuseblk /dev/sdb1 rw\n\
        62 22 0:52 / /home/ada/cloud rw - fuse.rclone remote: rw\n";
    let found = |path: &str| crate::place::network_of(mounts, Path::new(path));
    assert_eq!(found("/mnt/ministry share/r"), Some("a Windows share"));
    assert_eq!(found("/home/ada/cloud"), Some("a cloud folder (rclone)"));
    assert_eq!(found("/media/stick/reviews"), None, "a disk of Windows");
    assert_eq!(found("/home/ada/.local/share"), None);
}
