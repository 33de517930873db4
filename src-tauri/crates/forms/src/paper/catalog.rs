//! What the file says of itself: language, title, the standard that it keeps, when it was made.

use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary, text_string};
use model::paper::Paper;

/// Names the form in the file's properties, where flattening leaves it.
pub(super) const MARK: &[u8] = b"RapporteurForm";

pub(super) fn put(document: &mut Document, paper: &Paper) {
    document.version = "1.7".to_owned();
    let metadata = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(paper).into_bytes(),
    )
    .with_compression(false);
    let metadata = document.add_object(metadata);
    if let Ok(catalog) = document.catalog_mut() {
        catalog.set("Lang", text_string(&paper.language));
        catalog.set("Metadata", metadata);
        let mut view = dictionary! { "DisplayDocTitle" => true };
        if paper.rtl {
            view.set("Direction", "R2L");
        }
        catalog.set("ViewerPreferences", view);
    }
    let info = document.add_object(info(paper));
    document.trailer.set("Info", info);
    let id = identity(paper);
    let half = || Object::String(id.clone(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![half(), half()]);
}

fn info(paper: &Paper) -> Dictionary {
    let (year, month, day) = paper.made;
    let made = format!("D:{year:04}{month:02}{day:02}000000Z");
    let mut info = dictionary! {
        "Title" => text_string(&paper.title),
        "Producer" => Object::string_literal("Rapporteur"),
        "CreationDate" => Object::string_literal(made.as_str()),
        "ModDate" => Object::string_literal(made),
    };
    if let Some((_, number)) = paper.hidden.first() {
        info.set(MARK, text_string(number));
    }
    info
}

/// The same paper has the same identity.
fn identity(paper: &Paper) -> Vec<u8> {
    let all = format!("{paper:?}");
    let turn = |start: u64| {
        all.bytes().fold(start, |sum, byte| {
            (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
    };
    [turn(0xcbf2_9ce4_8422_2325), turn(0x9e37_79b9_7f4a_7c15)]
        .into_iter()
        .flat_map(u64::to_be_bytes)
        .collect()
}

fn xmp(paper: &Paper) -> String {
    let title = paper
        .title
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let (year, month, day) = paper.made;
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
         <pdfuaid:part>1</pdfuaid:part>\
         <pdf:Producer>Rapporteur</pdf:Producer>\
         <xmp:CreateDate>{year:04}-{month:02}-{day:02}T00:00:00Z</xmp:CreateDate>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>",
        paper.language
    )
}
