INSERT OR IGNORE INTO original (id, salt, sha256, name, media, size, bytes)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
