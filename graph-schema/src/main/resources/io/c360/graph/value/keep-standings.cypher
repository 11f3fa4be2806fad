// Keeps where customers stand by now, in the order given. The revision rises, so that an index write that is under way cannot pass for the newest; the index hears of it a little later.
UNWIND $rows AS row
MATCH (c:Customer {id: row.id})
SET c.locked = true
WITH c, row WHERE c.former IS NULL
SET c.band = row.band, c.stage = row.stage, c.revision = c.revision + 1, c:IndexDue
RETURN count(c) AS kept
