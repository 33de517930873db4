//! Files in and out: tables and documents that stakeholders send, and the one file that holds a whole review.
//!
//! Bytes in, values out, and the other way round. It never touches a disk and trusts no file.

pub mod archive;
pub mod copy_file;
pub mod document;
pub mod docx_out;
pub mod form_docx;
mod guard;
pub mod ics;
pub mod kind;
mod pack;
pub mod sheet_out;
pub mod table;
mod text;
mod unread;

pub use unread::Unread;
