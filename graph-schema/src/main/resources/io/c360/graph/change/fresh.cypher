// The index has these customers as of these revisions. Who changed meanwhile is stale still.
UNWIND $rows AS row
MATCH (c:Customer {id: row.id})
SET c.locked = true
WITH c, row WHERE c.revision = row.revision
REMOVE c:IndexDue
