//! Sections, objectives and principles: questions, answers, order.

mod answer;
mod blocks;
mod figures;
mod get;
mod order;
mod priorities;
mod replace;
mod seat;
mod take_over;
mod why;

pub(crate) use answer::{answer, commit_answer, told_as, typed_over};
pub(crate) use get::get;
pub(crate) use order::{add, reorder};
pub(crate) use priorities::choose_priorities;
pub(crate) use replace::replace_words;
pub(crate) use seat::place_words;
pub(crate) use take_over::take_over;
pub(crate) use why::why;
