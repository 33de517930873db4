//! Numbers and times as a person reads them.

/// `1 page`, `80 pages`.
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    let word = if count == 1 { one } else { many };
    format!("{count} {word}")
}

/// `2027-03-14 10:42` of an RFC 3339 time.
pub(crate) fn day_time(rfc3339: &str) -> String {
    let (day, time) = rfc3339.split_once('T').unwrap_or((rfc3339, ""));
    let minutes: String = time.chars().take(5).collect();
    format!("{day} {minutes}").trim_end().to_owned()
}

/// `0.9 s` of milliseconds.
pub(crate) fn seconds(ms: f64) -> String {
    format!("{:.1} s", ms / 1000.0)
}

/// `812 kB` of bytes.
#[allow(clippy::cast_precision_loss)]
pub(crate) fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_a_person_reads_them() {
        assert_eq!(counted(1, "page", "pages"), "1 page");
        assert_eq!(counted(0, "page", "pages"), "0 pages");
        assert_eq!(day_time("2027-03-14T10:42:07.120Z"), "2027-03-14 10:42");
        assert_eq!(day_time(""), "");
        assert_eq!(seconds(862.4), "0.9 s");
        assert_eq!(
            (size(999), size(1_001)),
            ("999 bytes".into(), "2 kB".into())
        );
        assert_eq!(size(2_460_000), "2.5 MB");
    }
}
