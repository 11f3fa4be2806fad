// Keeps how far a task has come, unless it is known.
UNWIND $rows AS row
MERGE (e:TaskEntry {id: row.id})
  ON CREATE SET e = row
RETURN e AS entry
