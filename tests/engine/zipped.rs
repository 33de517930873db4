//! A ZIP as other programs make it, its parts stored as they are: the engine's own library does not make the
//! files that test it.

/// A ZIP of named parts.
pub(crate) fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = vec![];
    let mut listed = vec![];
    for (name, bytes) in parts {
        let at = u32::try_from(zip.len()).unwrap();
        let head = head(name, bytes);
        zip.extend(b"PK\x03\x04");
        zip.extend(&head);
        zip.extend(name.as_bytes());
        zip.extend(*bytes);
        listed.extend(b"PK\x01\x02\x14\0");
        listed.extend(&head);
        listed.extend([0; 10]);
        listed.extend(at.to_le_bytes());
        listed.extend(name.as_bytes());
    }
    let (begins, length) = (zip.len() as u32, listed.len() as u32);
    let count = u16::try_from(parts.len()).unwrap().to_le_bytes();
    zip.extend(&listed);
    zip.extend(b"PK\x05\x06\0\0\0\0");
    zip.extend([count, count].concat());
    zip.extend([length.to_le_bytes(), begins.to_le_bytes()].concat());
    zip.extend([0; 2]);
    zip
}

/// What both places say of a part: version, flags, method, time, checksum, sizes, lengths of its names.
fn head(name: &str, bytes: &[u8]) -> Vec<u8> {
    let size = u32::try_from(bytes.len()).unwrap().to_le_bytes();
    let name = u16::try_from(name.len()).unwrap().to_le_bytes();
    let mut head = vec![0x14, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
    head.extend(checksum(bytes).to_le_bytes());
    head.extend([size, size].concat());
    head.extend(name);
    head.extend([0; 2]);
    head
}

/// CRC-32.
fn checksum(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg())
        })
    });
    !sum
}

/// A Word document of these paragraphs.
pub(crate) fn docx(paragraphs: &[&str]) -> Vec<u8> {
    let body: String = paragraphs
        .iter()
        .map(|text| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"))
        .collect();
    let xml = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    zipped(&[("word/document.xml", xml.as_bytes())])
}

/// A workbook: each sheet a name and rows of cells.
pub(crate) fn xlsx(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    let related = |id: usize, kind: &str, target: &str| {
        format!("<Relationship Id=\"r{id}\" Type=\"{office}/{kind}\" Target=\"{target}\"/>")
    };
    let mut parts = vec![];
    let (mut listed, mut relations) = (String::new(), String::new());
    for (at, (name, rows)) in (1..).zip(sheets) {
        listed += &format!("<sheet name=\"{name}\" sheetId=\"{at}\" r:id=\"r{at}\"/>");
        relations += &related(at, "worksheet", &format!("worksheets/sheet{at}.xml"));
        let rows: String = (1..)
            .zip(*rows)
            .map(|(line, cells)| row(line, cells))
            .collect();
        let sheet = format!("<worksheet {main}><sheetData>{rows}</sheetData></worksheet>");
        parts.push((format!("xl/worksheets/sheet{at}.xml"), sheet));
    }
    let book =
        format!("<workbook {main} xmlns:r=\"{office}\"><sheets>{listed}</sheets></workbook>");
    let root = related(1, "officeDocument", "xl/workbook.xml");
    parts.push(("xl/workbook.xml".to_owned(), book));
    for (name, relations) in [
        ("_rels/.rels", root),
        ("xl/_rels/workbook.xml.rels", relations),
    ] {
        let all = format!("<Relationships {package}>{relations}</Relationships>");
        parts.push((name.to_owned(), all));
    }
    let parts: Vec<(&str, &[u8])> = parts
        .iter()
        .map(|(name, xml)| (name.as_str(), xml.as_bytes()))
        .collect();
    zipped(&parts)
}

fn row(line: usize, cells: &[&str]) -> String {
    let cells: String = ('A'..)
        .zip(cells)
        .map(|(column, text)| {
            format!("<c r=\"{column}{line}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
        })
        .collect();
    format!("<row r=\"{line}\">{cells}</row>")
}
