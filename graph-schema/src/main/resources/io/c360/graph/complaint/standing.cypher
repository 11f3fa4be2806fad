// What routing needs to know of the customers of cases: what they were billed month by month, and how often they complained.
UNWIND $rows AS row
MATCH (k:ComplaintCase {id: row.id})<-[:HAS_CASE]-()-[:RESOLVED_TO]->(c)
CALL (c, row) {
  MATCH (c)<-[:RESOLVED_TO]-()-[:HAS_BILL]->(b)
  WHERE b.billDate >= row.since AND b.billDate <= row.day
  WITH b.billDate.year * 12 + b.billDate.month - 1 AS month, sum(b.amountDue - coalesce(b.discount, 0)) AS amount
  RETURN collect([month, amount]) AS months
}
CALL (c, row) {
  MATCH (c)<-[:RESOLVED_TO]-()-[:HAS_CASE]->(other)
  WHERE other.id <> row.id AND other.openedAt < row.openedAt AND other.openedAt >= row.openedAt - duration('P1Y')
  RETURN count(other) AS former
}
RETURN row.id AS id, months, former
