INSERT INTO operation_write (operation, unit, collection, record, field, before, after)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
