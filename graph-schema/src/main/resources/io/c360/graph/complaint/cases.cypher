// Several cases with their records, customers and prompts.
UNWIND $ids AS id
MATCH (k:ComplaintCase {id: id})<-[:HAS_CASE]-()-[:RESOLVED_TO]->(c)
OPTIONAL MATCH (f:Complaint {id: id}) WHERE f.creationDate IS NOT NULL
RETURN k AS case, f AS complaint, c.id AS customer, [(k)-[:HAS_PROMPT]->(p) | p] AS prompts
