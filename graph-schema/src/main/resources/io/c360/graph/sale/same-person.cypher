// The customer of a record.
MATCH (:SourceRecord {id: $record})-[:RESOLVED_TO]->(c)
RETURN c.id AS customer
