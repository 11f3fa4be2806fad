UNWIND records AS r
MATCH (r)-[:HAS_POINTS]->(f)
RETURN collect(f) AS part
