// What sources say of customers as far as it matters for whom they live with.
UNWIND $ids AS id
MATCH (c:Customer {id: id})<-[:RESOLVED_TO]-(r)
WITH id, collect(r) AS records
CALL (records) {
  UNWIND records AS r
  MATCH (s:Superseded {id: r.id}) WHERE s.version IS NOT NULL AND s.kind = 'PARTY' AND s.address IS NOT NULL
  RETURN collect({version: s.version, address: [] + s.address, city: [] + s.city}) AS before
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_LINK]->(l) WHERE l.groupKind IN ['HOUSEHOLD', 'FAMILY_PLAN']
  RETURN collect(l) AS links
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_SUBSCRIPTION]->(s) WHERE s.account IS NOT NULL
  RETURN collect({account: s.account, role: s.role, status: s.status}) AS subscriptions
}
RETURN id, records, before, links, subscriptions
