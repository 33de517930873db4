//! The parts of a paper, each put where the pen stands.

use super::boxes;
use super::ink::Role;
use super::layout::{Pen, WIDE, leading};
use model::paper::Part;

pub(super) const BODY: f32 = 10.0;
const SMALL: f32 = 8.5;

pub(super) fn put(pen: &mut Pen<'_>, part: &Part) {
    match part {
        Part::Heading(words) => heading(pen, words),
        Part::Words(words) => spaced(pen, words, BODY),
        Part::Note(words) => spaced(pen, words, SMALL),
        Part::Item(words) => item(pen, words),
        Part::Write(write) => boxes::write(pen, write),
        Part::One(choice) => boxes::one(pen, choice),
        Part::Tick(tick) => boxes::tick(pen, tick),
    }
}

/// A heading does not stay alone at the end of a page.
fn heading(pen: &mut Pen<'_>, words: &str) {
    pen.y += 10.0;
    pen.need(leading(12.5) + 5.0 * leading(BODY));
    pen.paragraph(Role::Heading, words, 12.5, true);
    pen.y += 2.0;
}

fn spaced(pen: &mut Pen<'_>, words: &str, size: f32) {
    pen.paragraph(Role::Words, words, size, false);
    pen.y += size * 0.45;
}

fn item(pen: &mut Pen<'_>, words: &str) {
    let lines = pen.lines(words, BODY, false, WIDE - 14.0);
    let mark = pen.lines("•", BODY, false, WIDE);
    let element = pen.element(Role::Words);
    pen.need(leading(BODY));
    let y = pen.y;
    pen.put_lines(Role::Words, element, mark, BODY, 2.0);
    pen.y = y;
    pen.put_lines(Role::Words, element, lines, BODY, 14.0);
    pen.y += 1.5;
}
