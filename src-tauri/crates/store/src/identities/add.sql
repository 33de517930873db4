INSERT INTO identity (id, kind, name, contact)
SELECT ?1, ?2, ?3, ?4
WHERE NOT EXISTS (SELECT 1 FROM erasure WHERE kind = 'identity' AND id = ?1)
ON CONFLICT (id) DO UPDATE SET contact = excluded.contact WHERE contact = ''
