// Removes records that count for nobody any more, and the decisions about them.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})
OPTIONAL MATCH (r)-[:CONCERNED_BY]->(x)
DETACH DELETE x
WITH DISTINCT r
DETACH DELETE r
RETURN count(*) AS removed
