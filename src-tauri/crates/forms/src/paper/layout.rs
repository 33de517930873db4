//! Where everything stands: pieces flow down the pages, a question never stands apart from its space.

use super::faces::Faces;
use super::ink::{Ink, PAPER, Page, Piece, Role};
use super::lines::{Line, Type, lines, set};
use super::parts;
use model::paper::Paper;

pub(super) const SIDE: f32 = 54.0;
pub(super) const WIDE: f32 = PAPER.0 - 2.0 * SIDE;
const TOP: f32 = 54.0;
const END: f32 = PAPER.1 - 64.0;

/// The pages.
#[derive(Debug, Default)]
pub(super) struct Laid {
    pub(super) pages: Vec<Page>,
    /// What each element is, in the order of reading.
    pub(super) elements: Vec<Role>,
}

/// A pen that goes down the pages.
pub(super) struct Pen<'a> {
    pub(super) faces: &'a Faces<'a>,
    pub(super) rtl: bool,
    pub(super) y: f32,
    pub(super) laid: Laid,
}

pub(super) fn lay(paper: &Paper, faces: &Faces<'_>) -> Laid {
    let mut pen = Pen {
        faces,
        rtl: paper.rtl,
        y: TOP,
        laid: Laid {
            pages: vec![Page::default()],
            elements: vec![],
        },
    };
    pen.paragraph(Role::Title, &paper.title, 18.0, true);
    if !paper.subject.is_empty() {
        pen.y += 2.0;
        pen.paragraph(Role::Words, &paper.subject, 10.5, false);
    }
    pen.y += 6.0;
    let y = pen.y;
    pen.ornament(Ink::Rule {
        x: SIDE,
        y,
        long: WIDE,
        dark: 0.3,
    });
    pen.y += 8.0;
    for part in &paper.parts {
        parts::put(&mut pen, part);
    }
    foot(&mut pen, &paper.foot);
    pen.laid
}

impl Pen<'_> {
    pub(super) fn kind(&self, size: f32, bold: bool) -> Type {
        Type {
            size,
            bold,
            rtl: self.rtl,
        }
    }

    /// The left edge of something `wide` that begins `inset` from where a line begins.
    pub(super) fn begin(&self, inset: f32, wide: f32) -> f32 {
        if self.rtl {
            PAPER.0 - SIDE - inset - wide
        } else {
            SIDE + inset
        }
    }

    pub(super) fn lines(&self, text: &str, size: f32, bold: bool, most: f32) -> Vec<Line> {
        lines(self.faces, text, self.kind(size, bold), most)
    }

    /// Goes on a new page where `high` points are not left.
    pub(super) fn need(&mut self, high: f32) {
        if self.y + high > END && self.y > TOP {
            self.laid.pages.push(Page::default());
            self.y = TOP;
        }
    }

    /// What is left of the page.
    pub(super) fn left(&self) -> f32 {
        END - self.y
    }

    pub(super) fn page(&mut self) -> &mut Page {
        if self.laid.pages.is_empty() {
            self.laid.pages.push(Page::default());
        }
        let last = self.laid.pages.len() - 1;
        &mut self.laid.pages[last]
    }

    pub(super) fn ornament(&mut self, ink: Ink) {
        let piece = Piece {
            role: Role::Ornament,
            element: 0,
            ink: vec![ink],
        };
        self.page().pieces.push(piece);
    }

    /// Begins something that is read as one.
    pub(super) fn element(&mut self, role: Role) -> usize {
        self.laid.elements.push(role);
        self.laid.elements.len() - 1
    }

    /// Sets a paragraph over the whole width; it may go on over the page.
    pub(super) fn paragraph(&mut self, role: Role, text: &str, size: f32, bold: bool) {
        let broken = self.lines(text, size, bold, WIDE);
        let element = self.element(role);
        self.put_lines(role, element, broken, size, 0.0);
    }

    /// Puts lines that begin `inset` from where a line begins.
    pub(super) fn put_lines(
        &mut self,
        role: Role,
        element: usize,
        lines: Vec<Line>,
        size: f32,
        inset: f32,
    ) {
        for line in lines {
            self.need(leading(size));
            let y = self.y + size * 1.05;
            let x = self.begin(inset, line.wide);
            let ink = vec![Ink::Words { x, y, size, line }];
            self.page().pieces.push(Piece { role, element, ink });
            self.y += leading(size);
        }
    }
}

/// From one baseline to the next; room for the marks of Arabic.
pub(super) fn leading(size: f32) -> f32 {
    size * 1.42
}

/// The foot of each page: what the paper says there, and which page it is.
fn foot(pen: &mut Pen<'_>, words: &str) {
    let kind = pen.kind(8.0, false);
    let all = pen.laid.pages.len();
    let left = set(pen.faces, words, kind);
    for number in 1..=all {
        let count = set(pen.faces, &format!("{number} / {all}"), kind);
        let y = PAPER.1 - 38.0;
        let (near, far) = (
            pen.begin(0.0, left.wide),
            pen.begin(WIDE - count.wide, count.wide),
        );
        let ink = vec![
            Ink::Words {
                x: near,
                y,
                size: 8.0,
                line: left.clone(),
            },
            Ink::Words {
                x: far,
                y,
                size: 8.0,
                line: count,
            },
        ];
        pen.laid.pages[number - 1].pieces.push(Piece {
            role: Role::Ornament,
            element: 0,
            ink,
        });
    }
}
