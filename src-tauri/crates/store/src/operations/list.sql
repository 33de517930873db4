SELECT seq, id, review, op, args, person, at, undoes, arrived
FROM operation
WHERE review = ?1 AND (?2 = 0 OR seq < ?2)
ORDER BY seq DESC
LIMIT ?3
