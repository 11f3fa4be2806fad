UNWIND records AS r
MATCH (r)-[:HAS_LINK]->(l)-[:IN_GROUP]->(g)
CALL (g) {
  WITH g WHERE $members > 0
  MATCH (ml:Link) WHERE ml.group = g.id AND ml.id > ''
  MATCH (ml)<-[:HAS_LINK]-()-[:RESOLVED_TO]->(m)
  // by group first, so that the order is that of the index: a group may have fifty thousand members
  WITH ml, m ORDER BY ml.group, ml.id LIMIT $members
  WITH m, collect(ml)[0] AS ml
  MATCH (m)<-[:RESOLVED_TO]-(mr)
  WITH m, ml, collect(mr) AS memberRecords
  RETURN collect({customer: m.id, revision: m.revision, changedAt: m.changedAt, link: ml, records: memberRecords}) AS members
}
RETURN collect({link: l, members: members}) AS part
