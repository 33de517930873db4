//! Full-text search over the contributions (FTS5).

use crate::{Db, Result};
use rusqlite::OptionalExtension;

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
            .execute((row, number, names, body))?;
        Ok(())
    }

    fn index_row(&self, review: &str, id: &str) -> Result<Option<i64>> {
        let mut get = self
            .0
            .prepare_cached("SELECT rowid FROM contribution_index WHERE review = ?1 AND id = ?2")?;
        Ok(get.query_row([review, id], |row| row.get(0)).optional()?)
    }

    /// Finds contributions, best first. `review` empty searches all.
    pub fn find_contributions(
        &self,
        review: &str,
        words: &str,
        limit: usize,
    ) -> Result<Vec<Found>> {
        let Some(query) = query(words) else {
            return Ok(vec![]);
        };
        let mut find = self.0.prepare_cached(include_str!("find.sql"))?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = find.query_map((query, review, limit), |row| {
            Ok(Found {
                review: row.get(0)?,
                id: row.get(1)?,
                snippet: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
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
        let row = get
            .query_row([review, id], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        Ok(row.unwrap_or_default())
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
        .map(|word| format!("\"{}\"", word.trim()))
        .collect();
    (!words.is_empty()).then(|| format!("{}*", words.join(" ")))
}
