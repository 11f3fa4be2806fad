// Calls and messages between those who left and anybody, from both sides. Without the hint a planner that knows of few
// calls joins every call of the graph with each of those who left.
UNWIND $rows AS row
CALL (row) {
  MATCH (c:Customer {id: row.customer})<-[:RESOLVED_TO]-(r)
  MATCH (u:Usage) USING INDEX u:Usage(record, at)
  WHERE u.record = r.id AND u.at IS NOT NULL
  WITH u WHERE u.counterpart IS NOT NULL
  RETURN null AS member, u.counterpart AS number, coalesce(u.direction, 'outgoing') = 'outgoing' AS outgoing, u.at AS at
  UNION ALL
  UNWIND row.numbers AS called
  MATCH (u:Usage {counterpart: called})<-[:HAS_USAGE]-()-[:RESOLVED_TO]->(m)
  RETURN m.id AS member, null AS number, coalesce(u.direction, 'outgoing') <> 'outgoing' AS outgoing, u.at AS at
}
RETURN row.customer AS customer, member, number, outgoing, at
