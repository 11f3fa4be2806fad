UNWIND records AS r
MATCH (r)-[:HAS_COMPLAINT]->(p)
RETURN collect(p) AS part
