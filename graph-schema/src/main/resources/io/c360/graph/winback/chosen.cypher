// Some customers: what of theirs still runs, on which numbers, and when and why the last of it ended.
UNWIND $ids AS id
MATCH (asked:Customer {id: id})-[:BECAME*0..]->(c) WHERE c.former IS NULL
WITH DISTINCT c
CALL (c) {
  MATCH (c)<-[:RESOLVED_TO]-()-[:HAS_SUBSCRIPTION]->(s)
  WITH s ORDER BY s.terminationDate DESC, s.id
  RETURN sum(CASE WHEN s.status IN ['ACTIVE', 'SUSPENDED'] THEN 1 ELSE 0 END) AS active,
         collect(DISTINCT s.msisdn) AS numbers, max(s.terminationDate) AS left,
         head([e IN collect(CASE WHEN s.status = 'TERMINATED' AND s.terminationDate IS NOT NULL THEN s END) | e.terminationReason]) AS reason
}
RETURN c.id AS customer, active, numbers, left, reason
ORDER BY customer
