// Keeps records that could not be taken in.
UNWIND $rows AS row
CREATE (r:Reject {id: randomUUID()})
SET r += row, r.at = datetime()
