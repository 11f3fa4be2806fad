// The facts of records by kind, and the groups that they lead to.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})-->(f) WHERE f.record = id
RETURN head(labels(f)) AS kind, collect(DISTINCT f.id) AS ids, collect(DISTINCT head([(f)-[:IN_GROUP]->(g) | g.id])) AS groups
