// Takes customers for this transaction, in the order given.
UNWIND $ids AS id
MATCH (c:Customer {id: id})
SET c.locked = true
