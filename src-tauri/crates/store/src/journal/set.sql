INSERT OR REPLACE INTO journal (review, unit, question, payload, person, at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
