SELECT COUNT(*)
FROM change
WHERE document = ?1
  AND seq > COALESCE((SELECT through FROM snapshot WHERE document = ?1), 0)
