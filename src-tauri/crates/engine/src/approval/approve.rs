//! Approves the text of one language version: in the program, or on paper with a scan.

use crate::change::Label;
use crate::contribution::read_file;
use crate::pages::{Ask, approved_version, compose_for};
use crate::state::version;
use crate::wire::pages::{Approve, Approved};
use crate::{Engine, Fault, Result};
use model::words::Words;
use model::{Op, UnitKey};
use std::path::Path;

pub(crate) fn approve(engine: &Engine, mut ask: Approve) -> Result<Approved> {
    engine.commit_left_journals()?;
    check(engine, &mut ask)?;
    let review = engine.review(&ask.review)?;
    let wanted = Ask {
        language: ask.language.clone(),
        edition: ask.edition,
        blank: false,
    };
    let draft = compose_for(engine, &review, &wanted)?.draft;
    if approved_version(&review, &draft.language).is_some() {
        return Err(Fault::invalid(
            "language",
            "This version is approved already. Open a new version to change it.",
        ));
    }
    if !ask.code.is_empty() && ask.code != draft.code {
        return Err(Fault::MovedOn {
            sentence: format!(
                "The text has changed since it was read: its code was {} and is {} now. Read it again, then approve.",
                ask.code, draft.code
            ),
        });
    }
    let scan = if ask.scan.is_empty() {
        None
    } else {
        Some(read_file(Path::new(&ask.scan))?)
    };
    let number = version(&review);
    let label = Label::new().with("title", ask.name.as_str());
    let id = engine.change(&ask.review, Op::Approve, label, |change| {
        let id = change.new_id();
        let now = change.host.now_text();
        let person = change.person.clone();
        let edition = serde_json::json!(ask.edition)
            .as_str()
            .unwrap_or_default()
            .to_owned();
        for (field, value) in [
            ("language", draft.language.as_str()),
            ("edition", &edition),
            ("name", &ask.name),
            ("role", &ask.role),
            ("date", &ask.date),
            ("remark", &ask.remark),
            ("entered_by", &person),
            ("code", &draft.code),
            ("at", &now),
        ] {
            change.set(UnitKey::APPROVALS, "approval", &id, field, value);
        }
        change.set(UnitKey::APPROVALS, "approval", &id, "version", number);
        change.set(
            UnitKey::APPROVALS,
            "approval",
            &id,
            "on_paper",
            ask.on_paper,
        );
        if let Some((name, media, bytes)) = scan {
            let original = change.original(&name, &media, bytes);
            change.set(UnitKey::APPROVALS, "approval", &id, "scan", original);
        }
        Ok(id)
    })?;
    let words = engine.words()?;
    let sentence = words.say(
        "approved-sentence",
        &[
            ("name", ask.name.as_str().into()),
            ("role", ask.role.as_str().into()),
            ("date", ask.date.as_str().into()),
        ],
    );
    Ok(Approved {
        id,
        code: draft.code,
        sentence,
    })
}

fn check(engine: &Engine, ask: &mut Approve) -> Result<()> {
    if ask.name.trim().is_empty() {
        return Err(Fault::invalid("name", "Write the name of who approves."));
    }
    if ask.date.is_empty() {
        ask.date = engine.host.today();
    }
    crate::record::check_date("date", &ask.date)?;
    if ask.on_paper && ask.scan.is_empty() {
        return Err(Fault::invalid(
            "scan",
            "Attach the scan of the page that was signed.",
        ));
    }
    Ok(())
}
