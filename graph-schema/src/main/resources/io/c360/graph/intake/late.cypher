// Keeps versions that came after a newer one, and says for each what was known of it before.
UNWIND $rows AS row
OPTIONAL MATCH (known:Superseded {id: row.id, version: row.version, kind: $kind})
WITH row, head(collect(known.hash)) AS hash
CALL (row, hash) {
  WITH * WHERE hash IS NULL
  CREATE (old:Superseded)
  SET old = row.properties, old.hash = row.hash, old.kind = $kind
}
RETURN row.index AS index, hash
