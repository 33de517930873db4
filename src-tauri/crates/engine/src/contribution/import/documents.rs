//! Documents as contributions: one each, the file as it came, the text taken out of it.

use super::files::{Found, sentence};
use super::{Candidate, File, Refused};
use crate::sentence::{Sentence, told};
use crate::wire::contributions::AddContribution;
use crate::wire::imports::FoundDocument;
use interchange::document::{Document, Mail, read};
use model::block::BLOCK_CHARS;

/// Reads what was found; what has no bytes is refused.
pub(super) fn candidates(
    review: &str,
    received: &str,
    found: Vec<Found>,
) -> (Vec<Candidate>, Vec<Refused>) {
    let mut candidates = vec![];
    let mut refused = vec![];
    for (at, found) in found.into_iter().enumerate() {
        let line = at + 1;
        match found.content {
            Ok(bytes) => candidates.push(candidate(review, received, line, found.name, bytes)),
            Err(why) => refused.push(Refused {
                line,
                name: found.name,
                why,
            }),
        }
    }
    (candidates, refused)
}

fn candidate(review: &str, received: &str, line: usize, name: String, bytes: Vec<u8>) -> Candidate {
    let Document { text, unread, mail } = read(&name, &bytes);
    let (text, cut) = fitting(&model::text::clean(&text));
    let remark = unread
        .map(sentence)
        .or_else(|| cut.then(|| told("import-cut", &[])));
    let mut files = vec![File::new(&name, bytes)];
    let mut row = AddContribution {
        review: review.to_owned(),
        received: received.to_owned(),
        text,
        ..AddContribution::default()
    };
    if let Some(mail) = mail {
        sent(&mut row, &mut files, mail);
    }
    Candidate {
        line,
        name,
        row,
        files,
        remark,
    }
}

/// Who sent an e-mail is kept among the contact details.
fn sent(row: &mut AddContribution, files: &mut Vec<File>, mail: Mail) {
    row.channel = "email".to_owned();
    row.person = match mail.name.is_empty() {
        true => mail.address.clone(),
        false => mail.name,
    };
    if !row.person.is_empty() {
        row.contact = mail.address;
    }
    if !mail.sent.is_empty() {
        row.received = mail.sent;
    }
    for (at, attachment) in mail.attachments.into_iter().enumerate() {
        let name = match attachment.name.is_empty() {
            true => format!("attachment-{}", at + 1),
            false => attachment.name,
        };
        files.push(File::new(&name, attachment.bytes));
    }
}

/// What a contribution holds, cut between paragraphs or words; whether something was cut.
fn fitting(text: &str) -> (String, bool) {
    let Some((end, _)) = text.char_indices().nth(BLOCK_CHARS) else {
        return (text.to_owned(), false);
    };
    let head = &text[..end];
    let at = head.rfind("\n\n").filter(|at| *at > end / 2);
    let at = at.or_else(|| head.rfind(char::is_whitespace));
    (head[..at.unwrap_or(end)].to_owned(), true)
}

pub(super) fn shown(candidate: &Candidate) -> FoundDocument {
    FoundDocument {
        name: candidate.name.clone(),
        from: candidate.row.person.clone(),
        received: candidate.row.received.clone(),
        said: super::begins(&candidate.row.text),
        attachments: candidate.files.len().saturating_sub(1),
    }
}

/// A document of which the file is kept and not all of the text.
pub(super) fn kept(candidate: &Candidate) -> Option<Refused> {
    let why: Sentence = candidate.remark.clone()?;
    Some(Refused {
        line: candidate.line,
        name: candidate.name.clone(),
        why,
    })
}
