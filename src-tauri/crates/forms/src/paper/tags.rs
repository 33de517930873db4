//! The order of reading and what each thing is, for who hears the form read.

use super::fields::Widget;
use super::ink::Role;
use super::layout::Laid;
use lopdf::{Document, Object, ObjectId, dictionary, text_string};
use std::collections::BTreeMap;

pub(super) fn put(document: &mut Document, laid: &Laid, pages: &[ObjectId], widgets: &[Widget]) {
    let root = document.new_object_id();
    let whole = document.new_object_id();
    let elements: Vec<ObjectId> = laid
        .elements
        .iter()
        .map(|_| document.new_object_id())
        .collect();
    let mut parents: Vec<Object> = vec![];
    let mut inside: Vec<Vec<Object>> = vec![vec![]; elements.len()];
    for (at, page) in laid.pages.iter().enumerate() {
        let mut marks: Vec<Object> = vec![];
        for (mark, piece) in (0_i64..).zip(&page.pieces) {
            if piece.role == Role::Ornament {
                marks.push(Object::Null);
                continue;
            }
            marks.push(elements[piece.element].into());
            inside[piece.element]
                .push(dictionary! { "Type" => "MCR", "Pg" => pages[at], "MCID" => mark }.into());
        }
        let key = number(at);
        let list = document.add_object(Object::Array(marks));
        parents.extend([key.into(), list.into()]);
        if let Ok(page) = document.get_dictionary_mut(pages[at]) {
            page.set("StructParents", key);
        }
    }
    for ((id, role), kids) in elements.iter().zip(&laid.elements).zip(inside) {
        let element = dictionary! {
            "Type" => "StructElem", "S" => name(*role), "P" => whole, "K" => kids,
        };
        document.set_object(*id, element);
    }
    let mut after: BTreeMap<usize, Vec<ObjectId>> = BTreeMap::new();
    for (at, widget) in widgets.iter().enumerate() {
        let key = number(pages.len() + at);
        let element = form(document, whole, widget, pages[widget.page]);
        parents.extend([key.into(), element.into()]);
        if let Ok(field) = document.get_dictionary_mut(widget.id) {
            field.set("StructParent", key);
        }
        after.entry(widget.after).or_default().push(element);
    }
    let order: Vec<Object> = elements
        .iter()
        .enumerate()
        .flat_map(|(at, id)| {
            [*id]
                .into_iter()
                .chain(after.remove(&at).unwrap_or_default())
        })
        .map(Object::from)
        .collect();
    document.set_object(
        whole,
        dictionary! { "Type" => "StructElem", "S" => "Document", "P" => root, "K" => order },
    );
    let numbers = document.add_object(dictionary! { "Nums" => parents });
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot", "K" => whole, "ParentTree" => numbers,
            "ParentTreeNextKey" => number(pages.len() + widgets.len()),
        },
    );
    if let Ok(catalog) = document.catalog_mut() {
        catalog.set("StructTreeRoot", root);
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
    }
}

fn form(document: &mut Document, whole: ObjectId, widget: &Widget, page: ObjectId) -> ObjectId {
    let field = dictionary! { "Type" => "OBJR", "Obj" => widget.id, "Pg" => page };
    document.add_object(dictionary! {
        "Type" => "StructElem", "S" => "Form", "P" => whole, "Pg" => page,
        "Alt" => text_string(&widget.label), "K" => field,
    })
}

fn name(role: Role) -> &'static str {
    match role {
        Role::Title => "H1",
        Role::Heading => "H2",
        Role::Words | Role::Ornament => "P",
    }
}

fn number(at: usize) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}
