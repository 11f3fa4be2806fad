// Takes withdrawn facts away from everything that they led to. Returns the records that lost one, which are taken.
UNWIND $ids AS id
MATCH (f:Fact {id: id})
OPTIONAL MATCH (f)-[gone:RUNS_ON|IN_GROUP]->()
DELETE gone
WITH DISTINCT f
MATCH (r)-[lost:HAS_FACT]->(f)
DELETE lost
SET r.locked = true
RETURN r.id AS record
