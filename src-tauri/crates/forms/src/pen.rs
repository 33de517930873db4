//! A pen on an A4 page: millimetres from the upper left, as paper is read.

use crate::letters::width;
use printpdf::{
    BuiltinFont, Color, Greyscale, Line, LinePoint, Mm, Op, PaintMode, PdfFontHandle, Point, Pt,
    Rect, TextItem,
};

/// Width and height of the paper in millimetres.
pub(crate) const PAPER: (f32, f32) = (210.0, 297.0);

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// What was drawn so far.
#[derive(Debug, Default)]
pub(crate) struct Pen {
    pub(crate) ops: Vec<Op>,
}

impl Pen {
    /// Words whose baseline begins at a point; `size` in points.
    pub(crate) fn words(&mut self, x: f32, y: f32, size: f32, bold: bool, text: &str) {
        let face = if bold {
            BuiltinFont::HelveticaBold
        } else {
            BuiltinFont::Helvetica
        };
        self.ops.extend([
            Op::StartTextSection,
            Op::SetTextCursor { pos: point(x, y) },
            Op::SetFont {
                font: PdfFontHandle::Builtin(face),
                size: Pt(size),
            },
            Op::SetFillColor { col: grey(0.1) },
            Op::ShowText {
                items: vec![TextItem::Text(text.to_owned())],
            },
            Op::EndTextSection,
        ]);
    }

    /// A line to write on.
    pub(crate) fn rule(&mut self, x: f32, y: f32, long: f32) {
        self.stroke(0.5, 0.55);
        let end = |x| LinePoint {
            p: point(x, y),
            bezier: false,
        };
        self.ops.push(Op::DrawLine {
            line: Line {
                points: vec![end(x), end(x + long)],
                is_closed: false,
            },
        });
    }

    /// A box to tick or to write in; `y` is its lower edge.
    pub(crate) fn square(&mut self, x: f32, y: f32, wide: f32, high: f32) {
        self.stroke(0.7, 0.2);
        let Point { x, y } = point(x, y);
        let rectangle = Rect {
            x,
            y,
            width: Mm(wide).into_pt(),
            height: Mm(high).into_pt(),
            mode: Some(PaintMode::Stroke),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    /// A label with a line behind it that ends at `end`.
    pub(crate) fn field(&mut self, x: f32, y: f32, end: f32, label: &str) {
        self.words(x, y, 9.0, false, label);
        let begin = x + width(label, 9.0, false) / MM + 2.0;
        self.rule(begin, y + 0.8, (end - begin).max(10.0));
    }

    /// A box with words behind it.
    pub(crate) fn choice(&mut self, x: f32, y: f32, text: &str) {
        self.square(x, y + 0.4, 3.4, 3.4);
        self.words(x + 5.0, y, 9.0, false, text);
    }

    fn stroke(&mut self, thick: f32, dark: f32) {
        self.ops.push(Op::SetOutlineThickness { pt: Pt(thick) });
        self.ops.push(Op::SetOutlineColor { col: grey(dark) });
    }
}

fn grey(percent: f32) -> Color {
    Color::Greyscale(Greyscale {
        percent,
        icc_profile: None,
    })
}

fn point(x: f32, y: f32) -> Point {
    Point::new(Mm(x), Mm(PAPER.1 - y))
}
