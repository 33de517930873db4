//! Files in and out: tables that stakeholders send, and the one file that holds a whole review.
//!
//! Bytes in, values out, and the other way round. It never touches a disk and trusts no file.

pub mod copy_file;
pub mod ics;
pub mod table;
