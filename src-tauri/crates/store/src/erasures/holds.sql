SELECT 1 FROM identity WHERE ?1 = 'identity' AND id = ?2
UNION ALL
SELECT 1 FROM original WHERE ?1 = 'original' AND id = ?2
