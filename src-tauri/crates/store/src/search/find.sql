SELECT contribution_index.review, contribution_index.id, snippet(contribution_fts, 2, '', '', '…', 24)
FROM (
  SELECT contribution_fts.rowid AS found
  FROM contribution_fts
  JOIN contribution_index ON contribution_index.rowid = contribution_fts.rowid
  WHERE contribution_fts MATCH ?1 AND (?2 = '' OR contribution_index.review = ?2)
  ORDER BY contribution_fts.rank
  LIMIT ?3
)
JOIN contribution_fts ON contribution_fts.rowid = found
JOIN contribution_index ON contribution_index.rowid = found
WHERE contribution_fts MATCH ?1
ORDER BY contribution_fts.rank
