// A household, or the one that it became, with some of its members. No row: nobody lives together under that id.
MATCH (asked:Household {id: $id})-[:BECAME*0..20]->(h) WHERE h.former IS NULL
CALL (h) {
  MATCH (h)<-[m:MEMBER_OF]-(o)
  WITH o, m ORDER BY o.id LIMIT $members
  MATCH (o)<-[:RESOLVED_TO]-(r)
  WITH o, m, collect(r) AS memberRecords ORDER BY o.id
  RETURN collect({customer: o.id, revision: o.revision, changedAt: o.changedAt, membership: properties(m), records: memberRecords}) AS members
}
RETURN h AS household, members
