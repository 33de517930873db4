//! A terminal: a folder of reviews, somebody logged in, and what the program says.

use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// A computer with the program on it.
pub(crate) struct Terminal {
    folder: TempDir,
    user: &'static str,
}

/// What the program said.
#[derive(Debug)]
pub(crate) struct Heard {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Terminal {
    /// A computer at which `user` is logged in.
    pub(crate) fn of(user: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { folder, user }
    }

    /// … with a review begun; gives its id.
    pub(crate) fn with_review(user: &'static str) -> (Self, String) {
        let terminal = Self::of(user);
        let id = terminal.begin("Review of Aurelia");
        (terminal, id)
    }

    pub(crate) fn begin(&self, title: &str) -> String {
        let template = ["--template", "national-review", "--country", "Aurelia"];
        let made = self.json(&[&["new", "--title", title], &template[..]].concat());
        made["id"].as_str().unwrap().to_owned()
    }

    pub(crate) fn store(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn written(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.file(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// The program, about to run in this computer's folder.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur-cli"));
        command
            .args(args)
            .current_dir(self.folder.path())
            .env("RAPPORTEUR_STORE", self.store())
            .env("USER", self.user)
            .env("HOME", self.folder.path())
            .env_remove("XDG_CONFIG_HOME")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Heard {
        heard(self.command(args).output().unwrap())
    }

    /// … with a text coming in.
    pub(crate) fn run_with(&self, args: &[&str], text: &[u8]) -> Heard {
        let mut command = self.command(args);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(text).unwrap();
        heard(child.wait_with_output().unwrap())
    }

    /// What it says when all is well.
    pub(crate) fn says(&self, args: &[&str]) -> String {
        let heard = self.run(args);
        assert_eq!((heard.code, heard.err.as_str()), (0, ""), "{args:?}");
        heard.out
    }

    /// What it says in JSON when all is well.
    pub(crate) fn json(&self, args: &[&str]) -> Value {
        let said = self.says(&[args, &["--json"]].concat());
        serde_json::from_str(&said).unwrap_or_else(|error| panic!("{args:?}: {error}: {said}"))
    }

    /// Why it refuses: one sentence, exit status 1, nothing else said.
    pub(crate) fn refuses(&self, args: &[&str]) -> String {
        let heard = self.run(args);
        assert_eq!(
            (heard.code, heard.out.as_str()),
            (1, ""),
            "{args:?}: {heard:?}"
        );
        assert!(!heard.err.contains("panicked"), "{heard:?}");
        heard.err
    }
}

pub(crate) fn heard(output: Output) -> Heard {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Heard {
        code: output.status.code().unwrap(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

pub(crate) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
