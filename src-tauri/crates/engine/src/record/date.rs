//! Dates as people give them: a year, a month or a day that exists.

use crate::sentence::told;
use crate::{Fault, Result};
use chrono::NaiveDate;

/// Accepts nothing, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; there is no 31 February.
pub(crate) fn check_date(field: &str, text: &str) -> Result<()> {
    let whole = match text.len() {
        0 => return Ok(()),
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    if NaiveDate::parse_from_str(&whole, "%Y-%m-%d").is_ok() && whole.len() == 10 {
        return Ok(());
    }
    Err(Fault::invalid(
        field,
        told("fault-date", &[("date", &text)]),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist() {
        for good in ["", "2027", "2027-03", "2028-02-29"] {
            assert!(check_date("due", good).is_ok(), "{good}");
        }
        for bad in [
            "2027-02-31",
            "2027-02-29",
            "2027-13",
            "14/03/2027",
            "soon",
            "2027-3-4",
        ] {
            assert!(check_date("due", bad).is_err(), "{bad}");
        }
    }
}
