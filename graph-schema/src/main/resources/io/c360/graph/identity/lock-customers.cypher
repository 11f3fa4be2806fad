// Takes customers for this transaction, in the order given, and says how often they were resolved before.
UNWIND $ids AS id
MATCH (c:Customer {id: id})
SET c.locked = true
WITH c
SET c.resolutions = coalesce(c.resolutions, 0) + 1
RETURN c.id AS id, c.resolutions - 1 AS resolutions
