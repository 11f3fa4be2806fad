UNWIND records AS r
MATCH (r)-[:HAS_CASE]->(k)-[:HAS_PROMPT]->(p)
WHERE p.openIn IS NOT NULL
RETURN collect(p) AS part
