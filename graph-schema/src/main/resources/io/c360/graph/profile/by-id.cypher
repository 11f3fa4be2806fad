// The customer of an id, or whom that customer became.
MATCH (asked:Customer {id: $id})-[:BECAME*0..]->(c) WHERE c.former IS NULL
WITH c, [c.id] AS fits
