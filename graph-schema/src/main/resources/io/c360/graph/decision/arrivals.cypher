// Who was recognised at some tills since a moment.
UNWIND $tills AS till
MATCH (i:Interaction {till: till}) WHERE i.at >= $since
MATCH (i)<-[:HAS_INTERACTION]-()-[:RESOLVED_TO]->(c)
RETURN i.id AS id, i.till AS till, i.at AS at, c.id AS customer
ORDER BY at, id
LIMIT 1000
