// Writes households.
UNWIND $rows AS row
MERGE (h:Household {id: row.id})
  ON CREATE SET h.since = $at
SET h += row.properties
REMOVE h.former
WITH h
OPTIONAL MATCH (h)-[became:BECAME]->()
DELETE became
