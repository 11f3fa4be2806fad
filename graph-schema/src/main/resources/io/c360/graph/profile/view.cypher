CALL (c) {
  MATCH (c)<-[:RESOLVED_TO]-(r)
  RETURN collect(r) AS records
}
CALL (records) {
  WITH records WHERE $subscriptions
  UNWIND records AS r
  MATCH (r)-[:HAS_SUBSCRIPTION]->(s)
  RETURN collect(s) AS subscriptions
}
CALL (records) {
  WITH records WHERE $complaints
  UNWIND records AS r
  MATCH (r)-[:HAS_COMPLAINT]->(p)
  RETURN collect(p) AS complaints
}
CALL (records) {
  WITH records WHERE $groups
  UNWIND records AS r
  MATCH (r)-[:HAS_LINK]->(l)-[:IN_GROUP]->(g)
  CALL (g) {
    WITH g WHERE $members > 0
    MATCH (g)<-[:IN_GROUP]-(ml)<-[:HAS_LINK]-()-[:RESOLVED_TO]->(m)
    WITH m, collect(ml)[0] AS ml
    LIMIT $members
    MATCH (m)<-[:RESOLVED_TO]-(mr)
    WITH m, ml, collect(mr) AS memberRecords
    RETURN collect({customer: m.id, revision: m.revision, changedAt: m.changedAt, link: ml, records: memberRecords}) AS members
  }
  RETURN collect({link: l, members: members}) AS groups
}
CALL (records) {
  WITH records WHERE $first > 0
  UNWIND records AS r
  CALL (r) {
    MATCH (i:Interaction {record: r.id})
    WHERE i.at >= $from AND i.at <= $to AND i.at <= $beforeAt
      AND (i.at < $beforeAt OR i.id < $beforeId)
      AND (size($channels) = 0 OR i.channel IN $channels)
      AND (size($reasons) = 0 OR i.reason IN $reasons)
    RETURN i ORDER BY i.at DESC, i.id DESC LIMIT $first
  }
  WITH i ORDER BY i.at DESC, i.id DESC LIMIT $first
  RETURN collect(i) AS interactions
}
RETURN c.id AS id, c.revision AS revision, c.changedAt AS changedAt, fits, records, subscriptions, complaints, groups, interactions
