// Members of an audience in the order of the customers, after one.
MATCH (m:AudienceMember) WHERE m.wave = $wave AND m.customer > $after
RETURN m AS member
ORDER BY m.customer
LIMIT $limit
