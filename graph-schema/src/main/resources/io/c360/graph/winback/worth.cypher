// What customers brought in a month, in the mean of the last twelve months in which they paid anything: in fen.
UNWIND $ids AS id
MATCH (c:Customer {id: id})
CALL (c) {
  MATCH (c)<-[:RESOLVED_TO]-()-[:HAS_BILL]->(b) WHERE b.amountDueCurrency = 'CNY'
  RETURN date.truncate('month', coalesce(b.periodStart, b.billDate)) AS month, b.amountDue - coalesce(b.directCost, 0) AS margin
  UNION ALL
  MATCH (c)<-[:RESOLVED_TO]-()-[:HAS_TOPUP]->(t) WHERE t.amountCurrency = 'CNY'
  RETURN date.truncate('month', date(t.at)) AS month, t.amount * 6 / 10 AS margin
}
WITH id, month, sum(margin) AS margin ORDER BY month DESC
WITH id, collect(margin)[0..12] AS months
RETURN id AS customer, toInteger(reduce(sum = 0, m IN months | sum + m) / size(months)) AS monthly
