//! Dates as lists have them: what can be read in one way only is read, the rest is refused.

use crate::Fault;
use crate::sentence::{Sentence, told};

/// What stands first in dates with slashes or hyphens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    Day,
    Month,
    Untold,
}

impl Order {
    /// As a person said it: `day` or `month` first.
    pub(super) fn said(word: &str) -> Option<Self> {
        match word {
            "day" => Some(Self::Day),
            "month" => Some(Self::Month),
            _ => None,
        }
    }
}

/// Whether a date by itself may be two days.
pub(super) fn is_ambiguous(text: &str) -> bool {
    let two = numbers(text).filter(|(first, second, _)| *first <= 12 && *second <= 12);
    two.is_some_and(|(first, second, _)| first != second && !text.contains('.'))
}

/// The order that a whole column shows: one day beyond the twelfth tells it.
pub(super) fn order<'a>(dates: impl Iterator<Item = &'a str>) -> Order {
    let mut order = Order::Untold;
    for (first, second, _) in dates.filter_map(numbers) {
        let shown = match (first > 12, second > 12) {
            (true, false) => Order::Day,
            (false, true) => Order::Month,
            _ => continue,
        };
        if order != Order::Untold && order != shown {
            return Order::Untold;
        }
        order = shown;
    }
    order
}

/// A date as `YYYY-MM-DD`; a year or a month alone stay as they are, a time of day is left out.
pub(super) fn date(text: &str, order: Order) -> Result<String, Sentence> {
    let text = day_of(text.trim());
    let Some((first, second, year)) = numbers(text) else {
        crate::record::check_date("received", text).map_err(Fault::sentence)?;
        return Ok(text.to_owned());
    };
    let dotted = text.contains('.');
    let day_first = dotted || first > 12 || order == Order::Day || first == second;
    let month_first = second > 12 || order == Order::Month;
    let (day, month) = match (day_first, month_first) {
        (true, _) if second <= 12 || !month_first => (first, second),
        (_, true) => (second, first),
        _ => return Err(told("import-date-order", &[("date", &text)])),
    };
    let date = format!("{year}-{month:02}-{day:02}");
    let exists = crate::record::check_date("received", &date);
    exists.map_err(|_| told("fault-date", &[("date", &text)]))?;
    Ok(date)
}

/// The day of a date with a time.
fn day_of(text: &str) -> &str {
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    if day.chars().any(|letter| letter.is_ascii_digit()) && day.len() >= 8 {
        day
    } else {
        text
    }
}

/// Two numbers and a year of four digits, parted by dots, slashes or hyphens.
fn numbers(text: &str) -> Option<(u8, u8, &str)> {
    let mut parts = day_of(text.trim()).split(['.', '/', '-']);
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let short = first.len() <= 2 && second.len() <= 2;
    let whole = digits && short && parts.next().is_none();
    whole.then_some((first.parse().ok()?, second.parse().ok()?, year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_read_in_one_way_is_read() {
        for (text, told) in [
            ("2027-05-02", "2027-05-02"),
            ("2027-05-02T09:30:00Z", "2027-05-02"),
            ("2027-05-02 09:30", "2027-05-02"),
            ("2.5.2027", "2027-05-02"),
            ("31/05/2027", "2027-05-31"),
            ("05/31/2027", "2027-05-31"),
            ("05/05/2027", "2027-05-05"),
            ("2027-05", "2027-05"),
            ("2027", "2027"),
            ("", ""),
        ] {
            assert_eq!(date(text, Order::Untold).as_deref(), Ok(told), "{text}");
        }
    }

    #[test]
    fn what_does_not_exist_or_is_two_days_is_refused() {
        for text in [
            "31.02.2027",
            "02/03/2027",
            "45/45/2027",
            "soon",
            "3 May",
            "1/2/27",
        ] {
            assert!(date(text, Order::Untold).is_err(), "{text}");
        }
    }

    #[test]
    fn one_date_tells_the_order_of_its_column() {
        assert_eq!(order(["02/03/2027", "14/03/2027"].into_iter()), Order::Day);
        assert_eq!(
            order(["02/03/2027", "03/14/2027"].into_iter()),
            Order::Month
        );
        assert_eq!(
            order(["14/03/2027", "03/14/2027"].into_iter()),
            Order::Untold
        );
        assert_eq!(date("02/03/2027", Order::Day).as_deref(), Ok("2027-03-02"));
        assert_eq!(
            date("02/03/2027", Order::Month).as_deref(),
            Ok("2027-02-03")
        );
    }
}
