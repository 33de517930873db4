INSERT OR IGNORE INTO original (id, salt, sha256, name, media, size, bytes)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
WHERE NOT EXISTS (SELECT 1 FROM erasure WHERE kind = 'original' AND id = ?1)
