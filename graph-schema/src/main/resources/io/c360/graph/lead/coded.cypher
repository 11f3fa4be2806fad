// Open leads of a code.
MATCH (l:Lead {openCode: $code})<-[:HAS_LEAD]-()-[:RESOLVED_TO]->(c)
RETURN l AS lead, c.id AS customer, [(c)<-[:RESOLVED_TO]-()-[:HAS_CONSENT]->(x) | x] AS consents
ORDER BY l.id
