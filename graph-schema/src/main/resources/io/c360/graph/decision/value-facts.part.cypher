CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_SUBSCRIPTION]->(s)
  RETURN collect(s) AS subscriptions
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_BILL]->(b) WHERE b.billDate >= date() - duration('P2Y')
  RETURN collect(b) AS bills
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_TOPUP]->(t) WHERE t.at >= datetime() - duration('P2Y')
  RETURN collect(t) AS topups
}
CALL (records) {
  UNWIND records AS r
  CALL (r) {
    MATCH (i:Interaction {record: r.id}) WHERE i.at >= datetime() - duration('P2Y')
    RETURN i ORDER BY i.record DESC, i.at DESC LIMIT 1000
  }
  WITH i ORDER BY i.at DESC LIMIT 1000
  RETURN collect([i.at, i.channel, i.direction]) AS contacts
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_COMPLAINT]->(p)
  RETURN collect(p) AS complaints
}
RETURN {subscriptions: subscriptions, bills: bills, topups: topups, contacts: contacts, complaints: complaints} AS part
