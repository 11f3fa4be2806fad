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
  MATCH (r)-[:HAS_BILL]->(b:Bill) WHERE b.billDate >= date() - duration('P2Y')
  RETURN collect(b) AS bills
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_TOPUP]->(t:Topup) WHERE t.at >= datetime() - duration('P2Y')
  RETURN collect(t) AS topups
}
CALL (records) {
  UNWIND records AS r
  CALL (r) {
    MATCH (i:Interaction {record: r.id}) WHERE i.at >= datetime() - duration('P2Y')
    RETURN i ORDER BY i.record DESC, i.at DESC LIMIT 1000
  }
  RETURN collect(i.channel) AS contacts
}
CALL (c) {
  MATCH (c)-[:MEMBER_OF]->(h:Household)<-[:MEMBER_OF]-(o:Customer)<-[:RESOLVED_TO]-(m:SourceRecord)
  WITH h, o, collect(m) AS memberRecords
  RETURN collect({household: h, member: o, records: memberRecords}) AS households
}
CALL (records) {
  UNWIND records AS r
  CALL (r) {
    MATCH (i:Interaction {record: r.id}) WHERE i.at IS NOT NULL
    RETURN i ORDER BY i.record DESC, i.at DESC LIMIT 20
  }
  WITH i ORDER BY i.at DESC LIMIT 20
  RETURN collect(i) AS interactions
}
RETURN c, records, subscriptions, complaints, groups, bills, topups, contacts, households, interactions
