// Removes records that count for nobody any more, the decisions about them, and cases with their prompts.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})
OPTIONAL MATCH (r)-[:CONCERNED_BY]->(x)
OPTIONAL MATCH (r)-[:HAS_CASE]->(k)
OPTIONAL MATCH (k)-[:HAS_PROMPT]->(p)
DETACH DELETE x, p, k
WITH DISTINCT r
DETACH DELETE r
RETURN count(*) AS removed
