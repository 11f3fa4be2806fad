// The customer who holds a number by a subscription that is not ended; else the one customer whose records state the identifier.
MATCH (i:Identifier {id: $identifier})
CALL (i) {
  MATCH (i)<-[:RUNS_ON]-(s:Subscription)<-[:HAS_SUBSCRIPTION]-(:SourceRecord)-[:RESOLVED_TO]->(holder:Customer)
  WHERE s.status <> 'TERMINATED'
  RETURN collect(DISTINCT holder) AS holders
}
CALL (i) {
  MATCH (i)<-[:IDENTIFIED_BY]-(:SourceRecord)-[:RESOLVED_TO]->(stated:Customer)
  RETURN collect(DISTINCT stated) AS stating
}
WITH CASE WHEN size(holders) > 0 THEN holders ELSE stating END AS fitting
WITH fitting[0] AS c, size(fitting) AS fits
WHERE c IS NOT NULL
