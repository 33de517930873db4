//! Why a file, or what is in it, could not be read.

use thiserror::Error;

/// Why a file was not read. The engine has a sentence for each.
#[derive(Debug, Clone, Copy, Error, PartialEq, Eq)]
pub enum Unread {
    /// Nothing is in it.
    #[error("the file is empty")]
    Empty,
    /// A password protects it.
    #[error("the file is protected with a password")]
    Encrypted,
    /// Cut, or damaged on the way.
    #[error("the file is damaged or was cut on the way")]
    Damaged,
    /// Its inside is not what its name says.
    #[error("the file is not what its name says")]
    Foreign,
    /// A format of before 2007, or of Outlook.
    #[error("the file is in an older format")]
    Older,
    /// It holds pictures, or nothing that can be read as words.
    #[error("the file holds no text")]
    NoText,
    /// A picture.
    #[error("the file is a picture")]
    Picture,
    /// A table: it is imported by itself.
    #[error("the file is a table")]
    Table,
    /// An archive inside an archive.
    #[error("the file is an archive inside another")]
    Nested,
    /// Its name leads out of the archive.
    #[error("the name of the file leads out of the archive")]
    Outside,
    /// More than is taken at once.
    #[error("the file is too large")]
    Large,
    /// More files or rows than are taken at once.
    #[error("there are too many of them")]
    Many,
    /// It took too long.
    #[error("reading the file took too long")]
    Slow,
    /// A kind that is not read.
    #[error("this kind of file is not read")]
    Unknown,
}
