// Customers without records are former; one who was merged into another leads to the survivor from now on.
UNWIND $rows AS row
MATCH (c:Customer {id: row.customer})
SET c.former = true
WITH c, row
OPTIONAL MATCH (c)-[before:BECAME]->()
DELETE before
WITH DISTINCT c, row
MATCH (into:Customer {id: row.into})
CREATE (c)-[:BECAME]->(into)
