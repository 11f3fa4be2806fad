// Keeps how far a gate has come, unless it is known.
UNWIND $rows AS row
MERGE (e:GateEntry {id: row.id})
  ON CREATE SET e = row
RETURN e AS entry
