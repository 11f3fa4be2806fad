UNWIND records AS r
MATCH (r)-[:HAS_PREFERENCE]->(f)
RETURN collect(f) AS part
