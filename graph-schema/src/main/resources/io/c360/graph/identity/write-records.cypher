// Writes the current version of source records; the version before is kept beside it.
UNWIND $rows AS row
MATCH (r:SourceRecord {id: row.id})
CALL (r, row) {
  WITH * WHERE 0 <= r.version < row.properties.version
  CREATE (old:Superseded)
  SET old = properties(r), old.kind = 'PARTY', old.keys = null
}
WITH row, r, r.was AS was
SET r = row.properties, r.hash = row.hash, r.keys = row.keys, r.was = was
