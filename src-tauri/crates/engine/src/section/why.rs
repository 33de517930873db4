//! "Show me why": what a paragraph rests on.

use crate::wire::sections::{Ground, Why, WhyBlock};
use crate::{Engine, Result};
use model::{Review, inline};

pub(crate) fn why(engine: &Engine, ask: WhyBlock) -> Result<Why> {
    let review = engine.review_typed(&ask.review)?;
    let text = review
        .unit(&ask.unit)
        .record("block", &ask.block)
        .text("text")
        .to_owned();
    let grounds = inline::citations(&text)
        .into_iter()
        .map(|(kind, id)| ground(engine, &review, &kind, &id))
        .collect::<Result<_>>()?;
    Ok(Why { grounds })
}

fn ground(engine: &Engine, review: &Review, kind: &str, id: &str) -> Result<Ground> {
    if kind == "contribution" {
        let one = crate::contribution::view(engine, review, id)?;
        let title = one.organizations.first().cloned().unwrap_or(one.person);
        return Ok(Ground {
            kind: kind.into(),
            id: id.into(),
            label: one.number,
            title,
            text: one.text,
        });
    }
    let fields = review.unit("records").record(kind, id);
    let text = match kind {
        "indicator" => format!(
            "{} {} ({})",
            fields.text("value"),
            fields.text("unit"),
            fields.text("year")
        ),
        "source" => [
            fields.text("author"),
            fields.text("publisher"),
            fields.text("year"),
        ]
        .join(" "),
        _ => fields
            .text(if kind == "law" { "summary" } else { "what" })
            .to_owned(),
    };
    let label = crate::record::label(kind, fields);
    Ok(Ground {
        kind: kind.into(),
        id: id.into(),
        label,
        title: crate::record::title(kind, fields),
        text,
    })
}
