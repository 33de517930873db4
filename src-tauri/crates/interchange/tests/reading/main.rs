//! Tables and documents as they arrive: well made, oddly made, and made to harm.
#![allow(clippy::unwrap_used)]

mod archives;
mod documents;
mod hostile;
mod made;
mod sheets;
