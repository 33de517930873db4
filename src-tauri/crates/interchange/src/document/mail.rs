//! An e-mail (EML): who sent it when, what it says, and what came with it.

use super::{Document, html};
use crate::guard::apart;
use crate::text::tidy;
use crate::unread::Unread;
use mail_parser::{Message, MessageParser, MimeHeaders, PartType};

/// Attachments that are taken out of one e-mail.
const ATTACHMENTS: usize = 100;

/// What an e-mail says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mail {
    /// The sender's name.
    pub name: String,
    /// The sender's address.
    pub address: String,
    /// The day it was sent, `YYYY-MM-DD`; empty where it does not say.
    pub sent: String,
    /// What came with it.
    pub attachments: Vec<Attachment>,
}

/// A file that came with an e-mail.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attachment {
    /// Its name; empty where it has none.
    pub name: String,
    /// Its media type.
    pub media: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

pub(super) fn read(bytes: &[u8]) -> Document {
    let read = apart(|| {
        let message = MessageParser::default()
            .parse(bytes)
            .ok_or(Unread::Damaged)?;
        if message.from().is_none() && message.subject().is_none() && message.date().is_none() {
            return Err(Unread::Foreign);
        }
        Ok(document(&message))
    });
    read.unwrap_or_else(super::unread)
}

fn document(message: &Message<'_>) -> Document {
    let subject = message.subject().unwrap_or_default().trim();
    let body = body(message);
    let said = [subject, body.as_str()];
    let text = said.into_iter().filter(|part| !part.is_empty());
    let text = text.collect::<Vec<_>>().join("\n\n");
    let attachments = message.attachments().take(ATTACHMENTS).map(attachment);
    let sender = message.from().and_then(|from| from.first());
    let mail = Mail {
        name: line(sender.and_then(|one| one.name())),
        address: line(sender.and_then(|one| one.address())),
        sent: message.date().map(day).unwrap_or_default(),
        attachments: attachments.collect(),
    };
    Document {
        unread: text.is_empty().then_some(Unread::NoText),
        text,
        mail: Some(mail),
    }
}

/// The plain text; where there is none, the text of the page.
fn body(message: &Message<'_>) -> String {
    let parts = (0..message.text_body_count()).filter_map(|at| {
        let part = message.text_part(u32::try_from(at).ok()?)?;
        match &part.body {
            PartType::Html(page) => Some(html::text(page)),
            PartType::Text(text) => Some(tidy(text)),
            _ => None,
        }
    });
    let said = parts.filter(|text| !text.is_empty());
    said.collect::<Vec<_>>().join("\n\n")
}

fn attachment(part: &mail_parser::MessagePart<'_>) -> Attachment {
    let media = part.content_type().map(|media| match media.subtype() {
        Some(subtype) => format!("{}/{subtype}", media.ctype()),
        None => media.ctype().to_owned(),
    });
    let bytes = match part.message() {
        Some(inner) => inner.raw_message().to_vec(),
        None => part.contents().to_vec(),
    };
    Attachment {
        name: line(part.attachment_name()),
        media: media.unwrap_or_default().to_lowercase(),
        bytes,
    }
}

fn line(text: Option<&str>) -> String {
    let words = text.unwrap_or_default().split_whitespace();
    words.collect::<Vec<_>>().join(" ")
}

fn day(date: &mail_parser::DateTime) -> String {
    if !date.is_valid() {
        return String::new();
    }
    format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
}
