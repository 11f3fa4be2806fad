// Takes the run of an activation for this transaction. No row: it is done.
MATCH (x:ModelActivation {id: $id})
SET x.locked = true
WITH x WHERE x.finishedAt IS NULL
RETURN x.cursor AS cursor
