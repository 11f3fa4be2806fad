UNWIND records AS r
MATCH (r)-[:HAS_BILL]->(f)
WITH f ORDER BY f.billDate DESC, f.id DESC LIMIT $limit
RETURN collect(f) AS part
