UNWIND records AS r
MATCH (r)-[:HAS_SUBSCRIPTION]->(s)
RETURN collect(s) AS part
