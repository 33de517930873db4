//! Places to fill in: boxes to write in, boxes to tick. On paper they work by hand.

use super::ink::{Field, Ink, Kind, Role};
use super::layout::{Pen, WIDE, leading};
use super::lines::Line;
use super::parts::BODY;
use model::paper::{Choice, Tick, Write};

/// A line to write on by hand.
const HAND: f32 = 19.0;
const BOX: f32 = 10.0;
/// From the box to its words.
const GAP: f32 = 16.0;

pub(super) fn write(pen: &mut Pen<'_>, write: &Write) {
    let label = pen.lines(&write.label, BODY, true, WIDE);
    let help = if write.help.is_empty() {
        vec![]
    } else {
        pen.lines(&write.help, 8.5, false, WIDE)
    };
    let high = f32::from(write.lines.max(1)) * HAND + 4.0;
    let words = count(&label) * leading(BODY) + count(&help) * leading(8.5);
    // a long space is cut at the end of the page sooner than leaving half a page white
    let room = pen.left() - words - 6.0;
    let high = if write.lines > 5 && room > 5.0 * HAND {
        high.min(room)
    } else {
        high
    };
    pen.need(words + high + 6.0);
    let element = pen.element(Role::Words);
    pen.put_lines(Role::Words, element, label, BODY, 0.0);
    if !help.is_empty() {
        let element = pen.element(Role::Words);
        pen.put_lines(Role::Words, element, help, 8.5, 0.0);
    }
    pen.y += 2.0;
    space(pen, write, high);
    pen.y += high + 8.0;
}

fn space(pen: &mut Pen<'_>, write: &Write, high: f32) {
    let (x, y) = (pen.begin(0.0, WIDE), pen.y);
    pen.ornament(Ink::Square {
        x,
        y,
        wide: WIDE,
        high,
    });
    let mut rule = y + HAND;
    while write.lines > 1 && rule < y + high - HAND / 2.0 {
        pen.ornament(Ink::Rule {
            x: x + 6.0,
            y: rule,
            long: WIDE - 12.0,
            dark: 0.82,
        });
        rule += HAND;
    }
    field(
        pen,
        &write.name,
        &write.label,
        Kind::Text {
            many: write.lines > 1,
        },
        (x + 1.0, y + 1.0, WIDE - 2.0, high - 2.0),
    );
}

pub(super) fn one(pen: &mut Pen<'_>, choice: &Choice) {
    let label = pen.lines(&choice.label, BODY, true, WIDE);
    let half = WIDE / 2.0;
    let fits = |words: &String| pen.lines(words, BODY, false, half - GAP - 8.0).len() <= 2;
    let columns = if choice.answers.len() > 5 && choice.answers.iter().all(|(_, words)| fits(words))
    {
        2
    } else {
        1
    };
    pen.need(count(&label) * leading(BODY) + 3.0 * leading(BODY));
    let element = pen.element(Role::Words);
    pen.put_lines(Role::Words, element, label, BODY, 0.0);
    pen.y += 3.0;
    let most = WIDE / if columns == 2 { 2.0 } else { 1.0 } - GAP - 8.0;
    for row in choice.answers.chunks(columns) {
        let set: Vec<Vec<Line>> = row
            .iter()
            .map(|(_, words)| pen.lines(words, BODY, false, most))
            .collect();
        let high = set.iter().map(|lines| count(lines)).fold(1.0, f32::max) * leading(BODY) + 3.0;
        pen.need(high);
        let y = pen.y;
        for (column, ((key, words), lines)) in row.iter().zip(set).enumerate() {
            pen.y = y;
            let inset = if column == 0 { 0.0 } else { half };
            let kind = Kind::One {
                key: key.clone(),
                question: choice.label.clone(),
            };
            ticked(pen, &choice.name, words, kind, lines, inset);
        }
        pen.y = y + high;
    }
    pen.y += 5.0;
}

pub(super) fn tick(pen: &mut Pen<'_>, tick: &Tick) {
    let lines = pen.lines(&tick.label, BODY, false, WIDE - GAP);
    let high = count(&lines) * leading(BODY) + 3.0;
    pen.need(high);
    let y = pen.y;
    ticked(pen, &tick.name, &tick.label, Kind::Tick, lines, 0.0);
    pen.y = y + high + 3.0;
}

/// A box with its words behind it.
fn ticked(pen: &mut Pen<'_>, name: &str, label: &str, kind: Kind, lines: Vec<Line>, inset: f32) {
    let (x, y) = (pen.begin(inset, BOX), pen.y + 1.8);
    pen.ornament(Ink::Square {
        x,
        y,
        wide: BOX,
        high: BOX,
    });
    let element = pen.element(Role::Words);
    field(pen, name, label, kind, (x, y, BOX, BOX));
    pen.put_lines(Role::Words, element, lines, BODY, inset + GAP);
}

fn field(pen: &mut Pen<'_>, name: &str, label: &str, kind: Kind, place: (f32, f32, f32, f32)) {
    let after = pen.laid.elements.len().saturating_sub(1);
    let (name, label) = (name.to_owned(), label.to_owned());
    pen.page().fields.push(Field {
        name,
        label,
        kind,
        place,
        after,
    });
}

fn count(lines: &[Line]) -> f32 {
    lines.len() as f32
}
