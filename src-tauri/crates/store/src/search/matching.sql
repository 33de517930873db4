SELECT contribution_index.id
FROM contribution_fts
JOIN contribution_index ON contribution_index.rowid = contribution_fts.rowid
WHERE contribution_fts MATCH ?1 AND contribution_index.review = ?2
