UNWIND records AS r
MATCH (r)-[:HAS_CASE]->(k)
OPTIONAL MATCH (f:Complaint {id: k.id}) WHERE f.creationDate IS NOT NULL
RETURN collect({case: k, complaint: f, prompts: [(k)-[:HAS_PROMPT]->(p) | p]}) AS part
