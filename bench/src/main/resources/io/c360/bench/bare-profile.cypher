// What a profile shows, without choosing, masking, paging or checking anything.
MATCH (:Identifier {id: $identifier})<-[:RUNS_ON]-(s:Subscription)<-[:HAS_SUBSCRIPTION]-(:SourceRecord)-[:RESOLVED_TO]->(c:Customer)
WHERE s.status <> 'TERMINATED'
WITH c LIMIT 1
MATCH (c)<-[:RESOLVED_TO]-(r:SourceRecord)
WITH c, collect(r) AS records
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_SUBSCRIPTION]->(s:Subscription)
  RETURN collect(s) AS subscriptions
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_COMPLAINT]->(p:Complaint)
  RETURN collect(p) AS complaints
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_LINK]->(l:Link)-[:IN_GROUP]->(g:Group)
  RETURN collect({link: l, group: g}) AS groups
}
CALL (records) {
  UNWIND records AS r
  MATCH (i:Interaction {record: r.id}) WHERE i.at IS NOT NULL
  WITH i ORDER BY i.at DESC LIMIT 20
  RETURN collect(i) AS interactions
}
RETURN c, records, subscriptions, complaints, groups, interactions
