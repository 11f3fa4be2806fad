MATCH (c)-[m:MEMBER_OF]->(h)
CALL (h) {
  WITH h WHERE $members > 0
  MATCH (h)<-[om:MEMBER_OF]-(o)
  WITH o, om ORDER BY o.id LIMIT $members
  MATCH (o)<-[:RESOLVED_TO]-(r)
  WITH o, om, collect(r) AS memberRecords ORDER BY o.id
  RETURN collect({customer: o.id, revision: o.revision, changedAt: o.changedAt, membership: properties(om), records: memberRecords}) AS members
}
RETURN collect({household: h, membership: properties(m), members: members}) AS part
