// Other claims of the same sale that the person of a claim has collected, by whichever record.
MATCH (k:SaleClaim {id: $id})<-[:HAS_CLAIM]-()-[:RESOLVED_TO]->(c)
MATCH (c)<-[:RESOLVED_TO]-()-[:HAS_CLAIM]->(other) WHERE other.sale = k.sale AND other <> k AND other.state = 'COLLECTED'
RETURN other.id AS id
