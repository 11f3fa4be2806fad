UNWIND records AS r
MATCH (r)-[:HAS_MEMBERSHIP]->(m)
RETURN collect(m) AS part
