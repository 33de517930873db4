//! A wall around foreign parsers: they panic, recurse and linger; this program does not.

use crate::unread::Unread;
use std::sync::mpsc::channel;
use std::thread::{Builder, scope};
use std::time::Duration;

/// Room for parsers that call themselves for each level of nesting.
const STACK: usize = 64 << 20;

/// What a person waits for one file before the next is read.
const PATIENCE: Duration = Duration::from_secs(20);

/// Runs a parser apart: a panic is a damaged file.
pub(crate) fn apart<T: Send>(work: impl FnOnce() -> Result<T, Unread> + Send) -> Result<T, Unread> {
    scope(|threads| {
        Builder::new()
            .stack_size(STACK)
            .spawn_scoped(threads, work)
            .map_err(|_| Unread::Large)?
            .join()
            .unwrap_or(Err(Unread::Damaged))
    })
}

/// Runs a parser that may never end: after a while nobody waits for it any more.
pub(crate) fn within_patience<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Unread> + Send + 'static,
) -> Result<T, Unread> {
    let (tell, told) = channel();
    let begun = Builder::new().stack_size(STACK).spawn(move || {
        // nobody may be listening any more
        _ = tell.send(work());
    });
    begun.map_err(|_| Unread::Large)?;
    match told.recv_timeout(PATIENCE) {
        Ok(read) => read,
        Err(std::sync::mpsc::RecvTimeoutError::Timeout) => Err(Unread::Slow),
        Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => Err(Unread::Damaged),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_a_damaged_file() {
        let panics = || -> Result<(), Unread> { panic!("a foreign parser") };
        assert_eq!(apart(panics), Err(Unread::Damaged));
        assert_eq!(within_patience(panics), Err(Unread::Damaged));
        assert_eq!(apart(|| Ok(7)), Ok(7));
    }
}
