// Where the members of a group stand; null for those of whom it is not computed yet.
MATCH (g:Group {id: $group})<-[:IN_GROUP]-(l)<-[:HAS_LINK]-()-[:RESOLVED_TO]->(c) WHERE l.to IS NULL OR l.to > datetime()
WITH DISTINCT c
OPTIONAL MATCH (c)-[:STANDS_AT]->(p)
RETURN p AS position
