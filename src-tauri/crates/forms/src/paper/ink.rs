//! What is drawn on a page, before it is printed: everything in points from the upper left.

use super::lines::Line;

/// Width and height of the paper.
pub(super) const PAPER: (f32, f32) = (595.28, 841.89);

/// Something drawn.
#[derive(Debug, Clone)]
pub(super) enum Ink {
    /// A line of letters: left edge and baseline.
    Words {
        x: f32,
        y: f32,
        size: f32,
        line: Line,
    },
    /// A line to write on.
    Rule {
        x: f32,
        y: f32,
        long: f32,
        dark: f32,
    },
    /// A box; `y` is its upper edge.
    Square {
        x: f32,
        y: f32,
        wide: f32,
        high: f32,
    },
}

/// What a thing on the page is, for who hears it read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The title.
    Title,
    /// A heading.
    Heading,
    /// A paragraph.
    Words,
    /// Nothing that is read: a rule, a box, the foot.
    Ornament,
}

/// Things drawn that are read as one.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub(super) role: Role,
    /// Pieces of one number are one paragraph.
    pub(super) element: usize,
    pub(super) ink: Vec<Ink>,
}

/// Where a field stands.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) kind: Kind,
    /// Left, top, width, height.
    pub(super) place: (f32, f32, f32, f32),
    /// Read after this element.
    pub(super) after: usize,
}

/// What can be filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words.
    Text {
        /// More than one line.
        many: bool,
    },
    /// A box.
    Tick,
    /// One of several answers, with its key.
    One {
        /// Key of the answer.
        key: String,
        /// What is asked.
        question: String,
    },
}

/// A page.
#[derive(Debug, Clone, Default)]
pub(super) struct Page {
    pub(super) pieces: Vec<Piece>,
    pub(super) fields: Vec<Field>,
}
