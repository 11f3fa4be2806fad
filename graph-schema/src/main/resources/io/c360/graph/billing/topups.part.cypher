UNWIND records AS r
MATCH (r)-[:HAS_TOPUP]->(f)
WITH f ORDER BY f.at DESC, f.id DESC LIMIT $limit
RETURN collect(f) AS part
