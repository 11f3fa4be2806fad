// The customer of whom a fact is.
MATCH (f:Fact {id: $fact})<-[:HAS_FACT]-()-[:RESOLVED_TO]->(c)
WITH c, [c.id] AS fits
