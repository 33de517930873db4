//! The text of a page of the web, or of the body of an e-mail written as one.

use crate::text::tidy;
use mail_parser::decoders::html::html_to_text;

/// Elements that stand on lines of their own.
const BLOCKS: &[&str] = &[
    "div",
    "li",
    "tr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "table",
    "ul",
    "ol",
];

pub(super) fn text(html: &str) -> String {
    tidy(&html_to_text(&broken_into_lines(html)))
}

/// A line break before the end of each block: the decoder knows paragraphs and line breaks only.
fn broken_into_lines(html: &str) -> String {
    let mut broken = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("</") {
        let (before, tag) = rest.split_at(at);
        broken.push_str(before);
        let name: String = tag[2..]
            .chars()
            .take(11)
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        if BLOCKS.contains(&name.to_ascii_lowercase().as_str()) {
            broken.push_str("<br>");
        } else if name.eq_ignore_ascii_case("p") {
            broken.push_str("<br></p>");
            rest = tag[2..].trim_start_matches(|letter| letter != '>');
            rest = rest.strip_prefix('>').unwrap_or(rest);
            continue;
        }
        broken.push_str("</");
        rest = &tag[2..];
    }
    broken + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_stand_on_lines_of_their_own() {
        let html = "<html><head><title>T</title><style>p{}</style></head><body><p>Dear &amp; honoured</p>\
                    <div>One</div><ul><li>Two</li><li>Thr&eacute;e</li></ul>a<br>b<script>x()</script></body>";
        assert_eq!(text(html), "Dear & honoured\n\nOne\nTwo\nThrée\n\na\nb");
    }

    #[test]
    fn an_end_that_never_ends_is_only_text() {
        assert_eq!(text("a </"), "a");
        assert_eq!(text("a</p"), "a");
    }
}
