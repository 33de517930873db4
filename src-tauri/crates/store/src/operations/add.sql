INSERT OR IGNORE INTO operation (id, review, op, args, person, at, undoes, arrived)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
