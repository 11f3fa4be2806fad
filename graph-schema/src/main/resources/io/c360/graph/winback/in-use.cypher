// Those of some customers who have something in use.
UNWIND $ids AS id
MATCH (c:Customer {id: id})
WHERE EXISTS { (c)<-[:RESOLVED_TO]-()-[:HAS_SUBSCRIPTION]->(s) WHERE s.status IN ['ACTIVE', 'SUSPENDED'] }
RETURN id
