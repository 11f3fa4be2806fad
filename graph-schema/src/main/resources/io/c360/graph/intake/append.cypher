// Appends events. An event that is known stays as it is; its row says with which content.
UNWIND $rows AS row
MERGE (f:Fact {id: row.id})
  ON CREATE SET f = row.properties, f.hash = row.hash
WITH row, f, NOT EXISTS { (f)<-[:HAS_FACT]-() } AS new
CALL (row, f, new) {
  WITH * WHERE new
  MATCH (r:SourceRecord {id: row.record})
  CREATE (r)-[:HAS_FACT]->(f)
}
RETURN row.id AS id, new, f.hash AS hash
