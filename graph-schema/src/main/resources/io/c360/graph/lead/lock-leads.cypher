// Takes leads for this transaction, in the order given, and says which revision each has: 0 for a new one.
UNWIND $ids AS id
MERGE (l:Lead {id: id})
  ON CREATE SET l.revision = 0
SET l.locked = true
WITH l
RETURN l.id AS id, l.revision AS revision
