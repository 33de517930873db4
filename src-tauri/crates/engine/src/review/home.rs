//! The home screen: reviews, what comes next, the state of the backups.

use super::get::{matrix_units, progress as unit_progress};
use super::outline::Outline;
use crate::sentence::told;
use crate::wire::reviews::{Deadline, Home, Nothing, Progress, ReviewRow};
use crate::{Engine, Fault, Result};
use chrono::{DateTime, NaiveDate};
use model::reference::Reference;
use model::{Review, UnitKey};
use store::ReviewHead;

/// How long the bin keeps a review.
const BIN_DAYS: i64 = 90;

pub(crate) fn home(engine: &Engine, _: Nothing) -> Result<Home> {
    let heads = engine.read(|db| db.reviews())?;
    let mut reviews = heads
        .iter()
        .map(|head| row_of(engine, head))
        .collect::<Result<Vec<_>>>()?;
    reviews.retain(|row| row.bin_days_left.is_none_or(|left| left > 0));
    reviews.sort_by_key(|row| !row.binned_at.is_empty());
    let calendar = calendar(engine, &reviews)?;
    // a backup has its name only once it passed its check; to check them all again takes minutes
    let newest = store::newest_backup(engine.place.folder());
    let backup_checked_at = newest
        .map(|name| name.chars().take(10).collect())
        .unwrap_or_default();
    Ok(Home {
        reviews,
        calendar,
        backup_checked_at,
    })
}

/// One review, as the home screen shows it.
pub(crate) fn row(engine: &Engine, id: &str) -> Result<ReviewRow> {
    let head = engine.read(|db| db.review(id))?;
    row_of(
        engine,
        &head.ok_or_else(|| Fault::missing(told("fault-no-review", &[])))?,
    )
}

fn row_of(engine: &Engine, head: &ReviewHead) -> Result<ReviewRow> {
    let review = engine.review(&head.id)?;
    let language = engine.language()?;
    let outline = Outline::of(engine, &review, &language);
    let profile = review.profile();
    let text = |name: &str| profile.text(name).to_owned();
    let last_unit = last_unit(engine, &head.id)?;
    let last_title = outline
        .sections
        .iter()
        .find(|seat| seat.unit == last_unit)
        .map(|seat| seat.title.clone());
    let open = |fields: &model::Fields| matches!(fields.text("outcome"), "" | "pending");
    Ok(ReviewRow {
        id: head.id.clone(),
        title: text("title"),
        template: text("template"),
        template_title: outline.words.title.clone(),
        country: text("country"),
        language: text("language"),
        lead: text("lead"),
        due: text("due"),
        due_in_days: days_until(engine, profile.text("due")),
        saved_at: head.saved_at.clone(),
        progress: progress(&review, &engine.assets().reference, &outline),
        contributions: review.contributions().count(),
        open_contributions: review
            .contributions()
            .filter(|(_, fields)| open(fields))
            .count(),
        undecided: crate::copy::two_versions(engine, &head.id)?.len(),
        last_unit,
        last_title: last_title.unwrap_or_default(),
        approved: approved(engine, &review)?,
        sample: profile.flag("sample"),
        bin_days_left: head
            .binned_at
            .as_deref()
            .and_then(|at| bin_days_left(engine, at)),
        binned_at: head.binned_at.clone().unwrap_or_default(),
    })
}

fn progress(review: &Review, reference: &Reference, outline: &Outline) -> Progress {
    let mut progress = Progress::default();
    let mut count = |unit: &str, questions: &[model::template::QuestionPlan]| {
        let asked: Vec<_> = questions
            .iter()
            .filter(|question| question.kind != "passage")
            .collect();
        let unit = unit_progress(review, unit, &asked);
        progress.answered += unit.answered;
        progress.cleared += unit.cleared;
        progress.total += unit.total;
    };
    for seat in outline
        .sections
        .iter()
        .filter(|seat| !review.unit(&seat.unit).own().flag("omitted"))
    {
        count(&seat.unit, &seat.plan.questions);
        if let Some(matrix) = &seat.plan.matrix {
            matrix_units(review, reference, &seat.plan.kind)
                .iter()
                .for_each(|unit| count(unit, &matrix.questions));
        }
    }
    progress
}

fn last_unit(engine: &Engine, review: &str) -> Result<String> {
    let rows = engine.read(|db| db.operations(review, 0, 20))?;
    let unit = |args: &str| {
        let args: serde_json::Value = serde_json::from_str(args).ok()?;
        args["unit"]
            .as_str()
            .filter(|unit| unit.starts_with("section:"))
            .map(str::to_owned)
    };
    Ok(rows
        .iter()
        .find_map(|row| unit(&row.args))
        .unwrap_or_default())
}

fn approved(engine: &Engine, review: &Review) -> Result<String> {
    let mut approvals: Vec<_> = review
        .unit(UnitKey::APPROVALS)
        .records("approval")
        .map(|(_, fields)| fields)
        .collect();
    approvals.sort_by_key(|fields| fields.text("at").to_owned());
    let Some(last) = approvals
        .last()
        .filter(|_| crate::state::is_read_only(review))
    else {
        return Ok(String::new());
    };
    let day = draft::date(&engine.words()?, last.text("date"));
    Ok(format!("{}, {day}", last.text("name")))
}

fn days_until(engine: &Engine, date: &str) -> Option<i64> {
    let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()?;
    Some((date - engine.host.now().date_naive()).num_days())
}

fn bin_days_left(engine: &Engine, at: &str) -> Option<i64> {
    let at = DateTime::parse_from_rfc3339(at).ok()?;
    Some(BIN_DAYS - (engine.host.now() - at.to_utc()).num_days())
}

fn calendar(engine: &Engine, reviews: &[ReviewRow]) -> Result<Vec<Deadline>> {
    let language = engine.language()?;
    let assets = engine.assets();
    let this_year = engine.host.today()[..4].parse::<u16>().unwrap_or(0);
    let due = reviews
        .iter()
        .filter(|row| !row.due.is_empty() && row.binned_at.is_empty() && !row.sample)
        .map(|row| Deadline {
            date: row.due.clone(),
            in_days: row.due_in_days,
            title: row.title.clone(),
            review: row.id.clone(),
        });
    let events = assets
        .reference
        .calendar
        .iter()
        .filter(|event| event.year >= this_year)
        .map(|event| {
            let begins = event.date.split('/').next().unwrap_or_default();
            let title = model::reference::pick(&event.titles, &language)
                .cloned()
                .unwrap_or_default();
            let date = if begins.is_empty() {
                event.year.to_string()
            } else {
                begins.to_owned()
            };
            Deadline {
                in_days: days_until(engine, begins),
                date,
                title,
                review: String::new(),
            }
        });
    let mut all: Vec<Deadline> = due
        .chain(events)
        .filter(|one| one.in_days.is_none_or(|days| days >= -30))
        .collect();
    all.sort_by(|a, b| a.date.cmp(&b.date));
    Ok(all)
}
