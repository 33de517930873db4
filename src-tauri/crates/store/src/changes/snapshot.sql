INSERT OR REPLACE INTO snapshot (document, through, bytes)
SELECT ?1, COALESCE(MAX(seq), 0), ?2 FROM change WHERE document = ?1
