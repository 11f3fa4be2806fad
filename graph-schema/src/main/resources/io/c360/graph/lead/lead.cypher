// One lead with its customer and what that customer said about being contacted. No row: no such lead.
MATCH (l:Lead {id: $id})<-[:HAS_LEAD]-()-[:RESOLVED_TO]->(c)
RETURN l AS lead, c.id AS customer, [(c)<-[:RESOLVED_TO]-()-[:HAS_CONSENT]->(x) | x] AS consents
