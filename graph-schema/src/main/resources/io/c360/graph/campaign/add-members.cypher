// Adds members to an audience that is being chosen, and notes up to whom customers were looked at. No row: somebody else went on with it.
MATCH (w:Wave {id: $wave})
SET w.locked = true
WITH w WHERE w.freezing AND w.lookedUpTo = $after
SET w.lookedUpTo = $upTo, w.looked = w.looked + $count, w.rules = $rules
WITH w
CALL (w) {
  UNWIND $rows AS row
  MATCH (r:SourceRecord {id: row.record})
  MERGE (m:AudienceMember {id: row.id})
    ON CREATE SET m = row
  MERGE (r)-[:HAS_MEMBERSHIP]->(m)
}
RETURN w.looked AS looked
