//! What follows from the record of a consultation. A rule that can't tell leaves the check to a person.

use super::{Looked, Standing};
use crate::date::date;
use crate::passages::{heard, of_paragraph_44};
use chrono::NaiveDate;
use model::engagement::EngagementCheck;
use model::words::Arg;

/// What a rule found.
#[derive(Default)]
pub(super) struct Known {
    /// None where a person is to say.
    pub(super) standing: Option<Standing>,
    /// In words.
    pub(super) fact: String,
}

impl Looked<'_> {
    pub(super) fn rule(&self, check: &EngagementCheck) -> Known {
        match check.rule.as_str() {
            "registration" => self.registration(check.days),
            "categories" => self.categories(),
            "evaluation" => self.evaluation(),
            "webcast-meeting" => self.webcast("webcast_meeting"),
            "webcast-consultation" => self.webcast("webcast_consultation"),
            "announced" => self.announced(),
            "notice" => self.notice(),
            "languages" => self.counted(
                "engagement-languages",
                self.consultation.set("language").len(),
            ),
            "regions" => self.counted("engagement-regions", self.regions()),
            _ => Known::default(),
        }
    }

    fn fact(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.say(key, args)
    }

    fn day(&self, field: &str) -> Option<NaiveDate> {
        NaiveDate::parse_from_str(self.consultation.text(field), "%Y-%m-%d").ok()
    }

    /// How many days open registration was announced ahead.
    fn registration(&self, needed: i64) -> Known {
        let open = self.consultation.0.get("registration");
        if open == Some(&false.into()) {
            return Known {
                standing: Some(Standing::NotYet),
                fact: self.fact("engagement-not-open", &[]),
            };
        }
        let (Some(announced), Some(begins)) = (self.day("announced"), self.day("from")) else {
            return Known {
                standing: None,
                fact: self.fact("engagement-no-days", &[]),
            };
        };
        let days = (begins - announced).num_days().max(0);
        let standing = match (days >= needed, open == Some(&true.into())) {
            (false, _) => Some(Standing::NotYet),
            (true, true) => Some(Standing::Met),
            (true, false) => None,
        };
        let args = [("days", Arg::Count(days)), ("needed", Arg::Count(needed))];
        Known {
            standing,
            fact: self.fact("engagement-days", &args),
        }
    }

    /// How long a call stands open; whether that is enough no source says in days.
    fn notice(&self) -> Known {
        let begins = self.day("announced").or_else(|| self.day("from"));
        let (Some(begins), Some(ends)) = (begins, self.day("to")) else {
            return Known::default();
        };
        let days = (ends - begins).num_days().max(0);
        Known {
            standing: None,
            fact: self.fact("engagement-open-days", &[("days", Arg::Count(days))]),
        }
    }

    fn categories(&self) -> Known {
        let all = of_paragraph_44(self.reference).count();
        let present = of_paragraph_44(self.reference)
            .filter(|key| heard(self.consultation, key))
            .count();
        if present == 0 {
            return Known::default();
        }
        let args = [("present", present.into()), ("all", all.into())];
        Known {
            standing: Some(match present == all {
                true => Standing::Met,
                false => Standing::NotYet,
            }),
            fact: self.fact("engagement-categories", &args),
        }
    }

    fn webcast(&self, field: &str) -> Known {
        let address = self.consultation.text(field).trim();
        Known {
            standing: (!address.is_empty()).then_some(Standing::Met),
            fact: address.to_owned(),
        }
    }

    fn announced(&self) -> Known {
        let place = self.consultation.text("announced_where").trim();
        let day = date(self.words, self.consultation.text("announced"));
        let fact = match (place.is_empty(), day.is_empty()) {
            (true, true) => String::new(),
            (false, true) => self.fact("engagement-announced-at", &[("place", place.into())]),
            (true, false) => self.fact("engagement-announced-on", &[("day", day.as_str().into())]),
            (false, false) => self.fact(
                "engagement-announced",
                &[("place", place.into()), ("day", day.as_str().into())],
            ),
        };
        Known {
            standing: None,
            fact,
        }
    }

    fn counted(&self, key: &str, count: usize) -> Known {
        Known {
            standing: None,
            fact: match count {
                0 => String::new(),
                _ => self.fact(key, &[("count", count.into())]),
            },
        }
    }

    fn regions(&self) -> usize {
        let regions = self.consultation.0.keys();
        regions
            .filter(|name| name.starts_with("region:"))
            .filter(|name| self.consultation.number(name).unwrap_or(0) > 0)
            .count()
    }

    /// A session of evaluation on the last day or later.
    fn evaluation(&self) -> Known {
        let (from, to) = (self.consultation.text("from"), self.consultation.text("to"));
        let last = if to.is_empty() { from } else { to };
        if last.is_empty() {
            return Known::default();
        }
        let sessions = self.review.consultations();
        let after = sessions.iter().find(|(_, one)| {
            one.text("kind") == "evaluation"
                && !one.text("from").is_empty()
                && one.text("from") >= last
        });
        let today = self.today.format("%Y-%m-%d").to_string();
        match after {
            Some((_, session)) => {
                let day = date(self.words, session.text("from"));
                let is_over = session.text("from") <= today.as_str();
                let key = if is_over {
                    "engagement-evaluated"
                } else {
                    "engagement-to-evaluate"
                };
                Known {
                    standing: Some(if is_over {
                        Standing::Met
                    } else {
                        Standing::NotYet
                    }),
                    fact: self.fact(key, &[("day", day.as_str().into())]),
                }
            }
            None => Known {
                standing: Some(Standing::NotYet),
                fact: self.fact("engagement-no-evaluation", &[]),
            },
        }
    }
}
