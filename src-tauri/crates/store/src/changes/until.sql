SELECT change.raw
FROM change
JOIN document ON document.id = change.document
JOIN operation ON operation.id = change.operation
WHERE document.review = ?1 AND document.unit = ?2 AND operation.seq <= ?3
ORDER BY change.seq
