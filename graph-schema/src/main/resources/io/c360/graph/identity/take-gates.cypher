// Takes all gates in the order given: waits for every transaction that resolves records, and lets none begin. Returns the latest activation.
UNWIND $gates AS id
MERGE (g:ModelGate {id: id})
  ON MATCH SET g.locked = true
WITH g
RETURN coalesce(max(g.activation), 0) AS latest
