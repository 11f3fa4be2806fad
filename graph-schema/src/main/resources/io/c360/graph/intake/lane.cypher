// Takes the lane for this transaction and says where it stands.
MERGE (l:Lane {name: $name})
  ON CREATE SET l.position = 0
SET l.writes = coalesce(l.writes, 0) + 1
RETURN l.position AS position
