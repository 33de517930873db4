//! Themes of passages: every reader's own, beside the others'.

mod compare;
mod file;
mod list;
mod tag;

pub(crate) use compare::compare_tags;
pub(crate) use file::{export_themes, import_themes};
pub(crate) use list::list_tags;
pub(crate) use tag::{tag_passage, untag};

/// The key of a theme of the review's own.
fn own(id: &str) -> String {
    format!("theme:{id}")
}
