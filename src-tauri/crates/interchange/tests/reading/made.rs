//! Files as other programs make them, built byte for byte.

use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A ZIP of named parts.
pub(crate) fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A Word document with this body.
pub(crate) fn docx(body: &str) -> Vec<u8> {
    let xml = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>{body}</w:body></w:document>"
    );
    zipped(&[("word/document.xml", xml.as_bytes())])
}

/// An OpenDocument text with this body.
pub(crate) fn odt(body: &str) -> Vec<u8> {
    let xml = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>{body}\
         </office:text></office:body></office:document-content>"
    );
    let media: &[u8] = b"application/vnd.oasis.opendocument.text";
    zipped(&[("mimetype", media), ("content.xml", xml.as_bytes())])
}

/// A workbook: each sheet with the XML that stands in it.
pub(crate) fn xlsx(sheets: &[(&str, &str)]) -> Vec<u8> {
    let listed: String = (1..)
        .zip(sheets)
        .map(|(at, (name, _))| format!("<sheet name=\"{name}\" sheetId=\"{at}\" r:id=\"r{at}\"/>"))
        .collect();
    let related: String = (1..=sheets.len())
        .map(|at| {
            format!(
                "<Relationship Id=\"r{at}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
                 Target=\"worksheets/sheet{at}.xml\"/>"
            )
        })
        .collect();
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    let mut parts = vec![
        (
            "_rels/.rels".to_owned(),
            format!(
                "<Relationships xmlns=\"{relations}\"><Relationship Id=\"r\" Target=\"xl/workbook.xml\" \
                 Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml".to_owned(),
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
                 <sheets>{listed}</sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels".to_owned(),
            format!("<Relationships xmlns=\"{relations}\">{related}</Relationships>"),
        ),
        (
            // the second style is a date
            "xl/styles.xml".to_owned(),
            format!(
                "<styleSheet xmlns=\"{main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
            ),
        ),
    ];
    for (at, (_, inside)) in (1..).zip(sheets) {
        let name = format!("xl/worksheets/sheet{at}.xml");
        parts.push((
            name,
            format!("<worksheet xmlns=\"{main}\">{inside}</worksheet>"),
        ));
    }
    let parts: Vec<(&str, &[u8])> = parts
        .iter()
        .map(|(name, xml)| (name.as_str(), xml.as_bytes()))
        .collect();
    zipped(&parts)
}

/// Rows of a sheet, each cell as text.
pub(crate) fn rows(rows: &[&[&str]]) -> String {
    let all = (1..).zip(rows).map(|(at, cells)| row(at, cells));
    format!("<sheetData>{}</sheetData>", all.collect::<String>())
}

pub(crate) fn row(at: usize, cells: &[&str]) -> String {
    let cells = ('A'..).zip(cells).map(|(column, text)| {
        format!("<c r=\"{column}{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    });
    format!("<row r=\"{at}\">{}</row>", cells.collect::<String>())
}

/// A PDF of one page that shows these lines.
pub(crate) fn pdf(lines: &[&str]) -> Vec<u8> {
    let shown: String = lines
        .iter()
        .map(|line| format!("({line}) Tj T* "))
        .collect();
    let content = format!("BT /F 12 Tf 14 TL 72 700 Td {shown}ET");
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>".to_owned(),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
        format!("<</Length {}>>stream\n{content}\nendstream", content.len()),
    ];
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut places = vec![];
    for (at, object) in (1..).zip(&objects) {
        places.push(bytes.len());
        bytes.extend(format!("{at} 0 obj\n{object}\nendobj\n").into_bytes());
    }
    let begins = bytes.len();
    bytes.extend(b"xref\n0 6\n0000000000 65535 f \n");
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").into_bytes());
    }
    let end = format!("trailer<</Size 6/Root 1 0 R>>\nstartxref\n{begins}\n%%EOF");
    bytes.extend(end.into_bytes());
    bytes
}

/// An e-mail with an attachment.
pub(crate) fn eml() -> Vec<u8> {
    b"From: =?utf-8?Q?Fatima_Ndiaye=2C_Association_=C3=89toile?= <fatima@example.org>\r\n\
      To: reviews@example.gov\r\n\
      Date: Mon, 3 May 2027 23:30:00 -0500\r\n\
      Subject: Our input on fees\r\n\
      MIME-Version: 1.0\r\n\
      Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n\
      --b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
      Permits cost too much.=20\r\n\r\nPlease lower the fees =E2=80=93 now.\r\n\
      --b\r\nContent-Type: application/pdf; name=\"paper.pdf\"\r\nContent-Disposition: attachment; filename=\"paper.pdf\"\r\n\
      Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--b--\r\n"
        .to_vec()
}
