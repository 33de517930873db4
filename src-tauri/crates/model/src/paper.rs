//! A paper that is sent out and may come back filled in: what stands on it, in order. The PDF, the
//! Word file and the plain text are all drawn from one paper, so that they ask the same.

use std::collections::BTreeMap;

/// What stands on a paper, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paper {
    /// BCP 47 code.
    pub language: String,
    /// Written from right to left.
    pub rtl: bool,
    /// Heading.
    pub title: String,
    /// The line beneath it: whose review it is for.
    pub subject: String,
    /// Everything else, in order.
    pub parts: Vec<Part>,
    /// Facts that come back with the form and are not seen, by field name.
    pub hidden: Vec<(String, String)>,
    /// Stands at the foot of every page.
    pub foot: String,
    /// Year, month and day on which it is made.
    pub made: (i32, u8, u8),
}

/// A piece of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Words(String),
    /// A paragraph in small letters.
    Note(String),
    /// A line of a list.
    Item(String),
    /// Space to write in.
    Write(Write),
    /// Several answers, of which one is ticked.
    One(Choice),
    /// A box to tick.
    Tick(Tick),
}

/// Space to write in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Write {
    /// Field name.
    pub name: String,
    /// What is asked.
    pub label: String,
    /// Help beneath it; empty for none.
    pub help: String,
    /// How many lines; one does not grow.
    pub lines: u8,
}

/// Several answers, of which one is ticked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// Field name.
    pub name: String,
    /// What is asked.
    pub label: String,
    /// Key and words of each answer.
    pub answers: Vec<(String, String)>,
}

/// A box to tick.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tick {
    /// Field name.
    pub name: String,
    /// What is agreed to.
    pub label: String,
}

/// What a paper that came back says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filled {
    /// Answers by field name: words, the key of the answer ticked, `yes` for a box that is ticked.
    pub answers: BTreeMap<String, String>,
    /// What was asked, by field name, as it stands in the file.
    pub asked: BTreeMap<String, String>,
}

impl Filled {
    /// An answer; empty where there is none.
    pub fn answer(&self, name: &str) -> &str {
        self.answers.get(name).map_or("", String::as_str)
    }
}

/// The answer of a box that is ticked.
pub const TICKED: &str = "yes";

/// Why a file that came back can't be taken as a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Not a file of this kind.
    Foreign,
    /// Cut off or damaged.
    Damaged,
    /// Opens only with a password.
    Locked,
    /// It has no fields that can be read.
    NoForm,
    /// It was a form of ours; its fields were turned into print.
    Flattened,
    /// It carries commands that the form did not have.
    Active,
    /// Far larger than a form.
    Large,
}

impl Paper {
    /// The paper as plain text.
    pub fn text(&self) -> String {
        let mut lines = vec![self.title.clone()];
        lines.extend(Some(self.subject.clone()).filter(|line| !line.is_empty()));
        for part in &self.parts {
            part.tell(&mut lines);
        }
        lines.extend(Some(format!("\n{}", self.foot)).filter(|foot| foot.len() > 1));
        lines.join("\n") + "\n"
    }
}

impl Part {
    fn tell(&self, lines: &mut Vec<String>) {
        match self {
            Self::Heading(words) => lines.push(format!("\n\n{}", words.to_uppercase())),
            Self::Words(words) | Self::Note(words) => lines.push(format!("\n{words}")),
            Self::Item(words) => lines.push(format!("- {words}")),
            Self::Write(write) => {
                lines.push(format!("\n{}", write.label));
                lines.extend(Some(write.help.clone()).filter(|help| !help.is_empty()));
                lines.push("____".repeat(16));
            }
            Self::One(choice) => {
                lines.push(format!("\n{}", choice.label));
                lines.extend(
                    choice
                        .answers
                        .iter()
                        .map(|(_, words)| format!("[ ] {words}")),
                );
            }
            Self::Tick(tick) => lines.push(format!("[ ] {}", tick.label)),
        }
    }
}
