// Keeps where customers stand, in the order given; never of one who is somebody else by now, or nobody.
// Who is found by another band or stage from now on is told to the index a little later. Their revision rises, so that an index write that is under way cannot pass for the newest.
// Only those are locked: a walk that locked everybody would wait for each large load, and each large load for it.
UNWIND $rows AS row
MATCH (c:Customer {id: row.position.id}) WHERE c.former IS NULL
MERGE (p:Position {id: row.position.id})
SET p = row.position
MERGE (c)-[:STANDS_AT]->(p)
WITH c, p, row WHERE c.band IS NULL OR c.band <> row.band OR c.stage IS NULL OR c.stage <> p.stage
SET c.locked = true
WITH c, p, row WHERE c.former IS NULL
SET c.band = row.band, c.stage = p.stage, c.revision = c.revision + 1, p.revision = p.revision + 1, c:IndexDue
RETURN count(c) AS moved
