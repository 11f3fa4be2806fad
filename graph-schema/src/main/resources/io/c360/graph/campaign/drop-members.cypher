// Drops members who come after the last one who is kept, some of them.
MATCH (m:AudienceMember) WHERE m.wave = $wave AND m.customer > ''
WITH m WHERE m.response < $response OR (m.response = $response AND m.customer > $customer)
LIMIT $limit
DETACH DELETE m
RETURN count(*) AS dropped
