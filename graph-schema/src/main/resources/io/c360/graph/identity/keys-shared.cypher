// The candidate keys that two records share, and which of them are held by too many.
MATCH (a:SourceRecord {id: $a})-[:HAS_KEY]->(k)<-[:HAS_KEY]-(b {id: $b})
RETURN k.id AS key, k.records > k.cap AS generic
