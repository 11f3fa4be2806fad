UNWIND records AS r
MATCH (r)-[:HAS_CONSENT]->(f)
RETURN collect(f) AS part
