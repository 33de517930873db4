//! What is written is read back by a parser that shares nothing with it.
#![allow(clippy::unwrap_used)]

use super::{Event, calendar};
use chrono::NaiveDate;
use icalendar::{
    Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime, EventLike,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn event(title: &str) -> Event {
    Event {
        uid: "step-call@r1.rapporteur".into(),
        title: title.into(),
        first: day("2028-03-12"),
        last: day("2028-03-13"),
        place: "Port Saman".into(),
        link: "https://example.org/call".into(),
    }
}

fn read(file: &str) -> Vec<icalendar::Event> {
    let calendar: Calendar = file.parse().unwrap();
    let events = calendar.components.into_iter().map(|one| match one {
        CalendarComponent::Event(event) => event,
        other => panic!("{other:?}"),
    });
    events.collect()
}

#[test]
fn an_event_comes_back_as_it_was() {
    let file = calendar("Review", "2028-01-02T10:42:07.123Z", &[event("Hearing")]);
    let events = read(&file);
    assert_eq!(events.len(), 1);
    let one = &events[0];
    assert_eq!(one.get_uid(), Some("step-call@r1.rapporteur"));
    assert_eq!(one.get_summary(), Some("Hearing"));
    assert_eq!(one.get_location(), Some("Port Saman"));
    assert_eq!(one.get_url(), Some("https://example.org/call"));
    let whole = |text: &str| Some(DatePerhapsTime::Date(day(text)));
    assert_eq!(one.get_start(), whole("2028-03-12"));
    assert_eq!(
        one.get_end(),
        whole("2028-03-14"),
        "the end is the day after"
    );
    let made = day("2028-01-02").and_hms_opt(10, 42, 7).unwrap().and_utc();
    assert_eq!(one.get_timestamp(), Some(made));
    assert!(matches!(
        DatePerhapsTime::from(made),
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(_))
    ));
}

#[test]
fn marks_and_breaks_in_words_stay_words() {
    let title = "Inputs; drafts, \\ and\nBEGIN:VEVENT";
    let events = read(&calendar(
        "A, b; c",
        "2028-01-02T10:42:07Z",
        &[event(title)],
    ));
    assert_eq!(events.len(), 1, "a title can't begin another event");
    let said = events[0].get_summary().unwrap();
    assert_eq!(said, title);
}

#[test]
fn long_words_of_any_script_are_cut_between_characters() {
    let title = "مراجعة طوعية 全球契约 ".repeat(20);
    let file = calendar("Review", "2028-01-02T10:42:07Z", &[event(title.trim())]);
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
    assert!(!file.replace("\r\n", "").contains('\n'));
    assert_eq!(read(&file)[0].get_summary(), Some(title.trim()));
}

#[test]
fn an_address_that_could_hold_more_is_left_out() {
    for link in [
        "javascript:alert(1)",
        "https://a.example\r\nBEGIN:VALARM",
        "see the site",
    ] {
        let one = Event {
            link: link.into(),
            ..event("Hearing")
        };
        let file = calendar("Review", "2028-01-02T10:42:07Z", &[one]);
        assert!(!file.contains("URL:"), "{link}");
    }
}
