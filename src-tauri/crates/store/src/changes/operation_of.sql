SELECT change.operation
FROM document
JOIN change ON change.document = document.id AND change.hash = ?1
LIMIT 1
