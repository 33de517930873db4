//! Plain text for a terminal: tables, wrapped paragraphs, numbers and times in words. No colours.

mod block;
mod table;
mod text;
mod words;

pub(crate) use block::words_of;
pub(crate) use table::Table;
pub(crate) use text::{line, paragraphs};
pub(crate) use words::{counted, day_time, seconds, size};
