//! What the next undo or redo would do: read off history, so that it survives a restart.

use crate::{Engine, Result};
use store::OperationRow;

/// How far back undo reaches.
const DEPTH: usize = 500;

/// What can't be undone: it concerns other people's work, or a signature.
const LASTING: &[&str] = &["create_review", "copy_review", "bring_together", "erase"];

/// The operations that the next undo and the next redo would take back.
#[derive(Debug, Default)]
pub(crate) struct Next {
    pub(crate) undo: Option<OperationRow>,
    pub(crate) redo: Option<OperationRow>,
}

/// Reads my own operations off history, oldest first. An approval closes what went before: the text that was
/// signed is not taken apart step by step, unseen.
pub(crate) fn next(engine: &Engine, review: &str) -> Result<Next> {
    let person = engine.person()?;
    let mut rows = engine.read(|db| db.operations_since_approval(review, &person, DEPTH))?;
    rows.reverse();
    let (mut undo, mut redo): (Vec<OperationRow>, Vec<OperationRow>) = Default::default();
    for row in rows {
        match row.op.as_str() {
            "undo" => {
                undo.retain(|one| Some(&one.id) != row.undoes.as_ref());
                redo.push(row);
            }
            "redo" => {
                redo.retain(|one| Some(&one.id) != row.undoes.as_ref());
                undo.push(row);
            }
            op if LASTING.contains(&op) => {}
            _ => {
                redo.clear();
                undo.push(row);
            }
        }
    }
    Ok(Next {
        undo: undo.pop(),
        redo: redo.pop(),
    })
}
