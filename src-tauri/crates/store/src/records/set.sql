INSERT OR REPLACE INTO record (review, unit, collection, id, fields)
VALUES (?1, ?2, ?3, ?4, ?5)
