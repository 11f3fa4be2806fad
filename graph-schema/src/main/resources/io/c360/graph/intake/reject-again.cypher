// Says of rejects that were tried again why they still cannot be taken in.
UNWIND $rows AS row
MATCH (r:Reject {id: row.id})
SET r.code = row.code, r.field = row.field, r.reason = row.reason, r.tries = coalesce(r.tries, 0) + 1, r.triedAt = datetime()
