//! Words on screen and on paper: asked for by key, given by a host that has the Fluent files.

/// An argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// Words, put in as they are.
    Text(&'a str),
    /// A count, which picks the plural.
    Count(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}
impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// The messages of one language.
pub trait Words {
    /// BCP 47 code of the language.
    fn language(&self) -> &str;
    /// The message `key` with its arguments. A key without a message gives the key itself.
    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String;
}
