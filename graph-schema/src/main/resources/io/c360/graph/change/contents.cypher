// What the index needs to know of customers. Of contacts and complaints, of which there may be many, the newest.
UNWIND $ids AS id
MATCH (c:Customer {id: id})<-[:RESOLVED_TO]-(r)
WITH c, collect(r) AS records
CALL (records) {
  UNWIND records AS r
  CALL (r) {
    MATCH (i:Interaction {record: r.id}) WHERE i.at IS NOT NULL
    RETURN i ORDER BY i.record DESC, i.at DESC LIMIT 20
  }
  WITH i ORDER BY i.at DESC, i.id LIMIT 20
  RETURN [text IN collect(i.description) WHERE text <> ''] AS said, collect(DISTINCT i.store) AS stores
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_COMPLAINT]->(p)
  WITH p ORDER BY p.creationDate DESC, p.id LIMIT 10
  RETURN reduce(all = [], both IN collect([p.name, p.description]) | all + [text IN both WHERE text <> '']) AS written
}
CALL (records) {
  UNWIND records AS r
  OPTIONAL MATCH (r)-[:HAS_COMPLAINT]->(p) WHERE p.status IN ['OPEN', 'PENDING'] AND NOT EXISTS { (:ComplaintCase {id: p.id}) }
  OPTIONAL MATCH (r)-[:HAS_CASE]->(k) WHERE k.status IN ['OPEN', 'PENDING']
  RETURN count(p) + count(k) > 0 AS open
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_SUBSCRIPTION]->(s)
  RETURN collect(DISTINCT s.msisdn) AS msisdns, collect(DISTINCT CASE WHEN s.status <> 'TERMINATED' THEN s.contractEndDate END) AS ends
}
CALL (records) {
  UNWIND records AS r
  MATCH (r)-[:HAS_LINK]->(l)
  RETURN collect(DISTINCT l.groupName) AS groups
}
RETURN c.id AS id, records, groups, msisdns, written + said AS texts, stores, open, ends, c.band AS band, c.stage AS stage, c:IndexDue AS stale
