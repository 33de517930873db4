//! Approves the text of one language version: in the program, or on paper with a scan.

use super::standing::{facts, heads_now, of_version};
use crate::change::{Change, Label};
use crate::contribution::read_file;
use crate::pages::{Ask, Printed, draft_of, print};
use crate::sentence::told;
use crate::state::version;
use crate::wire::pages::{Approve, Approved};
use crate::{Engine, Fault, Result};
use model::consent::Edition;
use model::{Fields, Op, Review, UnitKey};
use std::path::Path;

pub(crate) fn approve(engine: &Engine, mut ask: Approve) -> Result<Approved> {
    engine.commit_left_journals()?;
    check(engine, &mut ask)?;
    let review = engine.review(&ask.review)?;
    if ask.language.is_empty() {
        review
            .profile()
            .text("language")
            .clone_into(&mut ask.language);
    }
    stands(engine, &review, &ask)?;
    let scan = match ask.scan.as_str() {
        "" => None,
        path => Some(scan_of(Path::new(path))?),
    };
    let fields = record(engine, &review, &ask)?;
    let printed = as_it_will_print(engine, &review, &ask, &fields)?;
    let (code, sha256) = (printed.made.draft.code, printed.sha256);
    let fields = fields
        .with("code", code.as_str())
        .with("file_sha256", sha256);
    let label = Label::new().with("title", ask.name.as_str());
    let id = engine.change(&ask.review, Op::Approve, label, |change| {
        write(change, &fields, scan)
    })?;
    let sentence = super::list::sentence(engine, &engine.words()?, &fields)?;
    Ok(Approved { id, code, sentence })
}

fn check(engine: &Engine, ask: &mut Approve) -> Result<()> {
    ask.name = ask.name.trim().to_owned();
    if ask.name.is_empty() {
        return Err(Fault::invalid("name", told("fault-no-approver", &[])));
    }
    if ask.date.is_empty() {
        ask.date = engine.host.today();
    }
    crate::record::check_date("date", &ask.date)?;
    if ask.date > engine.host.today() {
        return Err(Fault::invalid("date", told("fault-approved-later", &[])));
    }
    if ask.on_paper && ask.scan.is_empty() {
        return Err(Fault::invalid("scan", told("fault-no-scan", &[])));
    }
    Ok(())
}

/// The scan of a page: a PDF or a picture by what it is, whatever its name says.
fn scan_of(path: &Path) -> Result<(String, String, Vec<u8>)> {
    const BEGINNINGS: &[&[u8]] = &[
        b"%PDF-",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"II*\0",
        b"MM\0*",
        b"GIF8",
    ];
    let file = read_file(path)?;
    let is_webp = file.2.starts_with(b"RIFF") && file.2.get(8..12) == Some(b"WEBP");
    if is_webp || BEGINNINGS.iter().any(|begin| file.2.starts_with(begin)) {
        return Ok(file);
    }
    Err(Fault::file(path, told("fault-scan-kind", &[])))
}

/// Whether the text can be approved as it stands, and is the one that was read.
fn stands(engine: &Engine, review: &Review, ask: &Approve) -> Result<()> {
    if of_version(review, &ask.language, ask.edition).is_some() {
        return Err(Fault::invalid(
            "language",
            told("fault-approved-already", &[]),
        ));
    }
    if !crate::copy::two_versions(engine, &review.id)?.is_empty() {
        return Err(Fault::invalid("", told("fault-undecided", &[])));
    }
    if ask.edition == Edition::Public {
        crate::contribution::refuse_withdrawn(engine, review, &ask.language, "")?;
    }
    if ask.code.is_empty() {
        return Ok(());
    }
    let read = ask.code.trim().to_uppercase();
    let code = code_of(engine, review, &ask.language, ask.edition)?;
    if code == read {
        return Ok(());
    }
    let (other, key) = match ask.edition {
        Edition::Public => (Edition::Internal, "fault-code-of-internal"),
        Edition::Internal => (Edition::Public, "fault-code-of-public"),
    };
    if code_of(engine, review, &ask.language, other)? == read {
        return Err(Fault::invalid("code", told(key, &[])));
    }
    Err(Fault::MovedOn {
        sentence: told("fault-moved-on", &[("before", &ask.code), ("now", &code)]),
    })
}

/// The code at the foot of the pages of a language and an edition.
fn code_of(engine: &Engine, review: &Review, language: &str, edition: Edition) -> Result<String> {
    let wanted = Ask {
        language: language.to_owned(),
        edition,
        ..Ask::default()
    };
    Ok(draft_of(engine, review, &wanted)?.draft.code)
}

/// The record, but for the code and the hash of the file.
fn record(engine: &Engine, review: &Review, ask: &Approve) -> Result<Fields> {
    let edition = match ask.edition {
        Edition::Internal => "internal",
        Edition::Public => "public",
    };
    Ok(Fields::default()
        .with("language", ask.language.as_str())
        .with("edition", edition)
        .with("version", version(review))
        .with("name", ask.name.as_str())
        .with("role", ask.role.trim())
        .with("date", ask.date.as_str())
        .with("remark", ask.remark.trim())
        .with("on_paper", ask.on_paper)
        .with("entered_by", engine.person()?)
        .with("heads", heads_now(engine, review)?)
        .with("at", engine.host.now_text()))
}

/// The final file, which any later export of this text gives again byte for byte.
fn as_it_will_print(
    engine: &Engine,
    review: &Review,
    ask: &Approve,
    fields: &Fields,
) -> Result<Printed> {
    let wanted = Ask {
        language: ask.language.clone(),
        edition: ask.edition,
        approval: Some(facts(engine, fields)?),
        ..Ask::default()
    };
    print(engine, review, &wanted, "")
}

fn write(
    change: &mut Change<'_>,
    fields: &Fields,
    scan: Option<(String, String, Vec<u8>)>,
) -> Result<String> {
    let id = change.new_id();
    change.set_fields(UnitKey::APPROVALS, "approval", &id, fields);
    if let Some((name, media, bytes)) = scan {
        let original = change.original(&name, &media, bytes);
        change.set(UnitKey::APPROVALS, "approval", &id, "scan", original);
    }
    Ok(id)
}
