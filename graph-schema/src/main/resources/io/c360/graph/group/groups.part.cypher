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
RETURN collect({link: l, members: members}) AS part
