UNWIND records AS r
MATCH (r)-[:HAS_LEAD]->(l)
RETURN collect(l) AS part
