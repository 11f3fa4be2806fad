// The members of an audience whom the wave reaches, the best first.
MATCH (m:AudienceMember) WHERE m.wave = $wave AND m.customer > '' AND NOT m.held
WITH m ORDER BY m.response DESC, m.customer SKIP $first LIMIT $limit
MATCH (m)<-[:HAS_MEMBERSHIP]-()-[:RESOLVED_TO]->(c)
RETURN m AS member, c.id AS customer,
       head([(c)<-[:RESOLVED_TO]-()-[:HAS_LEAD]->(l) WHERE l.wave = m.wave | l.id]) AS lead
ORDER BY m.response DESC, m.customer
