//! Bytes that a host hands over: a pasted picture, a dropped file.

use super::attach::keep;
use crate::{Engine, Result};

impl Engine {
    /// Stores bytes as an original and gives its id.
    ///
    /// # Errors
    /// [`crate::Fault::Store`] where the disk does not take them.
    pub fn upload(&self, name: &str, media: &str, bytes: Vec<u8>) -> Result<String> {
        keep(self, name, media, bytes)
    }
}
