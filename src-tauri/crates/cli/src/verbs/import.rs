//! `import`

use crate::desk::Desk;
use crate::print::{Table, counted, line};
use crate::said::Said;
use clap::Subcommand;
use engine::wire::imports::{ImportPreview, Imported, RefusedRow, RepeatedRow};
use engine::{Fault, Result};
use serde_json::json;
use std::collections::BTreeMap;

/// Bring a table or documents in
#[derive(Debug, clap::Args)]
#[command(
    arg_required_else_help = true,
    after_help = "Examples:
  rapporteur-cli import contributions inputs.xlsx --dry-run
  rapporteur-cli import contributions inputs.csv --yes --map text='They said'
  rapporteur-cli import contributions in.csv --yes --value category:Union=media
  rapporteur-cli import contributions letters/ mails.zip --yes --same leave-out"
)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Contributions(Contributions),
}

/// Bring contributions in from a table (CSV, XLSX), or from documents (DOCX, ODT, PDF, EML, TXT, MD)
///
/// A table brings one contribution in each row; of documents, of folders and of ZIP files each file is one,
/// kept as it came with its text taken out.
/// Every row and file is accounted for: brought in, left out because it repeats another, or refused with
/// the reason. The whole import is one operation; 'rapporteur-cli undo' takes it back.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  rapporteur-cli import contributions inputs.xlsx --dry-run
  rapporteur-cli import contributions inputs.csv --yes --map text='They said'
  rapporteur-cli import contributions in.csv --yes --value category:Union=media
  rapporteur-cli import contributions letters/ mails.zip --yes --same leave-out")]
struct Contributions {
    /// One table, its first line the headings; or documents, folders and ZIP files
    #[arg(required = true, value_name = "FILE|FOLDER")]
    files: Vec<String>,
    /// The sheet of a workbook; the first with rows if not said
    #[arg(long)]
    sheet: Option<String>,
    /// Which column holds a field; without a column the field stays empty
    #[arg(long, value_name = "FIELD=COLUMN", value_parser = pair)]
    map: Vec<(String, String)>,
    /// What a word means that the program does not know; an empty key leaves the field empty
    #[arg(long, value_name = "FIELD:WORD=KEY", value_parser = meaning)]
    value: Vec<(String, String, String)>,
    /// What stands first in dates such as 02/03/2027
    #[arg(long, value_name = "FIRST", value_parser = ["day", "month"])]
    dates: Option<String>,
    /// What to do with what has the text and the sender of another
    #[arg(long, value_name = "WHAT", value_parser = CHOICES)]
    same: Option<String>,
    /// What to do with what is nearly like another; imported if not said
    #[arg(long, value_name = "WHAT", value_parser = CHOICES)]
    near: Option<String>,
    /// The day on which documents were received that don't say it
    #[arg(long, value_name = "DATE")]
    received: Option<String>,
    /// Only shows how the files would be read
    #[arg(long, conflicts_with = "yes")]
    dry_run: bool,
    /// Imports them
    #[arg(long)]
    yes: bool,
}

const CHOICES: [&str; 2] = ["import", "leave-out"];

fn pair(text: &str) -> Result<(String, String), String> {
    let (field, column) = text.split_once('=').ok_or("write it as FIELD=COLUMN")?;
    Ok((field.to_owned(), column.to_owned()))
}

fn meaning(text: &str) -> Result<(String, String, String), String> {
    let parts = text.split_once(':').and_then(|(field, rest)| {
        let (word, key) = rest.rsplit_once('=')?;
        Some((field.to_owned(), word.to_owned(), key.to_owned()))
    });
    parts.ok_or_else(|| "write it as FIELD:WORD=KEY".to_owned())
}

pub(crate) fn run(desk: &Desk, args: Args) -> Result<Said> {
    let What::Contributions(args) = args.what;
    let review = desk.review()?;
    let sheet = args.sheet.unwrap_or_default();
    let mut ask = json!({ "review": review, "paths": args.files, "sheet": sheet });
    let mut preview: ImportPreview = desk.ask_slowly("Reading", "preview_import", ask.clone())?;
    if !(args.map.is_empty() && args.value.is_empty() && args.dates.is_none()) {
        ask["map"] = json!(mapped(&preview, &args.map)?);
        ask["values"] = json!(meant(&preview, &args.value));
        ask["dates"] = json!(args.dates.unwrap_or_else(|| preview.dates.clone()));
        preview = desk.ask_slowly("Reading", "preview_import", ask.clone())?;
    }
    let read = match preview.columns.is_empty() {
        true => documents(&preview),
        false => mapping(&preview),
    };
    if !args.yes {
        let text = format!("{read}\n{}", would(&preview));
        return Ok(Said::new(&preview, text));
    }
    ask["map"] = json!(preview.map);
    ask["values"] = json!(meant(&preview, &[]));
    ask["dates"] = json!(preview.dates);
    ask["same"] = json!(args.same.unwrap_or_default());
    ask["near"] = json!(args.near.unwrap_or_default());
    ask["received"] = json!(args.received.unwrap_or_default());
    let imported: Imported = desk.ask_slowly("Importing", "import_contributions", ask)?;
    let text = format!("{read}\n{}", did(&imported));
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

/// Key by word for each field: what was said before, with what is said now.
fn meant(
    preview: &ImportPreview,
    said: &[(String, String, String)],
) -> BTreeMap<String, BTreeMap<String, String>> {
    let before = preview.values.iter().filter_map(|value| {
        let key = value.meant.clone()?;
        Some((value.field.clone(), value.written.clone(), key))
    });
    let mut all: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (field, word, key) in before.chain(said.iter().cloned()) {
        all.entry(field).or_default().insert(word, key);
    }
    all
}

/// Words that nobody has explained, and dates that may be two days.
fn unclear(preview: &ImportPreview) -> String {
    let unsaid = preview.values.iter().filter(|value| value.meant.is_none());
    let mut text: String = unsaid
        .map(|value| {
            let (field, word) = (&value.field, line(&value.written));
            let rows = counted(value.rows, "row", "rows");
            format!("  {field} '{word}' in {rows}: say --value '{field}:{word}=KEY'\n")
        })
        .collect();
    if !preview.ambiguous.is_empty() && preview.dates.is_empty() {
        let dates = preview.ambiguous.join(", ");
        text += &format!("  {dates}: say --dates day or --dates month\n");
    }
    text
}

fn mapping(preview: &ImportPreview) -> String {
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
    let remembered = match preview.remembered {
        true => " The columns are read as they last were.",
        false => "",
    };
    format!("{}.{remembered}\n\n{}", read(preview), table.print())
}

/// What a table was read from.
fn read(preview: &ImportPreview) -> String {
    if preview.sheets.is_empty() {
        let delimiter = match preview.delimiter.as_str() {
            "," => "comma",
            ";" => "semicolon",
            "\t" => "tab",
            other => other,
        };
        return format!("{}, parted by {delimiter}", preview.encoding);
    }
    let others: Vec<&str> = preview
        .sheets
        .iter()
        .filter(|sheet| **sheet != preview.sheet)
        .map(String::as_str)
        .collect();
    match others.is_empty() {
        true => format!("Sheet {}", preview.sheet),
        false => format!("Sheet {} (others: {})", preview.sheet, others.join(", ")),
    }
}

fn documents(preview: &ImportPreview) -> String {
    let mut table = Table::new(["document", "from", "sent", "begins"]);
    for one in &preview.documents {
        table.row([
            one.name.clone(),
            one.from.clone(),
            one.received.clone(),
            one.said.clone(),
        ]);
    }
    table.print()
}

fn would(preview: &ImportPreview) -> String {
    let rows = rows_or_files(preview.rows, &preview.columns);
    let (same, near) = (preview.same.len(), preview.near.len());
    let mut text = format!(
        "{rows}: {} new, {same} the same as another, {near} nearly so, {} refused.\n",
        preview.importable,
        preview.refused.len()
    );
    let repeated = preview.same.iter().chain(&preview.near);
    text += &accounted(repeated, &preview.kept, &preview.refused);
    text += &unclear(preview);
    if !preview.columns.is_empty() && !preview.map.values().any(|field| field == "text") {
        text += "No column holds what was said: say --map text='COLUMN'.\n";
    }
    text += "Nothing was imported. Say --yes to import it.";
    if same > 0 {
        text += "\nSay also what to do with what is the same: --same import or --same leave-out.";
    }
    text
}

fn did(imported: &Imported) -> String {
    let all = imported.imported + imported.left_out.len() + imported.refused.len();
    let rows = counted(all, "in all", "in all");
    let numbers = match imported.imported {
        0 => String::new(),
        _ => format!(" ({} to {})", imported.first, imported.last),
    };
    let text = format!(
        "{rows}: {} imported{numbers}, {} left out, {} refused.\n",
        imported.imported,
        imported.left_out.len(),
        imported.refused.len()
    );
    text + &accounted(imported.left_out.iter(), &imported.kept, &imported.refused)
}

fn rows_or_files(count: usize, columns: &[String]) -> String {
    match columns.is_empty() {
        true => counted(count, "file", "files"),
        false => counted(count, "row", "rows"),
    }
}

fn accounted<'a>(
    repeated: impl Iterator<Item = &'a RepeatedRow>,
    kept: &[RefusedRow],
    refused: &[RefusedRow],
) -> String {
    let repeated = repeated.map(|row| (row.line, row.name.as_str(), repeats(row)));
    let others = kept.iter().chain(refused);
    let others = others.map(|row| (row.line, row.name.as_str(), row.reason.clone()));
    let mut rows: Vec<(usize, &str, String)> = repeated.chain(others).collect();
    rows.sort();
    rows.iter()
        .map(|(at, name, why)| match name.is_empty() {
            true => format!("  line {at}: {}\n", line(why)),
            false => format!("  {}: {}\n", line(name), line(why)),
        })
        .collect()
}

fn repeats(row: &RepeatedRow) -> String {
    let other = match (row.of.as_str(), row.of_name.as_str()) {
        ("", "") => format!("line {}", row.of_line),
        ("", name) => name.to_owned(),
        (number, _) => number.to_owned(),
    };
    match row.alike {
        100 => format!("the same text as {other}"),
        alike => format!("{alike} % like {other}"),
    }
}
