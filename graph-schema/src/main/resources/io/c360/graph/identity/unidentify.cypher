// Lets records lead no longer to identifiers that they do not state any more.
UNWIND $rows AS row
MATCH (r:SourceRecord {id: row.id})-[gone:IDENTIFIED_BY]->(i) WHERE i.id IN row.identifiers
DELETE gone
