// Plans a wave, unless it is planned already; says how it stands.
UNWIND $rows AS row
MERGE (w:Wave {id: row.id})
  ON CREATE SET w = row
SET w.locked = true
WITH w
RETURN w AS wave
