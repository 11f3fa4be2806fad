// Takes former customers for this transaction, in the order given. No row: somebody lives under that id.
UNWIND $ids AS id
MATCH (c:Customer {id: id})
SET c.locked = true
WITH c WHERE c.former
RETURN c.id AS id
