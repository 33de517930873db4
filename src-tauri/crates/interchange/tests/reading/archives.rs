//! Archives.

use crate::made::zipped;
use interchange::Unread;
use interchange::archive::{FILES, unpack};

#[test]
fn a_name_that_leads_elsewhere_is_told_and_not_opened() {
    let files = unpack(
        &zipped(&[("../../etc/passwd", b"x"), ("in/a.txt", b"y")]),
        100,
    )
    .unwrap();
    assert_eq!(files[0].content, Err(Unread::Outside));
    assert_eq!(files[1].content, Ok(b"y".to_vec()));
}

#[test]
fn a_bomb_fills_no_memory() {
    let zeros = vec![0; 120 << 20];
    let bomb = zipped(&[("a", &zeros), ("b", &zeros), ("c", &zeros), ("d", b"small")]);
    let files = unpack(&bomb, 200 << 20).unwrap();
    let read: Vec<bool> = files.iter().map(|file| file.content.is_ok()).collect();
    assert_eq!(
        read,
        [true, true, false, true],
        "what is left of the room is given to what fits"
    );
    assert_eq!(files[2].content, Err(Unread::Large));
    let strict = unpack(&bomb, 1 << 20).unwrap();
    assert_eq!(strict[0].content, Err(Unread::Large));
}

#[test]
fn more_files_than_are_taken_are_refused() {
    let names: Vec<String> = (0..=FILES).map(|at| format!("{at}.txt")).collect();
    let parts: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), b"x".as_slice()))
        .collect();
    assert_eq!(unpack(&zipped(&parts), 100), Err(Unread::Many));
    assert_eq!(unpack(b"PK\x03\x04 cut", 100), Err(Unread::Damaged));
}
