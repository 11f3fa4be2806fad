// The members of a group, some of them, with the numbers by which the others call them.
MATCH (l:Link) WHERE l.group = $group AND l.id > ''
WITH l ORDER BY l.group, l.id LIMIT $limit
MATCH (l)<-[:HAS_LINK]-(lr)-[:RESOLVED_TO]->(c) WHERE l.to IS NULL
WITH c, collect(l.shortNumber) AS short
CALL (c) {
  MATCH (c)<-[:RESOLVED_TO]-(r)-[:HAS_SUBSCRIPTION]->(s) WHERE s.msisdn IS NOT NULL
  RETURN collect(s.msisdn) AS held
}
RETURN c.id AS person, short + held AS numbers
