//! What a verb has to say: the same answer in words and in JSON.

use crate::refusal;
use serde::Serialize;
use serde_json::Value;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// An answer.
#[derive(Debug, Default)]
pub(crate) struct Said {
    value: Value,
    text: String,
    asides: Vec<String>,
    unwell: bool,
}

impl Said {
    /// An answer in both forms.
    pub(crate) fn new(answer: &impl Serialize, text: impl Into<String>) -> Self {
        Self {
            value: serde_json::to_value(answer).unwrap_or_default(),
            text: text.into(),
            ..Self::default()
        }
    }

    /// An answer that is JSON whichever way it is asked for.
    pub(crate) fn json(answer: &impl Serialize) -> Self {
        let mut said = Self::new(answer, "");
        said.text = pretty(&said.value);
        said
    }

    /// … with sentences beside it, on standard error.
    pub(crate) fn aside(mut self, sentences: impl IntoIterator<Item = String>) -> Self {
        self.asides.extend(sentences);
        self
    }

    /// … that a script should take for a no.
    pub(crate) fn unless(mut self, well: bool) -> Self {
        self.unwell = !well;
        self
    }

    /// Says it. A reader who has had enough (`| head`) is no fault.
    pub(crate) fn speak(self, json: bool) -> ExitCode {
        let text = if json { pretty(&self.value) } else { self.text };
        let text = text.trim_end();
        if !json {
            for aside in &self.asides {
                _ = writeln!(io::stderr(), "{aside}");
            }
        }
        let written = if text.is_empty() { Ok(()) } else { write(text) };
        match written {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => refusal::no_output(&error, json),
            _ if self.unwell => ExitCode::FAILURE,
            _ => ExitCode::SUCCESS,
        }
    }
}

fn write(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.write_all(b"\n")?;
    out.flush()
}

fn pretty(value: &Value) -> String {
    format!("{value:#}")
}
