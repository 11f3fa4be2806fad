UNWIND records AS r
MATCH (r)-[:HAS_CLAIM]->(k)
RETURN collect(k) AS part
