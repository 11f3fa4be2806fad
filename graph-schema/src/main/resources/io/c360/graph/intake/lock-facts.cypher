// Takes versioned facts for this transaction, in the order given, and says which version is known: -1 for none.
UNWIND $ids AS id
MERGE (f:Fact {id: id})
  ON CREATE SET f.version = -1, f.hash = ''
SET f.locked = true
WITH f
RETURN f.id AS id, f.version AS version, f.hash AS hash
