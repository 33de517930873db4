//! Whole days as an iCalendar file (RFC 5545), for any calendar program.

use chrono::{Days, NaiveDate};

/// A line holds no more bytes than this; what is longer goes on in the next.
const LINE: usize = 75;

/// Something on one or several whole days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Stays the same for the same event, so that a later file replaces what an earlier one brought.
    pub uid: String,
    /// What it is.
    pub title: String,
    /// First day.
    pub first: NaiveDate,
    /// Last day, which may be the first.
    pub last: NaiveDate,
    /// Where; may be empty.
    pub place: String,
    /// A web address; may be empty.
    pub link: String,
}

/// A calendar of this name. `now` is the RFC 3339 time at which it is made, in UTC.
pub fn calendar(name: &str, now: &str, events: &[Event]) -> String {
    let stamp = stamp(now);
    let mut file = String::new();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Rapporteur//Voluntary GCM reviews//EN",
        "CALSCALE:GREGORIAN",
    ] {
        fold(&mut file, line);
    }
    fold(&mut file, &format!("X-WR-CALNAME:{}", text(name)));
    for event in events {
        write(&mut file, event, &stamp);
    }
    fold(&mut file, "END:VCALENDAR");
    file
}

fn write(file: &mut String, event: &Event, stamp: &str) {
    let day = |day: NaiveDate| day.format("%Y%m%d").to_string();
    // the end of whole days is the day after the last
    let end = event
        .last
        .checked_add_days(Days::new(1))
        .unwrap_or(event.last);
    fold(file, "BEGIN:VEVENT");
    fold(file, &format!("UID:{}", text(&event.uid)));
    fold(file, &format!("DTSTAMP:{stamp}"));
    fold(file, &format!("DTSTART;VALUE=DATE:{}", day(event.first)));
    fold(file, &format!("DTEND;VALUE=DATE:{}", day(end)));
    fold(file, &format!("SUMMARY:{}", text(&event.title)));
    if !event.place.trim().is_empty() {
        fold(file, &format!("LOCATION:{}", text(event.place.trim())));
    }
    if is_address(&event.link) {
        fold(file, &format!("URL:{}", event.link.trim()));
    }
    fold(file, "TRANSP:TRANSPARENT");
    fold(file, "END:VEVENT");
}

/// `2028-03-12T10:42:07Z` as `20280312T104207Z`.
fn stamp(now: &str) -> String {
    let digits: String = now.chars().filter(char::is_ascii_digit).collect();
    let (date, time) = (digits.get(..8), digits.get(8..14));
    format!(
        "{}T{}Z",
        date.unwrap_or("19700101"),
        time.unwrap_or("000000")
    )
}

/// What could end a value, or begin another, is written so that it can't.
fn text(words: &str) -> String {
    let mut said = String::new();
    for one in words.replace("\r\n", "\n").chars() {
        match one {
            '\\' | ';' | ',' => said.extend(['\\', one]),
            '\n' | '\r' => said.push_str("\\n"),
            one if one.is_control() => {}
            one => said.push(one),
        }
    }
    said
}

/// An address goes in as it is, so only one that can't hold anything else does.
fn is_address(link: &str) -> bool {
    let link = link.trim();
    let web = link.starts_with("https://") || link.starts_with("http://");
    web && link.chars().all(|one| one.is_ascii_graphic())
}

/// Writes a line, cut between characters where it is too long.
fn fold(file: &mut String, line: &str) {
    let mut used = 0;
    for one in line.chars() {
        if used + one.len_utf8() > LINE {
            file.push_str("\r\n ");
            used = 1;
        }
        file.push(one);
        used += one.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests;
