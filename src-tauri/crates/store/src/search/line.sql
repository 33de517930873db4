SELECT contribution_fts.names, substr(contribution_fts.body, 1, 240)
FROM contribution_index
JOIN contribution_fts ON contribution_fts.rowid = contribution_index.rowid
WHERE contribution_index.review = ?1 AND contribution_index.id = ?2
