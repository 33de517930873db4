//! What was done, in sentences; undo and redo as new operations; the review as it was.

mod at;
mod changes;
mod list;
mod sentence;
mod stack;
mod undo;

pub(crate) use changes::changes;
pub(crate) use list::list;
pub(crate) use sentence::sentence;
pub(crate) use stack::next;
pub(crate) use undo::{redo, undo};
