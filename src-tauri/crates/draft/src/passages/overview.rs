//! The overview of the 23 objectives. Status words print only when the State ticked them.

use crate::Input;
use crate::matrix::{asks, in_order, status};
use crate::runs::words;
use crate::table::table;
use model::UnitKey;
use model::draft::{DraftBlock, DraftRun};
use model::reference::Objective;

/// What the overview can show of an objective: column, relative width, what its cell says.
struct Column<'a> {
    key: &'static str,
    width: f64,
    cell: Box<dyn Fn(&Objective) -> String + 'a>,
}

pub(crate) fn overview(input: &Input<'_>) -> Vec<DraftBlock> {
    rows_of(input, in_order(input).into_iter())
}

/// The overview of some of the objectives.
pub(crate) fn rows_of<'a>(
    input: &Input<'_>,
    objectives: impl Iterator<Item = &'a Objective>,
) -> Vec<DraftBlock> {
    let columns = columns(input);
    let rows: Vec<Vec<Vec<DraftRun>>> = objectives
        .filter(|one| is_reported(input, one))
        .map(|one| {
            columns
                .iter()
                .map(|column| words((column.cell)(one)))
                .collect()
        })
        .collect();
    if rows.is_empty() {
        return vec![];
    }
    let head = columns.iter().map(|column| input.say(column.key)).collect();
    let widths: Vec<f64> = columns.iter().map(|column| column.width).collect();
    vec![table(input.say("overview-caption"), &widths, head, rows)]
}

/// An objective stands in the overview when the review says anything of it.
fn is_reported(input: &Input<'_>, one: &Objective) -> bool {
    let unit = input.review.unit(&UnitKey::objective(one.number).0);
    let own = unit.own();
    let said = |(_, block): (&str, &model::Fields)| !block.text("text").trim().is_empty();
    own.flag("priority")
        || ["lead", "status", "reported_by"]
            .iter()
            .any(|field| !own.text(field).is_empty())
        || unit.records("block").any(said)
}

/// Whether objectives that are no priority stand beside those that are: else a column would say nothing.
fn has_others(input: &Input<'_>) -> bool {
    let priorities = input.review.priorities();
    let is_other = |one: &Objective| !priorities.contains(&one.number) && is_reported(input, one);
    !priorities.is_empty() && input.reference.objectives.iter().any(is_other)
}

fn columns<'a>(input: &'a Input<'_>) -> Vec<Column<'a>> {
    let seat = input
        .seats
        .iter()
        .find(|seat| seat.plan.kind == "objectives");
    let asked = |field: &str| seat.is_some_and(|seat| asks(seat, field));
    let own = |one: &Objective| input.review.unit(&UnitKey::objective(one.number).0).own();
    let mut columns = vec![
        column("column-number", 0.4, |one| one.number.to_string()),
        column("column-objective", 2.5, |one| {
            one.short(input.words.language()).to_owned()
        }),
    ];
    if input.ticked("by_round_table") {
        columns.push(column("column-round-table", 0.9, |one| {
            one.round_table.to_string()
        }));
    }
    if asked("lead") {
        columns.push(column("column-lead", 2.4, move |one| {
            own(one).text("lead").to_owned()
        }));
    }
    if asked("reported_by") {
        columns.push(column("column-reported-by", 2.4, move |one| {
            own(one).text("reported_by").to_owned()
        }));
    }
    if has_others(input) {
        columns.push(column("column-priority", 0.9, move |one| {
            if own(one).flag("priority") {
                input.say("priority-yes")
            } else {
                String::new()
            }
        }));
    }
    if asked("status") && input.ticked("print_status") {
        columns.push(column("column-status", 1.1, move |one| {
            status(input, own(one))
        }));
    }
    columns
}

fn column<'a>(
    key: &'static str,
    width: f64,
    cell: impl Fn(&Objective) -> String + 'a,
) -> Column<'a> {
    Column {
        key,
        width,
        cell: Box::new(cell),
    }
}
