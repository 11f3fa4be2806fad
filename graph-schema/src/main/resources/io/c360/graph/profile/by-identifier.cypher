// The customer who holds a number by a subscription that is not ended; else the one customer whose records state the identifier.
MATCH (i:Identifier {id: $identifier})
CALL (i) {
  MATCH (i)<-[:RUNS_ON]-(s)<-[:HAS_SUBSCRIPTION]-()-[:RESOLVED_TO]->(holder)
  WHERE s.status <> 'TERMINATED'
  RETURN collect(DISTINCT holder) AS holders
}
CALL (i) {
  MATCH (i)<-[:IDENTIFIED_BY]-()-[:RESOLVED_TO]->(stated)
  RETURN collect(DISTINCT stated) AS stating
}
WITH CASE WHEN size(holders) > 0 THEN holders ELSE stating END AS fitting
WITH fitting[0] AS c, [fit IN fitting | fit.id] AS fits
WHERE c IS NOT NULL
