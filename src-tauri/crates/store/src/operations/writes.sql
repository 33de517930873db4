SELECT unit, collection, record, field, before, after
FROM operation_write
WHERE operation = ?1
ORDER BY rowid
