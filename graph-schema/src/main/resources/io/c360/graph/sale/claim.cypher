// One claim with its customer. No row: no such claim.
MATCH (k:SaleClaim {id: $id})<-[:HAS_CLAIM]-()-[:RESOLVED_TO]->(c)
RETURN k AS claim, c.id AS customer
