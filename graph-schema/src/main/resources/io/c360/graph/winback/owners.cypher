// Who holds numbers by something that is in use.
UNWIND $identifiers AS identifier
MATCH (i:Identifier {id: identifier})<-[:RUNS_ON]-(s)<-[:HAS_SUBSCRIPTION]-()-[:RESOLVED_TO]->(m)
WHERE s.status IN ['ACTIVE', 'SUSPENDED']
RETURN DISTINCT s.msisdn AS number, m.id AS member
