// What came of members, in the order of the customers, after one: their leads of this wave, and whether they took up the product since.
MATCH (m:AudienceMember) WHERE m.wave = $wave AND m.customer > $after
WITH m ORDER BY m.customer LIMIT $limit
MATCH (m)<-[:HAS_MEMBERSHIP]-()-[:RESOLVED_TO]->(c)
CALL (c, m) {
  MATCH (c)<-[:RESOLVED_TO]-()-[:HAS_LEAD]->(l) WHERE l.wave = m.wave
  RETURN collect(l) AS leads
}
CALL (c) {
  MATCH (c)<-[:RESOLVED_TO]-()-[:HAS_SUBSCRIPTION]->(s)
  WHERE s.startDate >= $since AND s.productOffering = $product
  RETURN count(s) > 0 AS taken
}
RETURN m AS member, leads, taken
ORDER BY m.customer
