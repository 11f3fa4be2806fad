// Takes the records that events are about, in the order given, and appends the events; one that is known stays as it is. A row where something
// was known, with its content, or where the record counts for nobody yet, or no longer: nothing is appended to it.
UNWIND $rows AS row
OPTIONAL MATCH (r:SourceRecord {id: row.record})
SET r.locked = true
WITH row, r, EXISTS { (r)-[:RESOLVED_TO]->() } AS resolved
CALL (row, r, resolved) {
  WITH * WHERE resolved
  UNWIND row.events AS event
  MERGE (f:Fact {id: event.id})
    ON CREATE SET f += event.properties, f.hash = event.hash
  WITH r, f, NOT EXISTS { (f)<-[:HAS_FACT]-() } AS new
  FOREACH (one IN CASE WHEN new THEN [r] ELSE [] END | CREATE (one)-[:HAS_FACT]->(f))
  RETURN collect(CASE WHEN new THEN null ELSE [f.id, f.hash] END) AS known
}
WITH row, resolved, known WHERE NOT resolved OR size(known) > 0
RETURN row.record AS record, resolved, known
