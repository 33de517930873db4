WHERE review = ?1
  AND person = ?2
  AND arrived = 0
  AND seq > (
    SELECT COALESCE(MAX(seq), 0) FROM operation WHERE review = ?1 AND op IN ('approve', 'open_version')
  )
ORDER BY seq DESC
LIMIT ?3
