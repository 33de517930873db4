SELECT id, undoes
FROM operation
WHERE review = ?1 AND undoes IS NOT NULL
ORDER BY seq DESC
