// Keeps where customers stand; never of one who is somebody else by now, or nobody.
UNWIND $rows AS row
MATCH (c:Customer {id: row.id})
SET c.locked = true
WITH c, row WHERE c.former IS NULL
MERGE (p:Position {id: row.id})
SET p = row
MERGE (c)-[:STANDS_AT]->(p)
