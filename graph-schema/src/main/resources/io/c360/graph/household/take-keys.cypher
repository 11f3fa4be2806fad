// Counts people on keys, in the order given.
UNWIND $keys AS key
MERGE (k:HouseholdKey {id: key.id})
  ON CREATE SET k.cap = key.cap, k.people = 0
SET k.locked = true
WITH k, key
SET k.people = k.people + key.change
RETURN k.id AS id, k.cap AS cap, k.people AS after, key.change AS change
