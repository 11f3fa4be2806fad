// Takes the lane for this transaction and says where it stands.
MERGE (l:Lane {name: $name})
  ON CREATE SET l.position = 0
SET l.locked = true
WITH l
RETURN l.position AS position
