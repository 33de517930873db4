//! Documents.

use crate::made::{docx, eml, odt, pdf, zipped};
use interchange::Unread;
use interchange::document::read;

fn text(name: &str, bytes: &[u8]) -> String {
    let document = read(name, bytes);
    assert_eq!(document.unread, None, "{name}");
    document.text
}

fn unread(name: &str, bytes: &[u8]) -> Option<Unread> {
    let document = read(name, bytes);
    assert_eq!(document.text, "", "{name}");
    document.unread
}

#[test]
fn a_word_document_is_read_as_it_prints() {
    let body = "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr><w:r><w:t>Fees </w:t></w:r>\
        <w:ins><w:r><w:t xml:space=\"preserve\">&amp; fines &#233;</w:t></w:r></w:ins>\
        <w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p><w:p/>\
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Question</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Answer</w:t><w:tab/><w:t>yes</w:t>\
        </w:r></w:p></w:tc></w:tr></w:tbl>\
        <mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Box</w:t></w:r></w:p></mc:Choice>\
        <mc:Fallback><w:p><w:r><w:t>Box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>";
    assert_eq!(
        text("a.docx", &docx(body)),
        "Fees & fines é\n\nQuestion\n\nAnswer\tyes\n\nBox"
    );
}

#[test]
fn an_open_document_is_read_as_it_prints() {
    let body = "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>Fees</text:h>\
        <text:p>One<text:s text:c=\"2\"/>two<text:tab/>three<text:line-break/>four\
        <text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note</text:p></text:note-body></text:note> five</text:p>";
    assert_eq!(
        text("a.odt", &odt(body)),
        "Fees\n\nOne  two\tthree\nfour five\n\nA note"
    );
}

#[test]
fn a_pdf_is_read_page_after_page() {
    let read = text("a.pdf", &pdf(&["Fees are too high.", "Lower them."]));
    let words: Vec<&str> = read.split_whitespace().collect();
    assert_eq!(words.join(" "), "Fees are too high. Lower them.");
}

#[test]
fn an_email_says_who_sent_what_when() {
    let document = read("a.eml", &eml());
    assert_eq!(
        document.text,
        "Our input on fees\n\nPermits cost too much.\n\nPlease lower the fees – now."
    );
    let mail = document.mail.unwrap();
    assert_eq!(mail.name, "Fatima Ndiaye, Association Étoile");
    assert_eq!(mail.address, "fatima@example.org");
    assert_eq!(mail.sent, "2027-05-03");
    assert_eq!(mail.attachments.len(), 1);
    assert_eq!(mail.attachments[0].name, "paper.pdf");
    assert_eq!(mail.attachments[0].bytes, b"%PDF-1.4\n");
}

#[test]
fn a_body_that_is_a_page_becomes_text() {
    let mail = b"From: a@example.org\r\nSubject: Fees\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
        <html><head><style>p { color: red }</style></head><body><p>One</p><div>Two<br>Three</div></body></html>";
    assert_eq!(text("a.eml", mail), "Fees\n\nOne\n\nTwo\nThree");
}

#[test]
fn plain_text_comes_in_any_encoding() {
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(
            "Fédération\r\n\r\n\r\nzwei"
                .encode_utf16()
                .flat_map(u16::to_le_bytes),
        )
        .collect();
    assert_eq!(text("a.txt", &utf16), "Fédération\n\nzwei");
    assert_eq!(text("a.md", b"# Fees  \n- one\n"), "# Fees\n- one");
}

#[test]
fn what_has_no_text_says_why() {
    let png: &[u8] = b"\x89PNG\r\n\x1a\n rest";
    let archive = zipped(&[("a.txt", b"hello")]);
    let locked = zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        (
            "META-INF/manifest.xml",
            b"<m><manifest:encryption-data/></m>",
        ),
        ("content.xml", b"\x01\x02"),
    ]);
    for (name, bytes, why) in [
        ("a.docx", b"".as_slice(), Unread::Empty),
        ("a.docx", &archive, Unread::Foreign),
        ("a.zip", &archive, Unread::Nested),
        ("a.docx", png, Unread::Foreign),
        ("scan.png", png, Unread::Picture),
        ("a.odt", &locked, Unread::Encrypted),
        ("a.pdf", b"%PDF-1.7 and nothing more", Unread::Damaged),
        ("a.pdf", &pdf(&[]), Unread::NoText),
        ("a.docx", &docx("<w:p/>"), Unread::NoText),
        ("a.txt", b"MZ\x90\0\x03\0 program", Unread::Foreign),
        ("a.eml", b"\0\x01\x02", Unread::Foreign),
        ("a.csv", b"a,b\n1,2\n", Unread::Table),
        ("a.exe", b"MZ", Unread::Unknown),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Unread::Older),
    ] {
        assert_eq!(unread(name, bytes), Some(why), "{name}");
    }
}
