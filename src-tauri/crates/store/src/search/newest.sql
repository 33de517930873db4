SELECT contribution_index.review, contribution_index.id, snippet(contribution_fts, 2, '', '', '…', 24)
FROM contribution_fts
JOIN contribution_index ON contribution_index.rowid = contribution_fts.rowid
WHERE contribution_fts MATCH ?1 AND (?2 = '' OR contribution_index.review = ?2)
ORDER BY contribution_fts.rowid DESC
LIMIT ?3
