//! `import`

use crate::desk::Desk;
use crate::print::{Table, counted, line};
use crate::said::Said;
use clap::Subcommand;
use engine::wire::contributions::{ImportPreview, Imported, RefusedRow};
use engine::{Fault, Result};
use serde_json::json;
use std::collections::BTreeMap;

/// Bring a list in from a spreadsheet
#[derive(Debug, clap::Args)]
#[command(
    arg_required_else_help = true,
    after_help = "Examples:
  rapporteur-cli import contributions inputs.csv --dry-run
  rapporteur-cli import contributions inputs.csv --yes --map text='They said'"
)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Contributions(Contributions),
}

/// Bring contributions in from a CSV of any encoding and delimiter
///
/// Every row is accounted for: brought in, already there, or refused with its line and the reason.
/// The whole import is one operation; 'rapporteur-cli undo' takes it back.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli import contributions inputs.csv --dry-run
  rapporteur-cli import contributions inputs.csv --yes --map text='They said'")]
struct Contributions {
    /// The file, its first line the headings
    file: String,
    /// Which column holds a field; without a column the field stays empty
    #[arg(long, value_name = "FIELD=COLUMN", value_parser = pair)]
    map: Vec<(String, String)>,
    /// Only shows how the file would be read
    #[arg(long, conflicts_with = "yes")]
    dry_run: bool,
    /// Imports it
    #[arg(long)]
    yes: bool,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (field, column) = text.split_once('=').ok_or("write it as FIELD=COLUMN")?;
    Ok((field.to_owned(), column.to_owned()))
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let What::Contributions(args) = args.what;
    let review = desk.review()?;
    let mut ask = json!({ "review": review, "path": args.file });
    let proposed: ImportPreview = desk.ask("preview_import", ask.clone())?;
    ask["map"] = json!(mapped(&proposed, &args.map)?);
    let preview: ImportPreview = desk.ask_slowly("Reading", "preview_import", ask.clone())?;
    let mapping = mapping(&preview);
    if !args.yes {
        let text = format!("{mapping}\n{}", would(&preview));
        return Ok(Said::new(&preview, text));
    }
    let imported: Imported = desk.ask_slowly("Importing", "import_contributions", ask)?;
    let text = format!("{mapping}\n{}", did(&imported));
    Ok(Said::new(&imported, text))
}

/// The engine's proposal, with what was said about it: field by column.
fn mapped(proposed: &ImportPreview, said: &[(String, String)]) -> Result<BTreeMap<String, String>> {
    let mut map = proposed.map.clone();
    for (field, column) in said {
        if !proposed.fields.contains(field) {
            return Err(Fault::invalid(
                "map",
                format!(
                    "There is no field '{field}'. The fields are: {}.",
                    proposed.fields.join(", ")
                ),
            ));
        }
        map.values_mut()
            .filter(|mapped| *mapped == field)
            .for_each(String::clear);
        if !column.is_empty() {
            map.insert(column.clone(), field.clone());
        }
    }
    Ok(map)
}

fn mapping(preview: &ImportPreview) -> String {
    let delimiter = match preview.delimiter.as_str() {
        "," => "comma",
        ";" => "semicolon",
        "\t" => "tab",
        other => other,
    };
    let mut table = Table::new(["column", "field", "first row"]);
    for (at, column) in preview.columns.iter().enumerate() {
        let first = preview.sample.first().and_then(|row| row.get(at));
        let field = preview.map.get(column).filter(|field| !field.is_empty());
        table.row([
            column.clone(),
            field.map_or("(left out)", String::as_str).to_owned(),
            first.cloned().unwrap_or_default(),
        ]);
    }
    let read = format!("{}, parted by {delimiter}", preview.encoding);
    format!("{read}\n\n{}", table.print())
}

fn would(preview: &ImportPreview) -> String {
    let rows = counted(preview.rows, "row", "rows");
    let mut text = format!(
        "{rows}: {} would be imported, {} already there, {} refused.\n",
        preview.importable,
        preview.duplicates.len(),
        preview.refused.len()
    );
    text += &accounted(&preview.duplicates, &preview.refused);
    text += "Nothing was imported. Say --yes to import it.";
    text
}

fn did(imported: &Imported) -> String {
    let all = imported.imported + imported.duplicates.len() + imported.refused.len();
    let rows = counted(all, "row", "rows");
    let numbers = match imported.imported {
        0 => String::new(),
        _ => format!(" ({} to {})", imported.first, imported.last),
    };
    let text = format!(
        "{rows}: {} imported{numbers}, {} already there, {} refused.\n",
        imported.imported,
        imported.duplicates.len(),
        imported.refused.len()
    );
    text + &accounted(&imported.duplicates, &imported.refused)
}

fn accounted(duplicates: &[RefusedRow], refused: &[RefusedRow]) -> String {
    let same = duplicates
        .iter()
        .map(|row| (row.line, format!("the same as {}", row.reason)));
    let refused = refused.iter().map(|row| (row.line, row.reason.clone()));
    let mut rows: Vec<(usize, String)> = same.chain(refused).collect();
    rows.sort();
    rows.iter()
        .map(|(at, why)| format!("  line {at}: {}\n", line(why)))
        .collect()
}
