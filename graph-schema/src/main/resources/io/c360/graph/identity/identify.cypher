// Takes identifiers in the order given, and lets records lead to them. Returns those that prove nothing.
UNWIND $rows AS row
MERGE (i:Identifier {id: row.id})
  ON MATCH SET i.locked = true
WITH i, row
CALL (i, row) {
  UNWIND row.records AS id
  MATCH (r:SourceRecord {id: id})
  CREATE (r)-[:IDENTIFIED_BY]->(i)
}
WITH i WHERE i.excluded
RETURN i.id AS id
