// What routing needs to know of the customers of cases: what they were charged month by month, and how often they complained.
UNWIND $rows AS row
MATCH (k:ComplaintCase {id: row.id})<-[:HAS_CASE]-()-[:RESOLVED_TO]->(c)
CALL (c, row) {
  MATCH (c)<-[:RESOLVED_TO]-(r)
  CALL (r, row) {
    MATCH (r)-[:HAS_BILL]->(b)
    WHERE b.billDate >= row.since AND b.billDate <= row.day AND b.amountDueCurrency = 'CNY'
    RETURN coalesce(b.periodStart, b.billDate) AS day, b.amountDue AS amount
  UNION ALL
    MATCH (r)-[:HAS_TOPUP]->(t)
    WITH date(datetime({datetime: t.at, timezone: '+08:00'})) AS day, t
    WHERE day >= row.since AND day <= row.day AND t.amountCurrency = 'CNY'
    RETURN day, t.amount AS amount
  }
  WITH day.year * 12 + day.month - 1 AS month, sum(amount) AS amount
  RETURN collect([month, amount]) AS months
}
CALL (c, row) {
  MATCH (c)<-[:RESOLVED_TO]-()-[:HAS_CASE]->(other)
  WHERE other.id <> row.id AND other.openedAt < row.openedAt AND other.openedAt >= row.openedAt - duration('P1Y')
  RETURN count(other) AS former
}
RETURN row.id AS id, row.day AS day, months, former
