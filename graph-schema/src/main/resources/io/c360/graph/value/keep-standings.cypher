// Keeps where customers stand by now, in the order given; the index hears of it a little later.
UNWIND $rows AS row
MATCH (c:Customer {id: row.id})
SET c.locked = true
WITH c, row WHERE c.former IS NULL
SET c.band = row.band, c.stage = row.stage, c:IndexDue
RETURN count(c) AS kept
