// Writes people, and the keys that they are found by.
UNWIND $rows AS row
MERGE (p:Inhabitant {id: row.id})
SET p = row.properties
WITH p, row
CALL (p, row) {
  WITH * WHERE size(row.removed) > 0
  MATCH (p)-[gone:FOUND_BY]->(k) WHERE k.id IN row.removed
  DELETE gone
}
CALL (p, row) {
  UNWIND row.added AS id
  MATCH (k:HouseholdKey {id: id})
  CREATE (p)-[:FOUND_BY]->(k)
}
