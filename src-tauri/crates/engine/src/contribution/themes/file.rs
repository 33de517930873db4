//! The review's own themes as a file: to another review, another ministry, a spreadsheet and back.

use super::list::themes;
use crate::change::Label;
use crate::contribution::read_file;
use crate::copy::write_whole;
use crate::sentence::told;
use crate::wire::reviews::Nothing;
use crate::wire::themes::{ThemesFile, ThemesTaken};
use crate::{Engine, Fault, Result};
use interchange::table::{harmless, read};
use model::{Op, UnitKey, text};
use serde::{Deserialize, Serialize};
use std::path::Path;

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Theme {
    title: String,
    definition: String,
}

pub(crate) fn export_themes(engine: &Engine, ask: ThemesFile) -> Result<Nothing> {
    if ask.path.trim().is_empty() {
        return Err(Fault::invalid("path", told("fault-no-path", &[])));
    }
    let review = engine.review(&ask.review)?;
    let all = themes(&review).into_iter().map(|one| Theme {
        title: one.title,
        definition: one.definition,
    });
    let path = Path::new(&ask.path);
    let bytes = if is_json(path) {
        let all: Vec<Theme> = all.collect();
        serde_json::to_vec_pretty(&all).map_err(|error| Fault::bug(&error))?
    } else {
        let quoted = |cell: &str| format!("\"{}\"", harmless(cell).replace('"', "\"\""));
        let lines =
            all.map(|one| format!("{},{}\r\n", quoted(&one.title), quoted(&one.definition)));
        // the mark at the head tells a spreadsheet that this is UTF-8
        format!("\u{feff}title,definition\r\n{}", lines.collect::<String>()).into_bytes()
    };
    write_whole(path, &bytes)?;
    Ok(Nothing {})
}

pub(crate) fn import_themes(engine: &Engine, ask: ThemesFile) -> Result<ThemesTaken> {
    let review = engine.review(&ask.review)?;
    let path = Path::new(&ask.path);
    let (name, _, bytes) = read_file(path)?;
    let unreadable = || Fault::file(path, told("fault-no-themes", &[]));
    let found = if is_json(path) {
        serde_json::from_slice(&bytes).map_err(|_| unreadable())?
    } else {
        in_table(&name, &bytes).ok_or_else(unreadable)?
    };
    let found: Vec<Theme> = found.into_iter().filter_map(tidy).collect();
    if found.is_empty() {
        return Err(unreadable());
    }
    let mut known = themes(&review);
    let label = Label::new().with("title", "").with("kind", "theme");
    engine.change(&ask.review, Op::EditRecord, label, |change| {
        let mut taken = ThemesTaken::default();
        for one in found {
            let same = |row: &&crate::wire::themes::ThemeRow| {
                row.title.to_lowercase() == one.title.to_lowercase()
            };
            let (id, before) = match known.iter().find(same) {
                Some(row) => (row.id.clone(), Some(row.definition.clone())),
                None => (change.new_id(), None),
            };
            match &before {
                None => taken.added += 1,
                Some(before) if *before == one.definition => taken.same += 1,
                Some(_) => taken.changed += 1,
            }
            if before.is_none() {
                change.set(UnitKey::LOG, "theme", &id, "title", one.title.as_str());
                known.push(crate::wire::themes::ThemeRow {
                    id: id.clone(),
                    title: one.title,
                    definition: one.definition.clone(),
                    ..Default::default()
                });
            }
            if before.as_ref() != Some(&one.definition) {
                change.set(UnitKey::LOG, "theme", &id, "definition", one.definition);
            }
        }
        Ok(taken)
    })
}

fn is_json(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}

/// The first column holds titles, the second definitions, whatever they are called.
fn in_table(name: &str, bytes: &[u8]) -> Option<Vec<Theme>> {
    let table = read(name, bytes, "").ok()?;
    let cell = |cells: &[String], at: usize| cells.get(at).cloned().unwrap_or_default();
    let rows = table.rows.iter();
    let themes = rows.map(|(_, cells)| Theme {
        title: cell(cells, 0),
        definition: cell(cells, 1),
    });
    Some(themes.collect())
}

fn tidy(one: Theme) -> Option<Theme> {
    let clean = |words: &str| text::clean(words.trim());
    // what was made harmless for a spreadsheet is as it was
    let title = clean(one.title.strip_prefix('\'').unwrap_or(&one.title));
    let definition = clean(one.definition.strip_prefix('\'').unwrap_or(&one.definition));
    (!title.is_empty()).then_some(Theme { title, definition })
}
