// Takes identifiers for this transaction, in the order given.
UNWIND $ids AS id
MERGE (i:Identifier {id: id})
SET i.locked = true
