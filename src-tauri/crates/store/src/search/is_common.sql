SELECT COUNT(*) >= ?2
FROM (SELECT 1 FROM contribution_fts WHERE contribution_fts MATCH ?1 LIMIT ?2)
