//! The overview of the 23 objectives. Status words print only when the State ticked them.

use crate::Input;
use crate::runs::words;
use crate::table::table;
use model::UnitKey;
use model::draft::DraftBlock;

pub(crate) fn overview(input: &Input<'_>) -> Vec<DraftBlock> {
    let status = input.ticked("print_status");
    let priorities = input.review.priorities();
    let mut rows = vec![];
    for one in &input.reference.objectives {
        let own = input.review.unit(&UnitKey::objective(one.number).0).own();
        let chosen = priorities.contains(&one.number);
        if !chosen && own.text("lead").is_empty() && own.text("status").is_empty() {
            continue;
        }
        let mut row = vec![
            words(one.number.to_string()),
            words(one.short(input.words.language())),
            words(own.text("lead")),
            words(if chosen {
                input.say("priority-yes")
            } else {
                String::new()
            }),
        ];
        if status {
            let key = own.text("status");
            row.push(words(if key.is_empty() {
                String::new()
            } else {
                input.say(&format!("status-{key}"))
            }));
        }
        rows.push(row);
    }
    if rows.is_empty() {
        return vec![];
    }
    let mut head = vec![
        "column-number",
        "column-objective",
        "column-lead",
        "column-priority",
    ];
    let mut widths = vec![0.4, 2.2, 2.4, 0.9];
    if status {
        head.push("column-status");
        widths.push(1.1);
    }
    let head = head.into_iter().map(|key| input.say(key)).collect();
    vec![table(input.say("overview-caption"), &widths, head, rows)]
}
