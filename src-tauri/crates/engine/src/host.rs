//! The outside world as values: the clock and chance. Tests give their own.

use chrono::{DateTime, SecondsFormat, Utc};
use std::fmt;
use std::sync::Arc;

type Clock = dyn Fn() -> DateTime<Utc> + Send + Sync;
type Chance = dyn Fn() -> [u8; 16] + Send + Sync;

/// What the engine may ask of the machine it runs on.
#[derive(Clone)]
pub struct Host {
    clock: Arc<Clock>,
    chance: Arc<Chance>,
    user: String,
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Host")
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

impl Host {
    /// A host made of a clock, a source of chance and the name of who is logged in.
    pub fn new(
        clock: impl Fn() -> DateTime<Utc> + Send + Sync + 'static,
        chance: impl Fn() -> [u8; 16] + Send + Sync + 'static,
        user: &str,
    ) -> Self {
        Self {
            clock: Arc::new(clock),
            chance: Arc::new(chance),
            user: user.to_owned(),
        }
    }

    /// This machine.
    pub fn system() -> Self {
        let user = ["USER", "USERNAME"]
            .iter()
            .find_map(|name| std::env::var(name).ok());
        #[allow(clippy::disallowed_methods)]
        Self::new(Utc::now, system_chance, &user.unwrap_or_default())
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// RFC 3339 with milliseconds.
    pub(crate) fn now_text(&self) -> String {
        self.now().to_rfc3339_opts(SecondsFormat::Millis, true)
    }

    /// `YYYY-MM-DD`.
    pub(crate) fn today(&self) -> String {
        self.now().date_naive().to_string()
    }

    pub(crate) fn random(&self) -> [u8; 16] {
        (self.chance)()
    }

    /// A random id of 16 characters.
    pub(crate) fn new_id(&self) -> String {
        const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        self.random()
            .iter()
            .map(|byte| char::from(LETTERS[usize::from(byte % 32)]))
            .collect()
    }

    pub(crate) fn user(&self) -> &str {
        &self.user
    }
}

fn system_chance() -> [u8; 16] {
    let mut bytes = [0; 16];
    // without the system's chance no id is safe to give: nothing sensible is left to do
    #[allow(clippy::expect_used)]
    getrandom::fill(&mut bytes).expect("this system gives no random numbers");
    bytes
}
