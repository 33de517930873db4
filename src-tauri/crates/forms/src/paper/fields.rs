//! The fields of the form: what can be typed and ticked, each with its name and what a screen reader
//! says, and the facts about the form that come back with it unseen.

use super::faces::Fonts;
use super::ink::{Field, Kind, PAPER};
use super::layout::Laid;
use super::typing;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary, text_string};
use model::paper::{Paper, TICKED};
use std::collections::BTreeMap;

const LEFT: i64 = 0;
const RIGHT: i64 = 2;
const READ_ONLY: i64 = 1;
const MANY_LINES: i64 = 1 << 12;
const RADIO: i64 = 1 << 15;
const HIDDEN: i64 = 1 << 1;
const PRINT: i64 = 1 << 2;

/// A field that is seen.
pub(super) struct Widget {
    pub(super) id: ObjectId,
    pub(super) page: usize,
    pub(super) label: String,
    /// Read after this element.
    pub(super) after: usize,
}

/// The fields by name, while they are made: names with dots are branches.
#[derive(Default)]
struct Branch {
    id: Option<ObjectId>,
    under: BTreeMap<String, Self>,
    /// In the order of the form.
    order: Vec<String>,
}

/// Puts the fields on the pages; gives those that are seen.
pub(super) fn put(
    document: &mut Document,
    paper: &Paper,
    laid: &Laid,
    pages: &[ObjectId],
    fonts: &Fonts<'_>,
) -> Vec<Widget> {
    let fields = laid.pages.iter().flat_map(|page| &page.fields);
    if fields.count() == 0 && paper.hidden.is_empty() {
        return vec![];
    }
    let (mut typefaces, usual) = typing::typefaces(document, paper, fonts);
    // every reader has it; some draw their own mark into a box that is ticked
    typefaces.set(
        "ZaDb",
        dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "ZapfDingbats" },
    );
    let mut root = Branch::default();
    let mut widgets = vec![];
    let mut radios: BTreeMap<String, ObjectId> = BTreeMap::new();
    for (at, page) in laid.pages.iter().enumerate() {
        let mut shown = vec![];
        for field in &page.fields {
            let id = match &field.kind {
                Kind::Text { many } => text(document, field, *many, &usual, pages[at]),
                Kind::Tick => tick(document, field, pages[at]),
                Kind::One { key, question } => {
                    let group = *radios
                        .entry(field.name.clone())
                        .or_insert_with(|| radio(document, question));
                    root.add(&field.name, group);
                    answer(document, field, key, group, pages[at])
                }
            };
            if !matches!(field.kind, Kind::One { .. }) {
                root.add(&field.name, id);
            }
            shown.push(id);
            widgets.push(Widget {
                id,
                page: at,
                label: field.label.clone(),
                after: field.after,
            });
        }
        put_on_page(document, pages[at], &shown);
    }
    hide(document, paper, pages, &mut root);
    let fields = root.link(document, None);
    let form = dictionary! {
        "Fields" => fields,
        "NeedAppearances" => true,
        "DR" => dictionary! { "Font" => typefaces },
        "DA" => Object::string_literal(usual),
        "Q" => if paper.rtl { RIGHT } else { LEFT },
    };
    let form = document.add_object(form);
    if let Ok(catalog) = document.catalog_mut() {
        catalog.set("AcroForm", form);
    }
    widgets
}

impl Branch {
    fn add(&mut self, name: &str, id: ObjectId) {
        let (first, rest) = name.split_once('.').unwrap_or((name, ""));
        if !self.under.contains_key(first) {
            self.order.push(first.to_owned());
        }
        let next = self.under.entry(first.to_owned()).or_default();
        if rest.is_empty() {
            next.id = Some(id);
        } else {
            next.add(rest, id);
        }
    }

    /// Links what is beneath to its parent and gives it.
    fn link(&self, document: &mut Document, parent: Option<ObjectId>) -> Vec<Object> {
        let mut made = vec![];
        for name in &self.order {
            let branch = &self.under[name];
            let id = branch
                .id
                .unwrap_or_else(|| document.add_object(Dictionary::new()));
            let kids = branch.link(document, Some(id));
            if let Ok(field) = document.get_dictionary_mut(id) {
                field.set("T", text_string(name));
                if let Some(parent) = parent {
                    field.set("Parent", parent);
                }
                if !kids.is_empty() {
                    field.set("Kids", kids);
                }
            }
            made.push(id.into());
        }
        made
    }
}

fn widget(place: (f32, f32, f32, f32), page: ObjectId, label: &str) -> Dictionary {
    let (x, y, wide, high) = place;
    let top = PAPER.1 - y;
    dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "Rect" => vec![x.into(), (top - high).into(), (x + wide).into(), top.into()],
        "P" => page,
        "F" => PRINT,
        "TU" => text_string(label),
        "Contents" => text_string(label),
    }
}

fn text(
    document: &mut Document,
    field: &Field,
    many: bool,
    usual: &str,
    page: ObjectId,
) -> ObjectId {
    let mut widget = widget(field.place, page, &field.label);
    widget.set("FT", "Tx");
    widget.set("Ff", if many { MANY_LINES } else { 0 });
    widget.set("DA", Object::string_literal(usual));
    widget.set("V", text_string(""));
    let empty = drawing(document, field.place, b"/Tx BMC EMC".to_vec());
    widget.set("AP", dictionary! { "N" => empty });
    document.add_object(widget)
}

fn tick(document: &mut Document, field: &Field, page: ObjectId) -> ObjectId {
    let mut widget = widget(field.place, page, &field.label);
    widget.set("FT", "Btn");
    ticking(document, &mut widget, field, TICKED);
    widget.set("V", "Off");
    document.add_object(widget)
}

fn radio(document: &mut Document, question: &str) -> ObjectId {
    document.add_object(dictionary! {
        "FT" => "Btn",
        "Ff" => RADIO,
        "TU" => text_string(question),
        "V" => "Off",
        "Kids" => Vec::<Object>::new(),
    })
}

fn answer(
    document: &mut Document,
    field: &Field,
    key: &str,
    group: ObjectId,
    page: ObjectId,
) -> ObjectId {
    let mut widget = widget(field.place, page, &field.label);
    ticking(document, &mut widget, field, key);
    widget.set("Parent", group);
    let id = document.add_object(widget);
    let kids = document
        .get_dictionary_mut(group)
        .and_then(|group| group.get_mut(b"Kids"));
    if let Ok(kids) = kids.and_then(Object::as_array_mut) {
        kids.push(id.into());
    }
    id
}

/// The two looks of a box. The cross is drawn, so that no font is needed for it.
fn ticking(document: &mut Document, widget: &mut Dictionary, field: &Field, key: &str) {
    let (wide, high) = (field.place.2, field.place.3);
    let cross = format!(
        "q 1.4 w 0.1 G 2 2 m {} {} l S 2 {} m {} 2 l S Q",
        wide - 2.0,
        high - 2.0,
        high - 2.0,
        wide - 2.0
    );
    let on = drawing(document, field.place, cross.into_bytes());
    let off = drawing(document, field.place, vec![]);
    let mut looks = Dictionary::new();
    looks.set("Off", off);
    looks.set(key, on);
    widget.set("AP", dictionary! { "N" => looks });
    widget.set("AS", "Off");
    // readers that draw the mark themselves draw the same one
    widget.set("MK", dictionary! { "CA" => Object::string_literal("8") });
}

fn drawing(document: &mut Document, place: (f32, f32, f32, f32), content: Vec<u8>) -> ObjectId {
    let form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), place.2.into(), place.3.into()],
        "Resources" => Dictionary::new(),
    };
    document.add_object(Stream::new(form, content))
}

fn put_on_page(document: &mut Document, page: ObjectId, widgets: &[ObjectId]) {
    let Ok(page) = document.get_dictionary_mut(page) else {
        return;
    };
    let known = page.get(b"Annots").and_then(Object::as_array).cloned();
    let mut all = known.unwrap_or_default();
    all.extend(widgets.iter().map(|id| Object::from(*id)));
    page.set("Annots", all);
    page.set("Tabs", "S");
}

fn hide(document: &mut Document, paper: &Paper, pages: &[ObjectId], root: &mut Branch) {
    let Some(page) = pages.first() else { return };
    let mut hidden = vec![];
    for (name, value) in &paper.hidden {
        let mut widget = widget((0.0, PAPER.1, 0.0, 0.0), *page, name);
        widget.set("FT", "Tx");
        widget.set("F", HIDDEN);
        widget.set("Ff", READ_ONLY);
        widget.set("V", text_string(value));
        let id = document.add_object(widget);
        root.add(name, id);
        hidden.push(id);
    }
    put_on_page(document, *page, &hidden);
}
