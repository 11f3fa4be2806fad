// Takes candidate keys for this transaction, in the order given.
UNWIND $keys AS key
MERGE (k:CandidateKey {id: key.id})
  ON CREATE SET k.cap = key.cap, k.records = 0
SET k.locked = true
WITH k, key
SET k.records = k.records + key.change
RETURN k.id AS id, k.cap AS cap, k.records AS after, key.change AS change
