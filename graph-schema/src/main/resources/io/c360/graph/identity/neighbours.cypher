// The records that share a candidate key with a given one, where the key is not held by too many.
UNWIND $ids AS id
MATCH (r:SourceRecord {id: id})-[:HAS_KEY]->(k) WHERE 1 < k.records <= k.cap
MATCH (k)<-[:HAS_KEY]-(near) WHERE near <> r
RETURN id, collect(DISTINCT near.id) AS near
