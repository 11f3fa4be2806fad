// Takes cases for this transaction, in the order given, and says which revision each has: 0 for a new one.
UNWIND $ids AS id
MERGE (k:ComplaintCase {id: id})
  ON CREATE SET k.revision = 0
SET k.locked = true
WITH k
RETURN k.id AS id, k.revision AS revision
