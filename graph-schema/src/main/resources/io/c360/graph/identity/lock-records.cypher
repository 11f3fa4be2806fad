// Takes source records for this transaction, in the order given; one that is new has version -1 until it is written.
UNWIND $ids AS id
MERGE (r:SourceRecord {id: id})
  ON CREATE SET r.version = -1, r.hash = ''
SET r.locked = true
WITH r, EXISTS { (r)-[:RESOLVED_TO]->() } AS resolved
RETURN r.id AS id, r.version AS version, r.hash AS hash, resolved, resolved OR r.version >= 0 OR r.was IS NOT NULL AS known
