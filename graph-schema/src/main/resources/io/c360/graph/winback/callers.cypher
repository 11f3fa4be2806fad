// Who called those who left, in the weeks before they did.
UNWIND $rows AS row
MATCH (c:Customer {id: row.customer})<-[:RESOLVED_TO]-(r)
MATCH (u:Usage {record: r.id}) WHERE u.at >= row.since AND u.at < row.until
WITH row, u WHERE u.direction = 'incoming' AND u.usageType = 'voice' AND u.counterpart IS NOT NULL
RETURN u.counterpart AS number, row.customer AS customer, count(u) AS calls, max(u.at) AS last
