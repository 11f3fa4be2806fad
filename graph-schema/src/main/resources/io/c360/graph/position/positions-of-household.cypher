// Where those stand who live together; null for those of whom it is not computed yet.
MATCH (asked:Household {id: $group})-[:BECAME*0..20]->(h) WHERE h.former IS NULL
MATCH (h)<-[m:MEMBER_OF]-(c) WHERE m.to IS NULL OR m.to > datetime()
WITH DISTINCT c
OPTIONAL MATCH (c)-[:STANDS_AT]->(p)
RETURN p AS position
