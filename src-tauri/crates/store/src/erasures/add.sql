INSERT OR IGNORE INTO erasure (kind, id, reason, at)
VALUES (?1, ?2, ?3, ?4)
