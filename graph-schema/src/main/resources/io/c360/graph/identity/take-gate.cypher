// Takes one gate for this transaction, so that no other model is activated before it ends, and says which model is in use; null for the one
// that programs bring along.
MERGE (g:ModelGate {id: $gate})
  ON MATCH SET g.locked = true
WITH g
RETURN g.model AS model, g.activation AS activation
