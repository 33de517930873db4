//! Full-text search over the contributions (FTS5).

mod segment;

use self::segment::{joined, segmented};
use crate::{Db, Result};
use rusqlite::OptionalExtension;

/// Words that are in more contributions than this find the newest of them: ranking a hundred thousand
/// would take longer than a keystroke.
const COMMON: i64 = 2000;

/// A contribution that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Review.
    pub review: String,
    /// Contribution.
    pub id: String,
    /// The words around.
    pub snippet: String,
}

impl Db<'_> {
    /// Puts a contribution into the index, or renews it.
    pub fn index_contribution(
        &self,
        review: &str,
        id: &str,
        number: &str,
        names: &str,
        body: &str,
    ) -> Result<()> {
        self.0
            .prepare_cached(
                "INSERT OR IGNORE INTO contribution_index (review, id) VALUES (?1, ?2)",
            )?
            .execute([review, id])?;
        let row = self.index_row(review, id)?;
        self.0
            .prepare_cached("INSERT OR REPLACE INTO contribution_fts (rowid, number, names, body) VALUES (?1, ?2, ?3, ?4)")?
            .execute((row, number, segmented(names), segmented(body)))?;
        Ok(())
    }

    fn index_row(&self, review: &str, id: &str) -> Result<Option<i64>> {
        let mut get = self
            .0
            .prepare_cached("SELECT rowid FROM contribution_index WHERE review = ?1 AND id = ?2")?;
        Ok(get.query_row([review, id], |row| row.get(0)).optional()?)
    }

    /// Finds contributions, best first, or newest first for a common word. `review` empty searches all.
    pub fn find_contributions(
        &self,
        review: &str,
        words: &str,
        limit: usize,
    ) -> Result<Vec<Found>> {
        let Some(query) = query(words) else {
            return Ok(vec![]);
        };
        let sql = match self.is_common(&query)? {
            true => include_str!("newest.sql"),
            false => include_str!("find.sql"),
        };
        let mut find = self.0.prepare_cached(sql)?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = find.query_map((query, review, limit), |row| {
            Ok(Found {
                review: row.get(0)?,
                id: row.get(1)?,
                snippet: joined(&row.get::<_, String>(2)?),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn is_common(&self, query: &str) -> Result<bool> {
        let mut count = self.0.prepare_cached(include_str!("is_common.sql"))?;
        Ok(count.query_row((query, COMMON), |row| row.get(0))?)
    }

    /// The ids of all contributions of a review that match.
    pub fn matching_contributions(&self, review: &str, words: &str) -> Result<Vec<String>> {
        let Some(query) = query(words) else {
            return Ok(vec![]);
        };
        let mut find = self.0.prepare_cached(include_str!("matching.sql"))?;
        Ok(find
            .query_map((query, review), |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// The names and the beginning of what was said, as indexed.
    pub fn contribution_line(&self, review: &str, id: &str) -> Result<(String, String)> {
        let mut get = self.0.prepare_cached(include_str!("line.sql"))?;
        let row: Option<(String, String)> = get
            .query_row([review, id], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (names, body) = row.unwrap_or_default();
        Ok((joined(&names), joined(&body)))
    }

    /// Empties the index, to be made anew.
    pub fn clear_index(&self, review: &str) -> Result<()> {
        self.0.execute(
            "DELETE FROM contribution_fts WHERE rowid IN (SELECT rowid FROM contribution_index WHERE review = ?1)",
            [review],
        )?;
        self.0
            .execute("DELETE FROM contribution_index WHERE review = ?1", [review])?;
        Ok(())
    }
}

/// What a person typed is words, never FTS5's own language: each is quoted, the last may go on.
fn query(words: &str) -> Option<String> {
    let words: Vec<String> = words
        .split_whitespace()
        .map(|word| word.replace(['"', '\0'], " "))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| format!("\"{}\"", segmented(word.trim())))
        .collect();
    (!words.is_empty()).then(|| format!("{}*", words.join(" ")))
}
