// Puts pairs of customers into the queue of possible matches.
UNWIND $rows AS row
MATCH (a:Customer {id: row.a})
MATCH (b:Customer {id: row.b})
MERGE (a)-[possible:POSSIBLY_SAME]->(b)
SET possible.bits = row.bits, possible.reason = row.reason, possible.left = row.left, possible.right = row.right
