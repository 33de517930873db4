//! Finds words in the whole text, and replaces them in one operation.

use crate::change::Label;
use crate::review::outline;
use crate::wire::history::{ReplaceWords, Replaced};
use crate::wire::records::UsedIn;
use crate::{Engine, Fault, Result};
use model::{Op, Run, inline};

pub(crate) fn replace_words(engine: &Engine, ask: ReplaceWords) -> Result<Replaced> {
    if ask.find.is_empty() {
        return Err(Fault::invalid("find", "Write the words to find."));
    }
    let review = engine.review_typed(&ask.review)?;
    let mut places = vec![];
    let mut writes = vec![];
    for (unit, title) in outline(engine, &review, "")? {
        for (id, fields) in review.unit(&unit).records("block") {
            let text = fields.text("text");
            let (new, count) = replaced(text, &ask);
            if count > 0 {
                places.push(UsedIn {
                    unit: unit.clone(),
                    question: fields.text("answer").to_owned(),
                    block: id.to_owned(),
                    place: title.clone(),
                    sentence: inline::plain_text(text).chars().take(200).collect(),
                });
                writes.push((unit.clone(), id.to_owned(), new, count));
            }
        }
    }
    let total = writes.iter().map(|(_, _, _, count)| count).sum();
    if ask.apply && total > 0 {
        let label = Label::new()
            .with("find", ask.find.as_str())
            .with("replace", ask.replace.as_str())
            .with("count", total);
        engine.change(&ask.review, Op::ReplaceWords, label, |change| {
            for (unit, id, text, _) in writes {
                change.set(&unit, "block", &id, "text", text);
            }
            Ok(())
        })?;
    }
    Ok(Replaced {
        places,
        replaced: if ask.apply { total } else { 0 },
    })
}

/// Words are replaced inside runs: never in marks, addresses or citations.
fn replaced(text: &str, ask: &ReplaceWords) -> (String, usize) {
    let mut count = 0;
    let mut runs = inline::parse(text);
    for run in &mut runs {
        if let Run::Text { text, .. } = run {
            let (new, found) = swap(text, ask);
            *text = new;
            count += found;
        }
    }
    (inline::write(&runs), count)
}

fn swap(text: &str, ask: &ReplaceWords) -> (String, usize) {
    let (hay, needle) = if ask.exact {
        (text.to_owned(), ask.find.clone())
    } else {
        (text.to_lowercase(), ask.find.to_lowercase())
    };
    // where lower case has another length than the text, positions would not fit: only exact matches then
    let (hay, needle) = if hay.len() == text.len() {
        (hay, needle)
    } else {
        (text.to_owned(), ask.find.clone())
    };
    let mut out = String::new();
    let mut last = 0;
    let mut count = 0;
    for (at, found) in hay.match_indices(&needle) {
        out.push_str(&text[last..at]);
        out.push_str(&ask.replace);
        last = at + found.len();
        count += 1;
    }
    out.push_str(&text[last..]);
    (out, count)
}
