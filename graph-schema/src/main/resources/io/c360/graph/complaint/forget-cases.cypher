// Removes cases of which nothing is told.
UNWIND $ids AS id
MATCH (k:ComplaintCase {id: id})
OPTIONAL MATCH (k)-[:HAS_PROMPT]->(p)
DETACH DELETE p, k
