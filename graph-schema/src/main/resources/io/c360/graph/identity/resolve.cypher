// Lets records resolve to the customers that were decided, and remembers whose they were, so that a merge can be undone exactly.
UNWIND $rows AS row
MATCH (r:SourceRecord {id: row.record})
OPTIONAL MATCH (r)-[before:RESOLVED_TO]->(old)
WITH r, row, before, old.id AS old, coalesce(r.was, []) AS was
SET r.was = CASE
  WHEN row.customer IN was THEN was[0..head([i IN range(0, size(was) - 1) WHERE was[i] = row.customer])]
  WHEN old IS NULL THEN was
  ELSE was + old
END
DELETE before
WITH r, row
MATCH (c:Customer {id: row.customer})
CREATE (r)-[:RESOLVED_TO {model: $model}]->(c)
