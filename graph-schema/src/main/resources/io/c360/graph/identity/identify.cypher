// Lets each record lead to the identifiers that it states, and to no others. The identifiers are taken already.
UNWIND $rows AS row
MATCH (r:SourceRecord {id: row.id})
CALL (r, row) {
  WITH * WHERE row.replaces
  MATCH (r)-[gone:IDENTIFIED_BY]->(i) WHERE NOT i.id IN row.identifiers
  DELETE gone
}
UNWIND row.identifiers AS identifier
MATCH (i:Identifier {id: identifier})
MERGE (r)-[:IDENTIFIED_BY]->(i)
