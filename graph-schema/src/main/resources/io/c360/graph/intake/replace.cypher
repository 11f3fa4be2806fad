// Writes the current version of versioned facts; the version before is kept beside it.
UNWIND $rows AS row
MATCH (f:Fact {id: row.id})
CALL (f) {
  WITH f WHERE f.version >= 0
  CREATE (old:Superseded)
  SET old = properties(f), old.kind = $kind
}
SET f = row.properties, f.hash = row.hash
